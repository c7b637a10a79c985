import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { fixedDay, fixedZipTime } from "./fixedDay";
import type { ResolvedWorkbook } from "../resolved";
import { fileSheet } from "./fileSheet";
import { fillDown, orderFonts, patchChart, patchNotes } from "./patches";
import { toFileFormula } from "./toFileFormula";

/**
 * A workbook as the bytes of an .xlsx file. The same workbook gives the same bytes: the dates inside are fixed.
 *
 * @throws DomainError `not-a-number` naming the cell
 */
export async function writeWorkbook(workbook: ResolvedWorkbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    properties: {
      title: workbook.title,
      creator: "Läpimurto",
      created: fixedDay,
      modified: fixedDay,
      custom: { ...workbook.properties },
    },
    namedRanges: workbook.names.map(({ name, refersTo }) => ({ name, range: toFileFormula(refersTo) })),
    sheets: workbook.sheets.map(fileSheet),
  });
  return patched(bytes, workbook);
}

function patched(bytes: Uint8Array, { sheets }: ResolvedWorkbook): Uint8Array {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const patches: readonly (readonly [RegExp, (part: string) => string])[] = [
    [/^xl\/styles\.xml$/, orderFonts],
    [/^xl\/tables\/[^/]+\.xml$/, (part) => fillDown(part, tables)],
    [/^xl\/charts\/chart\d+\.xml$/, patchChart],
    [/^xl\/drawings\/vmlDrawing\d+\.vml$/, patchNotes],
  ];
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    for (const [path, patch] of patches) if (path.test(name)) parts[name] = strToU8(patch(strFromU8(part)));
  }
  return zipSync(parts, { level: 9, mtime: fixedZipTime });
}
