import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export const dist = join(__dirname, "../../dist");

/** A file of the build, which `npm test` makes before it runs the tests. */
export function built(name: string): Buffer {
  const file = join(dist, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run npm run build first`);
  return readFileSync(file);
}

/** What a browser fetches, in kB of 1,000 bytes. */
export const fetchedKilobytes = (content: Buffer): number => gzipSync(content, { level: 9 }).length / 1000;
