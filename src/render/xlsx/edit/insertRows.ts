import type { FileParts, SheetPart } from "./FileParts";
import { shiftAreas, shiftFormula, type RowShift } from "./shiftReferences";
import { fromXml, toXml } from "../xmlText";

/**
 * Empty rows behind a row of a sheet. As in Excel everything below moves, and what reached down to that row reaches
 * further: the table, its rules and its choices.
 *
 * @param behind - number of the row from 1
 */
export function insertRows(parts: FileParts, sheet: SheetPart, behind: number, count: number): void {
  const shift: RowShift = (row, isEnd) => (row > behind || (isEnd && row === behind) ? row + count : row);
  const isNamed = (name: string | null) => name !== null && name.toLowerCase() === sheet.name.toLowerCase();
  for (const other of parts.sheets) {
    const isOwn = other.path === sheet.path;
    const isOn = isOwn ? (name: string | null) => name === null || isNamed(name) : isNamed;
    parts.change(other.path, (part) => {
      const moved = isOwn ? movedSheet(part, shift) : part;
      return inFormulas(moved, /(<(f|formula|formula1|formula2|xm:f)(?:\s[^>]*)?>)([^<]*)/g, isOn, shift);
    });
  }
  parts.change(parts.workbookPath, (part) =>
    inFormulas(part, /(<(definedName)\s[^>]*>)([^<]*)/g, isNamed, shift),
  );
  for (const path of parts.paths.filter((each) => /^xl\/charts\/chart[^/]*\.xml$/.test(each)))
    parts.change(path, (part) => inFormulas(part, /(<(c:f)>)([^<]*)/g, isNamed, shift));
  for (const { kind, path } of parts.related(sheet.path)) moveRelated(parts, kind, path, shift);
}

const inFormulas = (
  part: string,
  shape: RegExp,
  isOn: (sheet: string | null) => boolean,
  shift: RowShift,
): string =>
  part.replace(
    shape,
    (_, tag: string, _name: string, formula: string) =>
      tag + toXml(shiftFormula(fromXml(formula), isOn, shift)).replaceAll("&quot;", '"'),
  );

/** Rows, cells and whatever in the sheet's part names an area of its own. */
function movedSheet(part: string, shift: RowShift): string {
  return part
    .replace(
      /(<row\s[^>]*?\br=")(\d+)/g,
      (_, start: string, row: string) => start + shift(Number(row), false),
    )
    .replace(/(<c\s[^>]*?\br=")([A-Z]+)(\d+)/g, (_, start: string, letters: string, row: string) => {
      return start + letters + shift(Number(row), false);
    })
    .replace(/(\s(?:ref|sqref|activeCell)=")([^"]*)/g, (_, start: string, areas: string) => {
      return start + shiftAreas(areas, shift);
    })
    .replace(/(<xm:sqref>)([^<]*)/g, (_, start: string, areas: string) => start + shiftAreas(areas, shift))
    .replace(/(<brk\s[^>]*?\bid=")(\d+)/g, (_, start: string, row: string) => {
      return start + shift(Number(row), false);
    });
}

/** Tables, notes and pictures of the sheet. */
function moveRelated(parts: FileParts, kind: string, path: string, shift: RowShift): void {
  const areas = (_: string, start: string, text: string) => start + shiftAreas(text, shift);
  const fromZero = (row: string) => String(shift(Number(row) + 1, false) - 1);
  if (kind === "table" || kind === "comments")
    parts.change(path, (part) => part.replace(/(\sref=")([^"]*)/g, areas));
  if (kind === "drawing") {
    parts.change(path, (part) =>
      part.replace(/(<xdr:row>)(\d+)/g, (_, start: string, row: string) => start + fromZero(row)),
    );
  }
  if (kind === "vmlDrawing") parts.change(path, (part) => movedNotes(part, fromZero));
}

/** A note's box: column, gap, row, gap of its two corners. */
const movedNotes = (part: string, fromZero: (row: string) => string): string =>
  part
    .replace(/(<x:Row>)(\d+)/g, (_, start: string, row: string) => start + fromZero(row))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, start: string, numbers: string) => {
      const places = numbers.split(",").map((number, index) => {
        return index === 2 || index === 6 ? fromZero(number.trim()) : number.trim();
      });
      return start + places.join(",");
    });
