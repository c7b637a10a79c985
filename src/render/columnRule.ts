import type { Language } from "../i18n/language";
import { writeNumber } from "../i18n/numbers";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetText } from "../i18n/sheets/fi";
import { FIRST_DAY, LAST_DAY } from "../domain/shared/calendar";
import type { ColumnSpec } from "../templates/spec";
import { cellAddress, type Box } from "../templates/address";
import type { ResolvedValidation } from "./resolved";

const LONGEST_TEXT = 500;
const MANY_EUROS = 10_000_000;

/** Excel's own limits. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What may be typed in a column, with the message that says so; `null` where nothing is typed. */
export function columnRule(column: ColumnSpec, box: Box, language: Language): ResolvedValidation | null {
  const rule = ruleOf(column, cellAddress(box.top, box.left));
  if (!rule) return null;
  const message = alertOf(column, sheetText[language], language);
  return {
    box,
    rule,
    prompt: {
      title: column.header[language].slice(0, LONGEST_TITLE),
      message: (column.help?.[language] ?? message).slice(0, LONGEST_MESSAGE),
    },
    alert: {
      title: titleOf(column, sheetText[language]),
      message: message.slice(0, LONGEST_MESSAGE),
      style: column.kind === "choice" || column.kind === "formula" ? "stop" : "warning",
    },
  };
}

function ruleOf(column: ColumnSpec, cell: string): ResolvedValidation["rule"] | null {
  switch (column.kind) {
    case "number":
    case "percent":
      return { type: "decimal", min: column.min, max: column.max };
    case "integer":
      return { type: "whole", min: column.min, max: column.max };
    case "choice":
      return { type: "list", source: `=${column.list}` };
    case "euro":
      return { type: "decimal", min: -MANY_EUROS, max: MANY_EUROS };
    default:
      return textOrDay(column, cell);
  }
}

function textOrDay({ kind, help }: ColumnSpec, cell: string): ResolvedValidation["rule"] | null {
  if (kind === "date") return { type: "date", min: FIRST_DAY, max: LAST_DAY };
  // Typing over a formula would leave one number that never moves again.
  if (kind === "formula") return help ? { type: "custom", formula: `=ISFORMULA(${cell})` } : null;
  if (kind === "week") return { type: "custom", formula: mondayRule(cell) };
  const isText = kind === "text" || kind === "id";
  return isText && help ? { type: "custom", formula: `=LEN(${cell})<=${LONGEST_TEXT}` } : null;
}

/** To Excel every number is some day of the week. */
const mondayRule = (cell: string) =>
  `=AND(ISNUMBER(${cell}),${cell}>=${FIRST_DAY},${cell}<=${LAST_DAY},WEEKDAY(${cell},2)=1)`;

function alertOf(column: ColumnSpec, { alert }: SheetText, language: Language): string {
  switch (column.kind) {
    case "number":
      return alert.number(writeNumber(column.min, language), writeNumber(column.max, language));
    case "integer":
      return alert.whole(writeNumber(column.min, language), writeNumber(column.max, language));
    case "euro":
    case "percent":
    case "week":
    case "date":
    case "choice":
      return alert[column.kind];
    default:
      return column.help?.[language] ?? "";
  }
}

function titleOf({ kind }: ColumnSpec, text: SheetText): string {
  if (kind === "choice" || kind === "week" || kind === "date" || kind === "formula") return text.check[kind];
  return kind === "text" || kind === "id" ? text.check.text : text.check.title;
}
