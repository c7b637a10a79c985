import { markOf, readMarks, writeMarks } from "../../../../src/domain/people/registration/answerMarks";
import { mergeAnswers } from "../../../../src/domain/people/registration/mergeAnswers";

const marks = (answers: Readonly<Record<string, string>>) =>
  new Map(Object.entries(answers).map(([field, answer]) => [field, markOf(answer)] as const));
const phone = (now: string, answer: string, before: string | null, isForced = false) => {
  const { changes, kept } = mergeAnswers(
    { phone: now },
    { phone: answer },
    marks(before === null ? {} : { phone: before }),
    isForced,
  );
  return kept.length > 0 ? "asked" : (changes.phone ?? "as it was");
};

test.each([
  ["an empty cell is filled", "", "040", null, "040"],
  ["an answer that stands there already changes nothing", "040", "040", null, "as it was"],
  ["a changed answer is updated", "040", "050", "040", "050"],
  ["what an organiser corrected stays when the answer is the same", "041", "040", "040", "as it was"],
  ["what an organiser emptied stays empty when the answer is the same", "", "040", "040", "as it was"],
  ["a changed answer over a correction is asked about", "041", "050", "040", "asked"],
  ["what was typed by hand is never overwritten", "041", "050", null, "asked"],
  ["no answer changes nothing", "040", "", "040", "as it was"],
])("%s", (_, now, answer, before, expected) => {
  expect(phone(now, answer, before)).toBe(expected);
});

test.each([
  ["a tick that was taken away is", true, true, { e1: false }],
  ["a tick that an organiser set is not", true, false, {}],
])("%s taken away in the row", (_, now, before, expected) => {
  const { changes } = mergeAnswers({ e1: now }, { e1: false }, new Map([["e1", markOf(before)]]));
  expect(changes).toEqual(expected);
});

test("a decision puts the answer over what was typed", () => {
  expect(phone("041", "050", null, true)).toBe("050");
});

test("what is asked about is asked again: its mark does not move", () => {
  const before = marks({ phone: "040" });
  expect(mergeAnswers({ phone: "041" }, { phone: "050" }, before).marks).toEqual(before);
});

test("marks are written and read again, and hold no answer", () => {
  const own = marks({ email: "maija@example.org", phone: "040 123 4567" });
  expect(readMarks(writeMarks(own))).toEqual(own);
  expect(writeMarks(own)).toMatch(/^email=[0-9a-z]{4} phone=[0-9a-z]{4}$/);
});
