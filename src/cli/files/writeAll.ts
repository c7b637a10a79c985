import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { writingProblem } from "./fileProblem";
import { assertTarget, placeOf, writeBeside, type Target } from "./writeWhole";

export type FileToWrite = { readonly target: Target; readonly content: Uint8Array | string };

/** A file that is written, and how far it has come into its place. */
type Staged = {
  readonly file: string;
  readonly path: string;
  readonly beside: string;
  /** A copy of the file that it replaces. */
  old: string | null;
  isPlaced: boolean;
};

/**
 * Write many files, all or none: each beside its place first, then all renamed. What goes wrong in the middle is taken
 * back, with the files that were replaced in their places again.
 *
 * @throws DomainError as writeWhole
 */
export async function writeAll(files: readonly FileToWrite[]): Promise<void> {
  files.forEach(({ target }) => assertTarget(target));
  const staged: Staged[] = [];
  try {
    for (const { target, content } of files) {
      const beside = await writeBeside(target, content);
      staged.push({ file: target.file, path: placeOf(target), beside, old: null, isPlaced: false });
    }
    for (const one of staged) await putInPlace(one);
  } catch (error) {
    // What cannot be taken back keeps nothing else from it.
    await Promise.allSettled(staged.map(takeBack));
    throw error;
  }
  await Promise.all(staged.flatMap(({ old }) => (old === null ? [] : [rm(old, { force: true })])));
}

/** The earlier file stays whole until the new one takes its place in one step. */
async function putInPlace(one: Staged): Promise<void> {
  const { file, path, beside } = one;
  const old = `${beside}.old`;
  try {
    if (existsSync(path)) {
      one.old = old;
      await copyFile(path, old);
    }
    await rename(beside, path);
    one.isPlaced = true;
  } catch (error) {
    throw writingProblem(error, file);
  }
}

async function takeBack({ path, beside, old, isPlaced }: Staged): Promise<void> {
  if (isPlaced && old !== null) return rename(old, path);
  await rm(isPlaced ? path : beside, { force: true });
  if (old !== null) await rm(old, { force: true });
}
