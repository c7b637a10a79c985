import type { Book, Name, Sheet } from "../office/model/Book";
import { fromFileFormula } from "./fromFileFormula";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

/**
 * The names of a workbook; Excel's own among them say what is printed.
 *
 * @throws Error when names mean each other in a circle, or a formula is longer than Excel's are
 */
export function readNames(book: Book, sheets: readonly Sheet[], workbook: Xml): void {
  for (const { attributes, text } of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    if (text.length > LONGEST) throw new Error(`the formula of name ${name.slice(0, 80)} is too long`);
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    if (sheet) readPrinted(sheet, name, text);
    else if (!name.startsWith("_xlnm."))
      book.names.push({ name, formula: fromFileFormula(text), visible: !isOn(hidden), comment });
  }
  requireNoCircle(book.names);
}

/** Texts, sheets and columns in a formula, which are no names. */
const OTHER = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\d_.]*!|\[[^\]]*\]/gu;
const NAME = /[\p{L}_][\p{L}\d_.]*/gu;
/** Excel's own limit; the search for names takes a time that grows with its square. */
const LONGEST = 8_192;
/** Names that mean names that mean names; people need two. */
const DEEPEST = 50;

/** Names that mean no other are taken away, again and again: what is left goes round. */
function requireNoCircle(names: readonly Name[]): void {
  let left = new Map(
    names.map(({ name, formula }) => [
      name.toUpperCase(),
      formula.replace(OTHER, " ").toUpperCase().match(NAME) ?? [],
    ]),
  );
  for (let deep = 0; left.size > 0; deep++) {
    if (deep > DEEPEST) throw new Error("names mean each other in a circle");
    const known = left;
    left = new Map([...known].filter(([, others]) => others.some((other) => known.has(other))));
  }
}

function readPrinted(sheet: Sheet, name: string, text: string): void {
  if (name === "_xlnm.Print_Titles") readTitles(sheet, text);
  if (name === "_xlnm.Print_Area") sheet.page.printArea = areasIn(text).map(areaOf).join(",");
}

/** A comma in a quoted name of a sheet parts nothing. */
const areasIn = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

const areaOf = (text: string) => text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");

function readTitles({ page }: Sheet, text: string): void {
  for (const part of areasIn(text)) {
    const area = areaOf(part);
    if (/^\d+:\d+$/.test(area)) page.printTitleRows = area;
    else page.printTitleColumns = area;
  }
}
