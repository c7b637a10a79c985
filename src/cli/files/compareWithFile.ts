import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Shell } from "../Shell";
import { readInput } from "./readInput";

/** How a content stands to the file that it is for; a folder in its place counts as missing, writing refuses it. */
export type Compared = "missing" | "same" | "other";

/** @throws DomainError as readInput */
export async function compareWithFile(
  file: string,
  content: Uint8Array | string,
  shell: Pick<Shell, "cwd">,
): Promise<Compared> {
  const path = resolve(shell.cwd, file);
  if (!existsSync(path) || statSync(path).isDirectory()) return "missing";
  return Buffer.from(content).equals(await readInput(file, shell)) ? "same" : "other";
}
