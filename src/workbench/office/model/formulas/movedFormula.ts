import type { Box } from "../../../../templates/address";
import { sameName } from "../sameName";
import { boxText, parseBox } from "../addresses";

type Moved = (box: Box) => Box | null;

/** A reference with its sheet, or a text in quotes, a structured reference or a word, which stay as they are. */
export const REFERENCES =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * A formula after cells moved on a sheet: references to that sheet follow, deleted ones become #REF!.
 *
 * @param home the sheet that the formula is on, for references without a sheet
 */
export function movedFormula(formula: string, home: string, sheet: string, moved: Moved): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(
    REFERENCES,
    (token: string, prefix: string | undefined, cells: string | undefined) => {
      if (cells === undefined) return token;
      const named = prefix?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") ?? home;
      if (!sameName(named, sheet)) return token;
      const box = moved(parseBox(cells));
      return box ? (prefix ?? "") + withDollars(boxText(box), cells) : "#REF!";
    },
  );
}

/** "B3:C5" with the dollars that "$B$2:C4" had. */
function withDollars(text: string, before: string): string {
  const [from = "", to = from] = before.split(":");
  const corner = (cell: string, model: string): string =>
    cell
      .replace(/^[A-Z]+/, (letters) =>
        /^\$?[A-Za-z]/.test(model) && model.startsWith("$") ? `$${letters}` : letters,
      )
      .replace(/\d+$/, (digits) => (/\$\d+$/.test(model) ? `$${digits}` : digits));
  const [start = "", end] = text.split(":");
  return end === undefined && !before.includes(":")
    ? corner(start, from)
    : `${corner(start, from)}:${corner(end ?? start, to)}`;
}
