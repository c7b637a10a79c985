import { addressOf } from "../addresses";

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** A formula after a sheet got another name; texts in quotes stay. */
export function renamedInFormula(formula: string, before: string, after: string): string {
  const prefix = addressOf(after, CELL).replace(/A1$/, "");
  return formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (token: string, name: string | undefined) => {
      const plain = name?.replace(/^'|'$/g, "").replaceAll("''", "'");
      return plain?.toLowerCase() === before.toLowerCase() ? prefix : token;
    },
  );
}
