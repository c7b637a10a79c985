import { writeNumber } from "../numbers";
import { writeDay } from "../weekDates";
import { en as rules } from "../rules/en";
import type { ProblemText } from "./fi";
import { workbookFault, type WorkbookFault } from "./workbookFault";

/** Rates with spaces between, as "13.5 %, 25.5 %". */
const rates = (texts: string | number | undefined) => `${String(texts).replaceAll(" ", " %, ")} %`;

type Details = Readonly<Record<string, string | number>>;

/** A VAT rate with its sign; any other key as it is. */
const keyOrRate = ({ rate, value }: Details) => (rate === undefined ? value : `${rate} %`);

/** A number as it is written here. */
const number = (value: string | number | undefined, unit: string | number = "") =>
  writeNumber(Number(value), "en") + (unit === "" ? "" : `${unit}`);

/** An ISO date as it is written here. */
const day = (iso: string | number | undefined) => writeDay(String(iso), "en");

const notAWorkbook: Readonly<Record<WorkbookFault, string>> = {
  encrypted:
    "The file is protected with a password and cannot be read. Remove the password in Excel (File > Info > Protect Workbook) and try again.",
  large:
    "The file is too large: more than 25 megabytes. Remove pictures and spare sheets from the workbook and try again.",
  much: "The workbook holds more than can be opened here. Remove spare sheets and pictures and try again.",
  damaged: "The file is damaged and cannot be read. Open it in Excel, save it anew and try again.",
  other: "The file is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.",
};

export const en: ProblemText = {
  ...rules,
  "invoice-shape": (d) =>
    `The invoice file is wrong at ${d.where}: ${d.expected}. Correct the file and try again.`,
  "basis-shape": (d) =>
    `The basis file is wrong at ${d.where}: ${d.expected}. Correct the file and try again.`,
  "profile-shape": (d: Details) =>
    `The profile is faulty at ${d.where}: ${d.expected}. Correct the file and try again.`,
  "rate-not-stated": (d) =>
    `Line ${d.line}: the invoice states no VAT at ${rates(d.rate)} (it states ${rates(d.stated)}). Correct the rate of the line or ask for a corrected invoice.`,
  "not-a-workbook": (d) => notAWorkbook[workbookFault(d.reason)],
  "not-ours": () => "The file is not a Läpimurto workbook. Choose a workbook that Läpimurto made.",
  "not-a-team": () => "This is not a team's workbook. Choose a team's workbook.",
  "missing-sheet": (d) => `The sheet "${d.sheet}" is missing from the workbook. Restore it or use a backup.`,
  "missing-column": (d) =>
    d.found === undefined
      ? `The column "${d.column}" is missing from sheet "${d.sheet}". Restore the header and try again.`
      : `The column "${d.column}" is missing from sheet "${d.sheet}". Cell ${d.cell} says "${d.found}". If it is the same column, restore the header.`,
  "cell-taken": (d) =>
    `Cell ${d.cell} on sheet "${d.sheet}" holds something that Läpimurto did not write. Nothing was changed. Move it and try again.`,
  "table-moved": (d) =>
    `Rows or columns of sheet "${d.sheet}" were moved. Nothing was changed. Restore them with Excel's Undo and try again.`,
  "became-date": (d) =>
    `The number in cell ${d.cell} turned into a date (${d.value}). Type the number again.`,
  "text-for-number": (d) =>
    `Cell ${d.cell} holds text ("${d.value}") in place of a number. Type a number or leave it empty.`,
  "below-zero": (d: Details) =>
    `The number ${number(d.value)} in cell ${d.cell} is below zero. Remove the minus or correct the number.`,
  "outside-range": (d: Details) =>
    `The number ${number(d.value)} in cell ${d.cell} is not between ${number(d.min)} and ${number(d.max)}. Check the number.`,
  "not-monday": (d: Details) =>
    `Cell ${d.cell}: ${day(d.value)} is no Monday. The Monday of the week is ${day(d.monday)}. Correct the date.`,
  "week-twice": (d: Details) =>
    `Cell ${d.cell}: week ${d.value} stands in cell ${d.other} already. Delete one of the rows or correct the date.`,
  "person-twice": (d) =>
    `Cell ${d.cell}: the code "${d.value}" stands twice in the week. Remove one of the rows or correct the code.`,
  "not-ceiling": (d) =>
    `Cell ${d.cell}: the row is marked "None found", but the number ${number(d.value)} is not the ceiling ${d.ceiling}. Remove the mark or the number.`,
  "before-sample": (d) =>
    `Cell ${d.cell}: ${day(d.value)} is before the day of measuring, ${day(d.sample)}. Correct the date.`,
  "over-whole": (d: Details) =>
    `The number ${number(d.value)} in cell ${d.cell} is more than the whole (${number(d.whole)}). Check whether the two are the wrong way round.`,
  fraction: (d: Details) =>
    `The number ${number(d.value)} in cell ${d.cell} is a fraction. Type the count or the percentage.`,
  slip: (d: Details) =>
    `Cell ${d.cell}: ${d.of === "week" ? "the result of the week" : "the number"} is ${number(d.value, d.unit)}, the week before ${number(d.beside, d.unit)}. Check the zeros and the decimal point. If it is right, say why on the same row.`,
  "total-row": (d) =>
    `Cell ${d.cell}: the row looks like totals. Empty it, because the table holds weeks only.`,
  "weeks-beyond": (d: Details) =>
    `The charts have room for the newest ${d.room} weeks, so the oldest ${d.value} are left out. If the baseline is frozen on them, type its median as the given centre line.`,
  "week-gap": (d: Details) =>
    `Cell ${d.cell}: week ${d.value} is missing before it. Add a row for it. Its numbers may stay empty.`,
  "not-copied": () => "The clipboard cannot be used. Download the page and copy the text from there.",
  "identity-code": (d) =>
    `Cell ${d.cell} holds a personal identity code. Remove it and try again. Nothing was written.`,
  "not-coach-notes": () => "The file holds no coach's notes. Choose the file that you saved from here.",
  "text-too-long": (d) =>
    `The text of cell ${d.cell} in sheet ${d.sheet} is too long: ${d.letters} characters, a cell holds ${d.most}. Shorten it.`,
  "not-a-round": () => "This is not a round's workbook. Choose a round's workbook.",
  "no-plan": () =>
    "The workbook holds an invoice alone, no plan of a round. Make a new workbook of a round and fill it in.",
  "no-round-name": (d) => `The round has no name. Type it in cell ${d.cell}.`,
  "no-workshops": (d) =>
    `The workshops have no dates. Type at least the first day of workshop 1 in cell ${d.cell}.`,
  "workshop-gap": (d) =>
    `Workshop ${d.workshop} has no date although a later one has. Fill in cell ${d.cell} or clear the later one.`,
  "no-teams": (d) =>
    `Sheet "${d.sheet}" has no team that takes part. Type the teams' names or mark their applications as accepted.`,
  "round-too-long": (d) => `The round would have ${d.weeks} weeks. Check the years of the workshops' days.`,
  "measure-unclear": (d) =>
    d.known === ""
      ? `Cell ${d.cell}: "${d.value}" cannot be the name of a measure. Type a short name; there are at most 9 own measures.`
      : `Cell ${d.cell}: "${d.value}" may be one of many measures: ${d.known}. Type the whole name.`,
  "missing-value": (d) => `Cell ${d.cell}: ${d.column} is missing. Fill it in or clear the row.`,
  twice: (d) =>
    `Cell ${d.cell}: "${keyOrRate(d)}" is already on another row. Remove one of them or correct it.`,
  "unsuitable-chart": (d) =>
    `Cell ${d.cell}: "${d.value}" does not suit this measure. Choose a run chart or XmR; P and P′ suit shares, U suits rates.`,
  "unknown-choice": (d) => `Cell ${d.cell}: "${d.value}" is not on the list. Choose a value from the list.`,
  "private-cell": (d) =>
    `The content of cell ${d.cell}${d.column === "" ? "" : ` (column ${d.column})`} cannot be read. Check the cell in the workbook.`,
  "two-organisers": (d) =>
    `Cell ${d.cell}: the organiser is already marked on another row. Remove one of the marks.`,
  "unknown-line": (d) =>
    `Cell ${d.cell}: the invoice has no line "${d.value}". Remove the weight or correct the line's id.`,
  "table-exists": (d) =>
    `The workbook already has the table "${d.table}". Nothing was changed. Open an empty workbook and try again.`,
  "not-built": (d) => `The sheets could not be made (${d.reason}). The workbook is as it was. Try again.`,
  "not-removed": (d) =>
    `The sheets could not be made (${d.reason}) and not everything could be removed. Delete the sheets ${d.sheets} and try again.`,
  "not-written": (d) => `Writing was broken off (${d.reason}). The cells are as they were. Try again.`,
  "not-restored": (d) =>
    `Writing was broken off (${d.reason}) and the cells could not be restored. Undo in Excel or use a backup.`,
  "workbook-protected": () =>
    "The workbook's structure is protected. Remove the protection (Review > Protect Workbook) and try again.",
  protected: (d) =>
    `Sheet "${d.sheet}" is protected with a password. Remove the protection (Review > Unprotect Sheet) and try again.`,
  "not-in-excel": () => "Läpimurto works in Excel. Open a workbook in Excel and the add-in from its ribbon.",
  "newer-workbook": () =>
    "The workbook was made by a newer Läpimurto. Update the add-in and open the workbook again.",
  "sheet-exists": (d) =>
    `The workbook already has the sheet "${d.sheet}". Nothing was changed. Rename it or open an empty workbook.`,
  "name-exists": (d) =>
    `The workbook already has the name "${d.name}". Nothing was changed. Open an empty workbook and try again.`,
  "no-answer": () => "Excel did not answer in time. If you are editing a cell, press Enter. Then try again.",
  "changed-meanwhile": (d) =>
    `Cell ${d.cell} on sheet "${d.sheet}" changed just now. Nothing was written. Check the cell and try again.`,
  "changed-since": (d) =>
    `Cell ${d.cell} on sheet "${d.sheet}" was changed after the writing. Nothing was undone. Restore the cell and undo again, or correct the numbers yourself.`,
  "row-missing": (d) =>
    `The row is no longer on sheet "${d.sheet}". It was changed or deleted. Look at it in the sheet.`,
  "row-twice": (d) =>
    `Sheet "${d.sheet}" has two rows alike in column "${d.value}". Delete one of them and try again.`,
  "no-table": (d) => `The table "${d.table}" is not in the workbook. Open a Läpimurto workbook.`,
};
