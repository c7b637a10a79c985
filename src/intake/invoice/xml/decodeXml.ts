import { asWindows } from "../../encodings/asWindows";
import { refuse } from "./refuse";

/** The text of a document, and how many lines of the file stand before it. */
export type DecodedXml = { readonly text: string; readonly linesBefore: number };

const UTF8 = "utf-8";
const latinFamily = ["us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"];
const readable = [UTF8, "iso-8859-15", ...latinFamily];
const HEAD = 300;

/**
 * The text of an XML file by its byte order mark, or else by the encoding that it declares; UTF-8 without either.
 * Of a file that a SOAP envelope stands before, only the document after the envelope.
 *
 * @throws DomainError `unreadable-invoice` for bytes that are no text in that encoding
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decode(bytes, wide).trimStart(), linesBefore: 0 };
  const start = documentStart(bytes);
  const own = bytes.subarray(start);
  return {
    text: decode(own, encodingOf(declaredIn(own) ?? declaredIn(bytes) ?? UTF8)).trimStart(),
    linesBefore: latin(bytes.subarray(0, start)).split("\n").length - 1,
  };
}

/** UTF-16 by its mark, or by the zero beside the first "<". */
function wideEncoding([first = 0, second = 0]: Uint8Array): string | null {
  const pair = first * 256 + second;
  if (pair === 0xfffe || pair === 0x3c00) return "utf-16le";
  return pair === 0xfeff || pair === 0x003c ? "utf-16be" : null;
}

/** Where the document begins: after an envelope that stands before another one, and after white space. */
function documentStart(bytes: Uint8Array): number {
  const text = latin(bytes);
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(text)?.[2];
  if (root !== "Envelope") return 0;
  const end = /<\/(?:[A-Za-z_][\w.-]*:)?Envelope\s{0,99}>/.exec(text);
  if (end === null) return 0;
  const after = text.indexOf("<", end.index + end[0].length);
  return after === -1 ? 0 : after;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, HEAD));
  if (head.startsWith("ï»¿")) return UTF8;
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
}

function encodingOf(declared: string): string {
  const encoding = declared.toLowerCase();
  return readable.includes(encoding) ? encoding : refuse("unknownEncoding", { encoding: declared });
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return latinFamily.includes(encoding) ? asWindows(text) : text;
  } catch {
    return refuse("encoding", { encoding: encoding.toUpperCase() });
  }
}

/** Each byte as one letter. */
const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
