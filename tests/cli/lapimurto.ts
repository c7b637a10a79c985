import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialOf } from "../../src/domain/shared/calendar";
import { run } from "../../src/cli/run";

export type Answer = { readonly code: number; readonly out: string; readonly err: string };

export type Around = {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
};

/** Run the command line in this process: what a person types after `lapimurto`. */
export async function lapimurto(args: readonly string[], around: Around = {}): Promise<Answer> {
  const { cwd = tmpdir(), stdin = "", env = {}, isTTY = false } = around;
  const written = { out: "", err: "" };
  const code = await run(args, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { isTTY, write: (text: string) => (written.out += text) },
    stderr: { isTTY, write: (text: string) => (written.err += text) },
    cwd,
    env,
    today: serialOf("2026-11-24"),
  });
  return { code, ...written };
}

/** A folder of its own for each test; it is removed afterwards. */
export function ownFolder(): { readonly path: string; readonly files: () => readonly string[] } {
  const folder = { path: "" };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "lapimurto-test-"));
  });
  afterEach(() => {
    if (existsSync(folder.path)) rmSync(folder.path, { recursive: true });
  });
  return {
    get path() {
      return folder.path;
    },
    files: () => readdirSync(folder.path).sort(),
  };
}

/** One line that ends as a sentence does: nothing of a stack, no English in Finnish. */
export function expectOneSentence({ code, out, err }: Answer): void {
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err.trimEnd()).not.toContain("\n");
  expect(err.length).toBeGreaterThan(20);
  expect(err).not.toMatch(/Error|undefined|\bat \/|\[object|NaN/);
}
