import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { chmod, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { DomainError } from "../../domain/shared/DomainError";
import { folderProblem, writingProblem } from "./fileProblem";

export type Target = {
  /** As it was given, relative to the folder; the name in messages. */
  readonly file: string;
  readonly cwd: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
};

/**
 * See before any work whether the file may be written.
 *
 * @throws DomainError `is-folder`, `file-exists`, `file-open`, `no-folder`, `folder-is-file`
 */
export function assertTarget(target: Target): void {
  const { file, force } = target;
  const path = placeOf(target);
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new DomainError("no-folder", `no folder ${folder}`, { folder: shownFolder(target) });
  if (!statSync(folder).isDirectory()) {
    throw new DomainError("folder-is-file", `${folder} is a file`, { folder: shownFolder(target) });
  }
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw new DomainError("is-folder", `${path} is a folder`, { file });
  if (!force) throw new DomainError("file-exists", `${path} exists`, { file });
  const lock = lockOf(path);
  if (lock !== null) throw new DomainError("file-open", `${path} is open`, { file, lock });
}

/**
 * Write a file whole or not at all: beside its place first, then renamed. A link is followed; a file that is replaced
 * keeps its permissions.
 *
 * @throws DomainError as assertTarget, and `folder-not-writable`, `file-locked`, `disk-full`, `not-written`
 */
export async function writeWhole(target: Target, content: Uint8Array | string): Promise<void> {
  assertTarget(target);
  const beside = await writeBeside(target, content);
  try {
    await rename(beside, placeOf(target));
  } catch (error) {
    await rm(beside, { force: true });
    throw writingProblem(error, target.file);
  }
}

/**
 * Write a file beside its place, with the permissions of the one that it will replace.
 *
 * @returns where it stands until it is renamed
 * @throws DomainError `folder-not-writable`, `disk-full`, `not-written`
 */
export async function writeBeside(target: Target, content: Uint8Array | string): Promise<string> {
  const path = placeOf(target);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    if (existsSync(path)) await chmod(beside, statSync(path).mode);
    return beside;
  } catch (error) {
    // A name that is too long cannot be removed either.
    if (existsSync(beside)) await rm(beside);
    throw folderProblem(error, shownFolder(target), target.file);
  }
}

/** Where the file really stands, or will stand: at the end of a link. */
export function placeOf({ file, cwd }: Target): string {
  const path = resolve(cwd, file);
  if (existsSync(path)) return realpathSync(path);
  return isLink(path) ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** Where the folder is missing or is a file there is no link either. */
function isLink(path: string): boolean {
  const folder = dirname(path);
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  return isFolder && (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);
}

/** The folder as it was given, the whole path for a bare file name. */
const shownFolder = ({ file, cwd }: Target) => (dirname(file) === "." ? cwd : dirname(file));

/** The file by which Excel or LibreOffice says that it has the workbook open; `null` when there is none. */
function lockOf(path: string): string | null {
  const names = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  return names.find((name) => existsSync(join(dirname(path), name))) ?? null;
}
