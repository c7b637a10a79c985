import { measureIds } from "../../../src/domain/measurement/measures";
import { languages } from "../../../src/i18n/language";
import { measuresIn } from "../../../src/tasks/teams/measuresIn";
import { measureWords } from "../../../src/templates/measureWords";

test.each(languages)("all measures by their names in %s are understood, in their order", (language) => {
  const names = measureIds.map((id) => measureWords({ id }, language).name);
  for (const between of [", ", "; ", "\n"])
    expect(measuresIn(names.join(between))).toEqual({ known: measureIds, own: [], unclear: [] });
});

test.each([
  ["t3_doctor,demand", ["t3_doctor", "demand"]],
  ["T3 lääkäri, T3 hoitaja", ["t3_doctor", "t3_nurse"]],
  ["T3, LÄÄKÄRIT; puhelin", ["t3_doctor", "phone_same_day"]],
  ["Jono, jono, Kö", ["backlog"]],
  ["", []],
  [" ; , ", []],
])("%j is %j", (text, known) => {
  expect(measuresIn(text)).toEqual({ known, own: [], unclear: [] });
});

test("what the catalogue does not have is the team's own", () => {
  expect(measuresIn("Kotikäynnit, T3 lääkäri; kotikäynnit; Soitot")).toEqual({
    known: ["t3_doctor"],
    own: ["kotikäynnit", "Soitot"],
    unclear: [],
  });
});

test("what may be many is told with all that it may be", () => {
  expect(measuresIn("T3")).toEqual({
    known: [],
    own: [],
    unclear: [{ text: "T3", perhaps: ["t3_doctor", "t3_nurse", "t3_other"] }],
  });
});

test("a whole sentence is no name, and of own measures there are at most nine", () => {
  const sentence = `Mitataan ${"kaikkea ".repeat(10)}`.trim();
  expect(measuresIn(sentence).unclear).toEqual([{ text: sentence, perhaps: [] }]);
  const many = Array.from({ length: 11 }, (_, index) => `Oma ${index}`);
  const { own, unclear } = measuresIn(many.join(";"));
  expect([own.length, unclear.map(({ text }) => text)]).toEqual([9, ["Oma 9", "Oma 10"]]);
});
