import type { Book, Sheet } from "../../model/Book";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";

/** A part of a chart whose settings are kept by their path, "title.text": nothing of it moves cells. */
export abstract class ChartPart {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly properties: Map<string, unknown>,
    readonly path: string,
  ) {}
}

/** What was set, otherwise what Excel has for a new chart. */
export const readPart = <Value>({ properties, path }: ChartPart, name: string, usual: Value): Value =>
  (properties.get(`${path}${name}`) as Value | undefined) ?? usual;

/** @throws ExcelError `AccessDenied` on a protected sheet */
export function writePart({ book, sheet, properties, path }: ChartPart, name: string, value: unknown): void {
  requireOpen(sheet, "allowEditObjects");
  properties.set(`${path}${name}`, value);
  tell(book, { kind: "charts", sheet });
}

/** A part of this part. */
export const partOf = <Part extends ChartPart>(
  Kind: new (book: Book, sheet: Sheet, properties: Map<string, unknown>, path: string) => Part,
  { book, sheet, properties, path }: ChartPart,
  name: string,
): Part => new Kind(book, sheet, properties, `${path}${name}.`);
