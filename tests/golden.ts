import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file under tests/golden; its README says which tool gave the answers. */
export function golden<T>(path: string): T {
  return JSON.parse(readFileSync(join(__dirname, "golden", path), "utf8")) as T;
}
