import { extname, isAbsolute, join, normalize, relative, sep } from "node:path";

/** Where what the browser may ask for stands on the disk; the longest start of a path wins. */
export type Places = Readonly<Record<string, string>>;

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** The content type of a file by its ending. */
export const kindOf = (file: string): string =>
  kinds[extname(file).toLowerCase()] ?? "application/octet-stream";

/**
 * The file that a path of the address bar means; `null` when it leaves its folder or cannot be read as a path.
 *
 * @param path - as the browser sent it, without the query: "/addin/taskpane.html"
 * @param places - start of the path, with "/" at both ends, to the folder that it means
 */
export function servedFile(path: string, places: Places): string | null {
  const plain = decoded(path);
  if (plain === null || /[\\\0]/.test(plain)) return null;
  const start = Object.keys(places)
    .filter((each) => plain.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  if (start === undefined) return null;
  const folder = places[start] ?? "";
  const file = join(folder, normalize(plain.slice(start.length) || "index.html"));
  const inside = relative(folder, file);
  return inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside)
    ? null
    : file;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
