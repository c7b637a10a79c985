import { unreadable } from "./FileParts";

/** The number format of texts, "@". */
const TEXT = "49";

/** Cells that look like others and are texts for good: Excel does not read them as formulas when they are edited. */
export class TextStyles {
  #part: string;
  readonly #made = new Map<string, string>();

  constructor(part: string) {
    this.#part = part;
  }

  get part(): string {
    return this.#part;
  }

  /** The number of a style like another one, added to the part where it is not there. */
  like(style: string): string {
    const known = this.#made.get(style);
    if (known !== undefined) return known;
    const found = /<cellXfs([^>]*)>([\s\S]*?)<\/cellXfs>/.exec(this.#part);
    if (!found) return unreadable("a file without styles");
    const [whole, , formats = ""] = found;
    const all = formats.match(/<xf(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/xf>)/g) ?? [];
    const own = all[Number(style)] ?? "<xf/>";
    const text = own
      .replace(/\s(?:numFmtId|quotePrefix|applyNumberFormat)="[^"]*"/g, "")
      .replace(/^<xf/, `<xf numFmtId="${TEXT}" quotePrefix="1" applyNumberFormat="1"`);
    const made = `<cellXfs count="${all.length + 1}">${formats}${text}</cellXfs>`;
    this.#part = this.#part.replace(whole, () => made);
    this.#made.set(style, String(all.length));
    return String(all.length);
  }
}
