import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Shell } from "../Shell";
import { readingProblem } from "./fileProblem";

/**
 * The bytes of a file.
 *
 * @param file - as it was given, relative to the shell's folder
 * @throws DomainError `no-file`, `is-folder`, `not-allowed`, `file-locked`, `not-read`
 */
export async function readInput(file: string, { cwd }: Pick<Shell, "cwd">): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw readingProblem(error, file);
  }
}
