import { asWindows } from "../encodings/asWindows";
import { refuse } from "./refuse";

export type DecodedSurvey = {
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";
};

const HEAD = 2048;
/** "ä" and "ö" that were read as windows-1252 and saved again, and the mark of a letter that was lost. */
const BROKEN = /Ã[¤¶¥„–…]|\uFFFD/;

/**
 * The text of a delimited file: by its byte order mark, else UTF-16 by its zero bytes, else strict UTF-8, else
 * windows-1252.
 *
 * @throws DomainError `unreadable-registration` with the line for letters that were broken before
 */
export function decodeSurvey(bytes: Uint8Array): DecodedSurvey {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding).replace(/^\uFEFF/, "");
  const broken = BROKEN.exec(text);
  if (broken) refuse("broken", { line: text.slice(0, broken.index).split(/\r\n|\r|\n/).length });
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): DecodedSurvey["encoding"] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return wideWithoutMark(bytes.subarray(0, HEAD)) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** Letters of ours have a zero byte beside them, nearly all. */
function wideWithoutMark(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedSurvey["encoding"]): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? asWindows(text) : text;
}
