import { SaxesParser, type SaxesTagNS } from "saxes";
import type { DecodedXml } from "./decodeXml";
import { refuse } from "./refuse";
import { XmlElement } from "./XmlElement";

const DEEPEST = 64;
const MOST_ELEMENTS = 200_000;

/**
 * An XML document as a tree. Nothing is opened that the text does not hold itself: document types and entities are
 * refused, and depth and number of elements have limits.
 *
 * @throws DomainError `unreadable-invoice` with line and column in the file
 */
export function parseXml({ text, linesBefore }: DecodedXml): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const tree = new Tree();
  const place = () => ({ line: parser.line + linesBefore, column: parser.column + 1 });
  parser.on("doctype", (type) => refuse(/^\s*html/i.test(type) ? "html" : "doctype"));
  parser.on("opentag", (tag) => tree.open(tag));
  parser.on("closetag", () => tree.close());
  parser.on("text", (piece) => tree.write(piece));
  parser.on("cdata", (piece) => tree.write(piece));
  parser.on("error", ({ message }) =>
    refuse(/(?:undefined|character) entity/.test(message) ? "entity" : "syntax", place()),
  );
  parser.write(text).close();
  return tree.root ?? refuse("syntax", place());
}

class Tree {
  root: XmlElement | null = null;
  #open: XmlElement[] = [];
  #count = 0;

  open({ local, uri, attributes }: SaxesTagNS): void {
    const own = Object.values(attributes).map((each) => [each.local, each.value] as const);
    const element = new XmlElement(local, uri, new Map(own));
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    if (this.#open.push(element) > DEEPEST) refuse("deep");
    if (++this.#count > MOST_ELEMENTS) refuse("tooMany");
  }

  close(): void {
    this.#open.pop();
  }

  write(piece: string): void {
    this.#open.at(-1)?.pieces.push(piece);
  }
}
