import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx, type Sheet } from "hucre/xlsx";

/** What a cell shows after calculation; an error is its sign, "#N/A". */
export type Shown = string | number | boolean | Date | null;

/** A workbook as LibreOffice calculated it: sheet, row and column from 0. */
export type Calculated = (sheet: string, row: number, column: number) => Shown;

/** Every formula is calculated again when a file is opened: otherwise the values kept in the file are believed. */
const settings = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;

/** Milliseconds that a run may take, also on a machine that does other things beside it. */
export const SLOWEST = 300_000;

/**
 * Calculate workbooks anew in LibreOffice, all in one run with a profile of its own.
 *
 * @param files - bytes of .xlsx files by name
 * @param locale - decides the decimal sign of numbers that formulas put into texts
 */
export async function calculated(
  soffice: string,
  files: Readonly<Record<string, Uint8Array>>,
  locale = "fi-FI",
): Promise<ReadonlyMap<string, Calculated>> {
  const folder = mkdtempSync(join(tmpdir(), "lapimurto-calculated-"));
  try {
    const [given, made, profile] = ["given", "made", "profile"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [given, made, join(profile, "user")]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(locale));
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(given, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(soffice, [own, "--headless", "--convert-to", "xlsx", "--outdir", made, ...paths], {
      stdio: "ignore",
      timeout: SLOWEST,
    });
    const books = Object.keys(files).map(async (name) => {
      const { sheets } = await readXlsx(readFileSync(join(made, `${name}.xlsx`)));
      return [name, reader(sheets)] as const;
    });
    return new Map(await Promise.all(books));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reader(sheets: readonly Sheet[]): Calculated {
  const rows = new Map(sheets.map(({ name, rows: each }) => [name, each]));
  return (sheet, row, column) => rows.get(sheet)?.[row]?.[column] ?? null;
}
