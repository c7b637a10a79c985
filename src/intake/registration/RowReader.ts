import { identityCodesIn } from "../../domain/people/hetu";
import type { Answer } from "../../domain/people/registration/answerMarks";
import type { RegistrationFinding } from "../../domain/people/registration/Registration";
import type { SurveyField } from "../../domain/people/registration/surveyFields";
import { nothingWords } from "../../i18n/registration/answerWords";
import type { MappedColumn } from "./mapColumns";
import { readAnswer, type Asked } from "./readAnswer";
import type { GridRow } from "./SurveyGrid";

/** What people write in their own words: where a row holds an identity code, none of it is brought in. */
const FREE: readonly SurveyField[] = [
  "profession",
  "clientGroup",
  "process",
  "problem",
  "goal",
  "owner",
  "diet",
  "allergy",
];

/** Nothing of health is ever told. */
const HEALTH: readonly SurveyField[] = ["diet", "allergy"];
const FORMULA = /^[=+\-@\t\r]/;
/** A phone number may start with a plus. */
const PLAIN_PLUS = /^[+-]?[\d\s()-]+$/;

/** Signs that XML cannot hold. */
const NO_SIGN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Line breaks as a workbook's file gives them back: its XML knows one kind. */
const cleaned = (raw: string): string => raw.replace(NO_SIGN, "").replace(/\r\n?/g, "\n").trim();

/** Answers of several lines. */
const LONG: readonly SurveyField[] = ["process", "problem", "goal", "diet", "allergy"];

const isFormulaLike = (raw: string, text: string): boolean =>
  FORMULA.test(raw) && !PLAIN_PLUS.test(text) && !nothingWords.test(text);

/** The answers of one row; what is odd in them is told by column, never by what it says. */
export class RowReader {
  readonly findings: RegistrationFinding[] = [];
  readonly #row: GridRow;
  readonly #hasCode: boolean;

  constructor(row: GridRow, columns: readonly MappedColumn[]) {
    this.#row = row;
    const coded = row.cells.flatMap((cell, index) => (identityCodesIn(cell).length > 0 ? [index] : []));
    this.#hasCode = coded.length > 0;
    const names = coded.map((index) => columns[index]?.name ?? "").join(", ");
    if (this.#hasCode) this.tell("identity-code-row", "error", { columns: names });
  }

  tell(
    code: string,
    severity: RegistrationFinding["severity"],
    details: RegistrationFinding["details"] = {},
    who = "",
  ): void {
    this.findings.push({ code, severity, row: this.#row.number, who, details });
  }

  /** What stands in a column, without signs that no cell can hold; empty where a code keeps it out. */
  text({ index, name, target }: MappedColumn): string {
    const raw = this.#row.cells[index] ?? "";
    const text = LONG.includes(target?.field ?? "name") ? cleaned(raw) : cleaned(raw).replace(/\s+/g, " ");
    if (target === null || text === "" || this.#isKeptOut(target.field, raw)) return "";
    if (!HEALTH.includes(target.field) && isFormulaLike(raw, text))
      this.tell("formula-text", "warning", { column: name });
    return text;
  }

  #isKeptOut(field: SurveyField, raw: string): boolean {
    return this.#hasCode && (FREE.includes(field) || identityCodesIn(raw).length > 0);
  }

  /** An answer to a question of the workbook; `null` without one. */
  answer(column: MappedColumn, asked: Asked): Answer {
    const text = this.text(column);
    if (text === "" || (isTextual(asked.field) && nothingWords.test(text))) return null;
    const answer = readAnswer(text, asked);
    if (answer === undefined)
      this.tell("unknown-answer", "warning", { column: column.name, field: asked.field });
    return answer ?? null;
  }
}

/** "No" is an answer to whether somebody needs a room, and none to what somebody is called. */
const isTextual = (field: Asked["field"]): boolean =>
  !["role", "room", "crosses", "dinners"].includes(field) && !/^[de]\d$/.test(field);
