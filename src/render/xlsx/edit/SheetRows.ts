import { columnLetters, placeOf } from "../../../templates/address";
import { unreadable } from "./FileParts";
import { attribute, toXml } from "../xmlText";

const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

type Cell = { readonly attributes: string; readonly content: string };
type Row = { readonly attributes: string; readonly cells: Map<number, Cell> };

/** What a cell gets; the style stays where none is named. */
export type CellContents = { readonly style?: string } & (
  { readonly value: string | number | null } | { readonly formula: string }
);

/** The rows of a sheet's part, from 0; only rows that are looked at are taken apart. */
export class SheetRows {
  readonly #before: string;
  readonly #after: string;
  readonly #texts = new Map<number, string>();
  readonly #rows = new Map<number, Row>();

  /** @throws DomainError `not-a-workbook` */
  constructor(part: string) {
    const found = /<sheetData\s*(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(part) ?? unreadable("no cells");
    this.#before = part.slice(0, found.index);
    this.#after = part.slice(found.index + found[0].length);
    for (const [text, attributes = ""] of (found[1] ?? "").matchAll(ROW))
      this.#texts.set(Number(attribute(attributes, "r") ?? unreadable("a row without a number")) - 1, text);
  }

  /** The style of a cell, as its number in the file. */
  style(row: number, column: number): string | null {
    return attribute(this.#row(row).cells.get(column)?.attributes ?? "", "s");
  }

  formula(row: number, column: number): string | null {
    return /<f>([\s\S]*?)<\/f>/.exec(this.#row(row).cells.get(column)?.content ?? "")?.[1] ?? null;
  }

  columns(row: number): readonly number[] {
    return [...this.#row(row).cells.keys()];
  }

  put(row: number, column: number, contents: CellContents): void {
    const style = contents.style ?? this.style(row, column);
    const place = ` r="${columnLetters(column)}${row + 1}"${style === null ? "" : ` s="${style}"`}`;
    this.#row(row).cells.set(column, cellOf(place, contents));
  }

  /** A row takes the height and the look of another one. */
  like(row: number, other: number): void {
    const { attributes } = this.#row(other);
    this.#rows.set(row, { attributes: attributes.replace(/ r="\d+"/, ` r="${row + 1}"`), cells: new Map() });
  }

  part(): string {
    const numbers = [...new Set([...this.#texts.keys(), ...this.#rows.keys()])].sort((a, b) => a - b);
    const rows = numbers.map((number) => {
      const row = this.#rows.get(number);
      return row ? rowText(row) : (this.#texts.get(number) ?? "");
    });
    return `${this.#before}<sheetData>${rows.join("")}</sheetData>${this.#after}`;
  }

  #row(number: number): Row {
    const known = this.#rows.get(number);
    if (known) return known;
    const [, attributes = ` r="${number + 1}"`, content = ""] =
      new RegExp(ROW.source).exec(this.#texts.get(number) ?? "") ?? [];
    const cells = [...content.matchAll(CELL)].map(([, own = "", inner = ""]) => {
      const place = attribute(own, "r") ?? unreadable("a cell without a place");
      return [placeOf(place).column, { attributes: own, content: inner }] as const;
    });
    const row = { attributes, cells: new Map(cells) };
    this.#rows.set(number, row);
    return row;
  }
}

function cellOf(place: string, contents: CellContents): Cell {
  if ("formula" in contents) return { attributes: place, content: `<f>${toXml(contents.formula)}</f>` };
  const { value } = contents;
  if (value === null) return { attributes: place, content: "" };
  if (typeof value === "number") return { attributes: place, content: `<v>${value}</v>` };
  const text = `<is><t xml:space="preserve">${toXml(escaped(value))}</t></is>`;
  return { attributes: `${place} t="inlineStr"`, content: text };
}

/** "_x0041_" in a file stands for "A": where somebody typed it, its first sign is told as a sign. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

function rowText({ attributes, cells }: Row): string {
  const texts = [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, { attributes: own, content }]) => (content === "" ? `<c${own}/>` : `<c${own}>${content}</c>`));
  return `<row${attributes}>${texts.join("")}</row>`;
}
