import { DomainError } from "../../domain/shared/DomainError";
import type { Unreadable } from "../../i18n/shapes/fi";
import { scanJson } from "./scanJson";

const LARGEST = 5e6;

/** The value of a JSON file, and the place of a field that stands twice: JSON.parse would take the last. */
export type ParsedJson = { readonly value: unknown; readonly twice: string | null };

/**
 * Read a JSON file; a byte order mark is passed over.
 *
 * @param largest - bytes beyond which a file is refused
 * @throws DomainError `unreadable-json` with a reason, and line and column of a fault
 */
export function parseJson(bytes: Uint8Array, largest = LARGEST): ParsedJson {
  if (bytes.length > largest) refuse("tooLarge");
  const text = textOf(bytes);
  const start = text.trimStart();
  if (start === "") refuse("empty");
  if (start.startsWith("<")) refuse("xml");
  const fault = scanJson(text);
  if (fault?.code === "syntax") refuse("syntax", placeOf(fault.position, text));
  return { value: JSON.parse(text) as unknown, twice: fault?.where ?? null };
}

/** What is no text at all is told by its first letters. */
function textOf(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.slice(0, 4));
  if (start === "%PDF") refuse("pdf");
  if (start.startsWith("PK")) refuse("zip");
  const encoding = start.startsWith("ÿþ") ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse("encoding");
  }
}

/** Line and column, both from 1. */
function placeOf(position: number, text: string): Readonly<Record<string, number>> {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refuse(reason: Unreadable, details: Readonly<Record<string, number>> = {}): never {
  throw new DomainError("unreadable-json", `not readable as JSON: ${reason}`, { reason, ...details });
}
