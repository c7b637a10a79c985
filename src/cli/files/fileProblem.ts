import { DomainError } from "../../domain/shared/DomainError";

/** The code of an error of Node's file system, such as ENOENT; "" for any other error. */
const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

type Making = (file: string) => DomainError;

const refuse =
  (code: string): Making =>
  (file) =>
    new DomainError(code, `${code}: ${file}`, { file });

const reading: Readonly<Record<string, Making>> = {
  ENOENT: refuse("no-file"),
  ENOTDIR: refuse("no-file"),
  EISDIR: refuse("is-folder"),
  EACCES: refuse("not-allowed"),
  EPERM: refuse("not-allowed"),
  EBUSY: refuse("file-locked"),
  ERR_FS_FILE_TOO_LARGE: refuse("file-too-large"),
};

const writing: Readonly<Record<string, Making>> = {
  EISDIR: refuse("is-folder"),
  EBUSY: refuse("file-locked"),
  EPERM: refuse("file-locked"),
  ETXTBSY: refuse("file-locked"),
  ENOSPC: refuse("disk-full"),
  EDQUOT: refuse("disk-full"),
  EFBIG: refuse("larger-than-allowed"),
};

/** Why a file could not be read. */
export const readingProblem = (error: unknown, file: string): DomainError =>
  reading[systemCode(error)]?.(file) ?? other("not-read", error, file);

/** Why a file could not be put in its place. */
export const writingProblem = (error: unknown, file: string): DomainError =>
  writing[systemCode(error)]?.(file) ?? other("not-written", error, file);

/** Why nothing can be written into a folder. */
export function folderProblem(error: unknown, folder: string, file: string): DomainError {
  const code = systemCode(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no-folder",
    ENOTDIR: "folder-is-file",
    EEXIST: "folder-is-file",
    EACCES: "folder-not-writable",
    EPERM: "folder-not-writable",
    EROFS: "folder-not-writable",
  };
  const own = known[code];
  return own === undefined
    ? writingProblem(error, file)
    : new DomainError(own, `${own}: ${folder}`, { folder });
}

function other(code: string, error: unknown, file: string): DomainError {
  const reason = systemCode(error) || (error instanceof Error ? error.message : String(error));
  return new DomainError(code, `${code}: ${file}: ${reason}`, { file, reason });
}
