import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { ResolvedSheet, ResolvedTable } from "../resolved";
import { fixedDay, fixedZipTime } from "./fixedDay";
import { fillDown, letGrow, orderFonts, patchChart, patchNotes, quotePrinted } from "./patches";
import { toFileFormula } from "./toFileFormula";

/** A sheet as the file has it, whatever it was made from. */
export type FileSheet = WriteSheet;

/** What a file is written from. */
export type FileWorkbook = {
  readonly title: string;
  readonly creator: string;
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** Defined names; `refersTo` is a formula with "=". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly sheets: readonly FileSheet[];
  /** The tables of all sheets, for the formulas of their columns. */
  readonly tables: readonly Pick<ResolvedTable, "id" | "columns">[];
  /** By sheet, the rows whose heights go on growing with their texts. */
  readonly grown?: readonly ResolvedSheet["grown"][];
};

/** The bytes of an .xlsx file. The same workbook gives the same bytes: the dates inside are fixed. */
export async function writeFile(workbook: FileWorkbook): Promise<Uint8Array> {
  const { title, creator, properties, names, sheets } = workbook;
  const bytes = await writeXlsx({
    properties: { title, creator, created: fixedDay, modified: fixedDay, custom: { ...properties } },
    namedRanges: names.map(({ name, refersTo }) => ({ name, range: toFileFormula(refersTo) })),
    sheets: [...sheets],
  });
  return patched(bytes, workbook);
}

function patched(bytes: Uint8Array, { sheets, tables, grown = [] }: FileWorkbook): Uint8Array {
  const names = sheets.map(({ name }) => name);
  const patches: readonly (readonly [RegExp, (part: string, name: string) => string])[] = [
    [/^xl\/workbook\.xml$/, (part) => quotePrinted(part, names)],
    [/^xl\/styles\.xml$/, orderFonts],
    [/^xl\/tables\/[^/]+\.xml$/, (part) => fillDown(part, tables)],
    [/^xl\/worksheets\/sheet\d+\.xml$/, (part, name) => letGrow(part, grown[numberOf(name) - 1] ?? [])],
    [/^xl\/charts\/chart\d+\.xml$/, patchChart],
    [/^xl\/drawings\/vmlDrawing\d+\.vml$/, patchNotes],
  ];
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    for (const [path, patch] of patches)
      if (path.test(name)) parts[name] = strToU8(patch(strFromU8(part), name));
  }
  return zipSync(parts, { level: 9, mtime: fixedZipTime });
}

/** Parts of sheets are numbered in their order. */
const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);
