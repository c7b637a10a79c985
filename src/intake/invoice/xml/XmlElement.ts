/** An element of a file; names without their prefix, texts as they were written. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Pieces of its own text, without that of its children. */
  readonly pieces: string[] = [];

  constructor(
    readonly name: string,
    readonly namespace: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}

  /** Its own text in one line. */
  get text(): string {
    return this.pieces.join("").replace(/\s+/g, " ").trim();
  }

  /** The first child of that name, or the first one down a path "a/b/c". */
  child(path: string): XmlElement | null {
    return path
      .split("/")
      .reduce<XmlElement | null>(
        (at, name) => at?.children.find((child) => child.name === name) ?? null,
        this,
      );
  }

  /** All children of that name. */
  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Text of the first path that has any; "" when none has. */
  textAt(...paths: readonly string[]): string {
    for (const path of paths) {
      const text = this.child(path)?.text ?? "";
      if (text !== "") return text;
    }
    return "";
  }

  /** An attribute of a child; "" when it is not there. */
  attributeAt(path: string, attribute: string): string {
    return this.child(path)?.attributes.get(attribute)?.trim() ?? "";
  }
}
