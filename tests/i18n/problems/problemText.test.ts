import { cliText } from "../../../src/i18n/cli/cliText";
import { languages } from "../../../src/i18n/language";
import { writeProblem } from "../../../src/i18n/problems/problemText";

test.each(languages)("a date at the end of a sentence has one full stop, in %s", (language) => {
  const details = { cell: "C8", value: "1.5." };
  expect(writeProblem({ code: "became-date", message: "", details }, language)).not.toMatch(/\.\./);
});

test("a workbook with one measure and with many is told in the same words", () => {
  const told = (known: string) => cliText.fi.problems["measure-not-chosen"]({ value: "demand", known });
  expect(told("dna")).toBe("Tiimi ei seuraa mittaria ”demand”. Työkirjan mittarit: dna.");
  expect(told("dna, t3_doctor")).toContain("Työkirjan mittarit: dna, t3_doctor.");
});
