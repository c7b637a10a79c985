import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Shell } from "../Shell";
import { folderProblem } from "./fileProblem";

/**
 * Make a folder and those above it.
 *
 * @returns the first that was made; `undefined` where it was there
 * @throws DomainError `folder-is-file`, `folder-not-writable`
 */
export async function makeFolder(folder: string, { cwd }: Pick<Shell, "cwd">): Promise<string | undefined> {
  try {
    return await mkdir(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    throw folderProblem(error, folder, folder);
  }
}
