import type { ProblemText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

function at({ argument, cell, position }: Details): string {
  if (position !== undefined)
    return `${argument === undefined ? "" : `range "${argument}", `}position ${position}: `;
  if (cell !== undefined) return `cell ${cell}: `;
  return argument === undefined ? "" : `argument "${argument}": `;
}

const onLine = ({ line }: Details) => (line === undefined ? "" : `Line ${line}: `);

export const en: ProblemText = {
  "not-a-number": (d) =>
    `${onLine(d)}${at(d)}${d.value === undefined ? "the cell" : `"${d.value}"`} is not a number. Type a number or leave the cell empty.`,
  "not-a-date": (d) => `${at(d)}"${d.value ?? ""}" is not a date. Type a date, for example 5 January 2026.`,
  shape: (d) => `The range "${d.argument}" has the wrong shape. Choose one column or one row.`,
  "different-length": (d) =>
    `The range "${d.argument}" has ${d.found} values and should have ${d.expected}. Choose ranges of the same length.`,
  "cell-error": (d) => `${at(d)}the cell holds the error ${d.value}. Mend the cell first.`,
  "no-data": () => "There are no numbers. Fill in at least one.",
  "no-basis": (d) => `${onLine(d)}there is no basis, the weights sum to 0. Give at least one payer a weight.`,
  "negative-weight": (d) => `${onLine(d)}${at(d)}the weight is negative. Type a weight of 0 or more.`,
  "unknown-payer": (d) =>
    `${onLine(d)}the payer "${d.payer}" is not on the list of payers. Add it or correct the key.`,
  "duplicate-key": () => "Two payers have the same key. Give each a key of its own.",
  "unknown-rate": (d) =>
    `The invoice states VAT at ${d.rate} %, but no line has that rate. Check the rates of the lines.`,
  "difference-without-payer": () =>
    "Nobody takes the invoice's difference. Mark one organisation as the organiser.",
  "more-than-cents": (d) =>
    `${onLine(d)}${at(d)}the sum ${d.value} has more than two decimals. Round it to cents.`,
  "missing-net": (d) => `${onLine(d)}the sum without VAT is missing. Fill it in or clear the line.`,
  "impossible-rate": (d) =>
    `${onLine(d)}${at(d)}${d.value} is not a possible VAT rate. Give the rate in percent, for example 13.5.`,
  "two-columns": (d) =>
    `The range "${d.argument}" must have two columns: rate and VAT in euros. Choose the range again.`,
  "unknown-category": (d) =>
    `The VAT category "${d.category}" is unknown. Use for example general or accommodation.`,
  "no-rate-for-date": (d) => `No VAT rate is known for ${d.date}. Use 1 January 2013 or later.`,
  "one-cell": (d) => `The argument "${d.argument}" has many cells. Choose one cell.`,
  "text-for-date": (d) =>
    `${at(d)}"${d.value}" is text, not a date. Type the date again, for example 5 January 2026.`,
  negative: (d) => `${at(d)}the number ${d.value} is negative. Type a number of 0 or more.`,
  "not-positive": (d) => `${at(d)}the number ${d.value} cannot be used. Type a number greater than 0.`,
  "not-true-or-false": (d) => `${at(d)}"${d.value}" cannot be used. Type TRUE or FALSE or leave it empty.`,
  "unknown-language": (d) => `${at(d)}there is no language "${d.value}". Choose fi, sv or en.`,
  "more-than-all": (d) =>
    `${at(d)}the numerator ${d.value} is greater than the denominator ${d.all}. Check the numbers.`,
  "never-clears": () =>
    "The queue never clears: capacity is not greater than demand. Add capacity or reduce demand.",
  "unknown-rule": (d) => `${at(d)}there is no rule "${d.value}". Choose one of these: ${d.known}.`,
  "not-a-score": (d) => `${at(d)}${d.value} is not a score of the self-assessment. Type a whole number 0–5.`,
  "workshop-columns": (d) =>
    `The range "${d.argument}" must have two columns: the first day of the workshop and the number of days. Choose the range again.`,
  "half-a-workshop": (d) =>
    `${at(d)}the first day of the workshop or the number of days is missing. Fill it in or clear the row.`,
  "not-days": (d) => `${at(d)}${d.value} cannot be the number of days. Type a whole number 1–${d.most}.`,
  overlap: (d) => `${at(d)}the workshop starts before the one before has ended. Correct the days.`,
  "invoice-shape": (d) =>
    `The invoice file is wrong at ${d.where}: ${d.expected}. Correct the file and try again.`,
  "basis-shape": (d) =>
    `The basis file is wrong at ${d.where}: ${d.expected}. Correct the file and try again.`,
  "policy-not-supported": (d) =>
    `The shortfall policy "${d.policy}" is not supported yet. Leave it out or use proRata.`,
  "not-a-workbook": () =>
    "The file is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.",
  "not-ours": () => "The file is not a Läpimurto workbook. Choose a workbook that Läpimurto made.",
  "not-a-team": () => "This is not a team's workbook. Choose a team's workbook.",
  "missing-sheet": (d) => `The sheet "${d.sheet}" is missing from the workbook. Restore it or use a backup.`,
  "missing-column": (d) =>
    `The column "${d.column}" is missing from sheet "${d.sheet}". Restore the header and try again.`,
  "became-date": (d) =>
    `The number in cell ${d.cell} turned into the date ${d.value}. Type the number again.`,
  "text-for-number": (d) =>
    `Cell ${d.cell} holds text ("${d.value}") in place of a number. Type a number or leave it empty.`,
  "not-a-round": () => "This is not a round's workbook. Choose a round's workbook.",
  "missing-value": (d) => `Cell ${d.cell}: ${d.column} is missing. Fill it in or clear the row.`,
  twice: (d) =>
    `Cell ${d.cell}: "${d.value}" is already on another row. Remove one of them or correct the key.`,
  "unknown-choice": (d) => `Cell ${d.cell}: "${d.value}" is not on the list. Choose a value from the list.`,
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
  "no-table": (d) => `The table "${d.table}" is not in the workbook. Open a Läpimurto workbook.`,
};
