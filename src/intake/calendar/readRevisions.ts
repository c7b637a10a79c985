import type { Revision, Revisions } from "../../domain/round/Revision";

/** Sequences are integers of 32 bits. @see RFC 5545, 3.3.8 */
const MOST = 2 ** 31 - 1;

/**
 * How often the entries of a calendar file have changed. What is no calendar has none.
 *
 * @param isOurs - whether a uid belongs to the calendar that is made
 */
export function readRevisions(text: string, isOurs: (uid: string) => boolean): Revisions {
  const unfolded = text.replace(/\r?\n[ \t]/g, "");
  const blocks = [...unfolded.matchAll(/^BEGIN:VEVENT\r?\n([^]*?)^END:VEVENT\r?$/gm)];
  return new Map(
    blocks.flatMap(([, block = ""]) => {
      const lines = block.split(/\r?\n/).filter((line) => line !== "");
      const uid = valueOf("UID", lines);
      return uid !== null && isOurs(uid) ? [[uid, revisionOf(lines)] as const] : [];
    }),
  );
}

function revisionOf(lines: readonly string[]): Revision {
  const sequence = Number(valueOf("SEQUENCE", lines) ?? 0);
  return {
    sequence: Number.isInteger(sequence) && sequence >= 0 && sequence < MOST ? sequence : 0,
    lines: lines.filter((line) => !/^(?:SEQUENCE|DTSTAMP)[:;]/.test(line)),
  };
}

const valueOf = (name: string, lines: readonly string[]): string | null =>
  lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
