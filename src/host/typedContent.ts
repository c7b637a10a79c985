import { serialOf } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import type { CellContent } from "../templates/WorkbookCells";

/**
 * What to send for a cell so that Excel keeps it as it is: it would read "00123", "1/2" and "=x" as if typed. A
 * leading apostrophe says that a text is a text; it is not part of it.
 *
 * @param isText - the cell has the format of texts, "@"
 * @throws DomainError `not-a-number` for a number that is not finite
 */
export function typedContent(content: CellContent, isText = false): string | number | boolean {
  if (content === null) return "";
  if (content instanceof Date) return serialOf(content.toISOString().slice(0, 10));
  if (typeof content === "string") return isText ? content : asText(content);
  if (typeof content === "number" && !Number.isFinite(content))
    throw new DomainError("not-a-number", `the number ${content} is not finite`, { value: content });
  return content;
}

const asText = (text: string) => (/^['=+\-@#]|\d|^(true|false)$/i.test(text) ? `'${text}` : text);
