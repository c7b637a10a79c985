import { DomainError } from "../../src/domain/shared/DomainError";
import { inExcel } from "../../src/host/inExcel";
import { languages } from "../../src/i18n/language";
import { problemIn } from "../../src/taskpane/problemIn";
import { ExcelError, type ExcelErrorCode } from "../../src/workbench/office/wire/ExcelError";
import { startExcel } from "../office/excel";

/** What Excel's client throws when Excel refuses the next action so. */
async function refusal(code: string, message?: string): Promise<unknown> {
  const { host } = await startExcel();
  host.failAt(1, new ExcelError(code as ExcelErrorCode, message));
  return inExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
  }).catch((error: unknown) => error);
}

test("what Excel says is told as Excel's", async () => {
  const error = await refusal("GeneralException", "There was an internal error.");
  expect(problemIn(error, "fi")).toBe(
    "Excel vastasi: There was an internal error. Tallenna työkirja ja yritä uudelleen.",
  );
  expect(problemIn(await refusal("AccessDenied"), "fi")).toContain("Taulukko on suojattu.");
  expect(problemIn(await refusal("InvalidOperationInCellEditMode"), "sv")).toContain(
    "Avsluta cellredigeringen",
  );
  expect(problemIn(await refusal("RequestTimeout"), "en")).toContain("did not answer in time");
});

test.each(languages)("our own faults are not put into Excel's mouth, nor told in English: %s", (language) => {
  const own = [new TypeError("Cannot read properties of undefined"), new RangeError("Too deep"), "odd", null];
  const sentences = own.map((error) => problemIn(error, language));
  expect(new Set(sentences).size).toBe(1);
  expect(sentences[0]).toContain("Läpimur");
  expect(sentences[0]).not.toMatch(/Excel|Cannot|undefined/);
});

test("a part of the pane that could not be fetched is told as such", () => {
  const error = Object.assign(new Error("Loading chunk 26 failed."), { name: "ChunkLoadError" });
  expect(problemIn(error, "fi")).toBe(
    "Läpimurron osa ei latautunut. Tarkista verkkoyhteys ja yritä uudelleen.",
  );
});

test("an error of the domain is its own sentence", () => {
  expect(problemIn(new DomainError("no-answer", ""), "fi")).toContain("Excel ei vastannut ajoissa.");
});
