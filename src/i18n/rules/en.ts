import type { RuleText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

function at({ argument, cell, position }: Details): string {
  if (position !== undefined)
    return `${argument === undefined ? "" : `range "${argument}", `}position ${position}: `;
  if (cell !== undefined) return `cell ${cell}: `;
  return argument === undefined ? "" : `argument "${argument}": `;
}

const onLine = ({ line }: Details) => (line === undefined ? "" : `Line ${line}: `);

export const en: RuleText = {
  "not-a-number": (d) =>
    `${onLine(d)}${at(d)}${d.value === undefined ? "the cell" : `"${d.value}"`} is not a number. Type a number or leave the cell empty.`,
  "not-a-date": (d) => `${at(d)}"${d.value ?? ""}" is not a date. Type a date, for example 5 January 2026.`,
  shape: (d) => `The range "${d.argument}" has the wrong shape. Choose one column or one row.`,
  "different-length": (d) =>
    `The range "${d.argument}" has ${d.found} values and should have ${d.expected}. Choose ranges of the same length.`,
  "cell-error": (d) => `${at(d)}the cell holds the error ${d.value}. Mend the cell first.`,
  "no-data": (d) =>
    d.argument === undefined
      ? "There are no numbers. Fill in at least one."
      : `${at(d)}the value is missing. Fill in the cell.`,
  "no-basis": (d) => `${onLine(d)}there is no basis, the weights sum to 0. Give at least one payer a weight.`,
  "negative-weight": (d) => `${onLine(d)}${at(d)}the weight is negative. Type a weight of 0 or more.`,
  "unknown-payer": (d) =>
    `${onLine(d)}the payer "${d.payer}" is not on the list of payers. Add it or correct the key.`,
  "duplicate-key": () => "Two payers have the same key. Give each a key of its own.",
  "unknown-rate": (d) =>
    `The invoice states VAT at ${d.rate} %, but no line has that rate. Check the rates of the lines.`,
  "vat-without-base": (d) =>
    `There is VAT at ${d.rate} %, but the lines at that rate sum to 0. Check the lines or remove the tax.`,
  "difference-without-payer": () =>
    "Nobody takes the invoice's difference. Mark one organisation as the organiser.",
  "more-than-cents": (d) =>
    `${onLine(d)}${at(d)}the sum ${d.value} has more than two decimals. Round it to cents.`,
  "sum-too-large": (d) =>
    `${onLine(d)}${at(d)}the sum ${d.value} is too large to be exact to the cent. Check the number.`,
  "weight-too-large": (d) =>
    `${onLine(d)}${at(d)}the weight ${d.value} is too large. Type a weight of at most ${d.most}.`,
  "missing-net": (d) => `${onLine(d)}the sum without VAT is missing. Fill it in or clear the line.`,
  "impossible-rate": (d) =>
    `${onLine(d)}${at(d)}${d.value} is not a possible VAT rate. Give the rate in percent, for example 13.5.`,
  "two-columns": (d) =>
    `The range "${d.argument}" must have two columns: rate and VAT in euros. Choose the range again.`,
  "unknown-category": (d) =>
    d.category === ""
      ? `The VAT category is missing. Choose one of these: ${d.known}.`
      : `There is no VAT category "${d.category}". Choose one of these: ${d.known}.`,
  "no-rate-for-date": (d) => `No VAT rate is known for ${d.date}. Use 1 January 2013 or later.`,
  "one-cell": (d) => `The argument "${d.argument}" has many cells. Choose one cell.`,
  "text-for-date": (d) =>
    `${at(d)}"${d.value}" is text, not a date. Type the date again, for example 5 January 2026.`,
  negative: (d) => `${at(d)}the number ${d.value} is negative. Type a number of 0 or more.`,
  "not-positive": (d) => `${at(d)}the number ${d.value} cannot be used. Type a number greater than 0.`,
  "not-whole": (d) =>
    `${at(d)}the number ${d.value} cannot be used. Type a whole number of 0 or more, or leave it empty.`,
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
};
