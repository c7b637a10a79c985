/** What JSON.parse does not tell: where the fault is, or which key stands twice in one object. */
export type JsonFault =
  { readonly code: "syntax"; readonly position: number } | { readonly code: "twice"; readonly where: string };

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 64;

/**
 * What is wrong with a JSON text: its first fault of syntax, or else the first key that stands twice. `null` when
 * JSON.parse reads it and loses nothing. Nesting has a limit.
 */
export function scanJson(text: string): JsonFault | null {
  const scan = new Scan(text);
  try {
    scan.value("", 0);
    scan.end();
    return scan.twice;
  } catch (fault) {
    if (fault instanceof NoJson) return { code: "syntax", position: fault.position };
    throw fault;
  }
}

/** Carries a fault out of the recursion. */
class NoJson extends Error {
  constructor(readonly position: number) {
    super(`no JSON at ${position}`);
  }
}

class Scan {
  #at = 0;
  twice: JsonFault | null = null;

  constructor(private readonly text: string) {}

  value(where: string, depth: number): void {
    this.#take(SPACE);
    if (depth > DEEPEST) this.#fail();
    if (this.#is("{")) this.#object(where, depth);
    else if (this.#is("[")) this.#list(where, depth);
    else if (this.#take(TEXT) === null && this.#take(PLAIN) === null) this.#fail();
    this.#take(SPACE);
  }

  end(): void {
    if (this.#at < this.text.length) this.#fail();
  }

  #object(where: string, depth: number): void {
    const keys = new Set<string>();
    this.#take(SPACE);
    if (this.#is("}")) return;
    do {
      this.#take(SPACE);
      const key = JSON.parse(this.#take(TEXT) ?? this.#fail()) as string;
      const inner = where === "" ? key : `${where}.${key}`;
      if (keys.has(key)) this.twice ??= { code: "twice", where: inner };
      keys.add(key);
      this.#take(SPACE);
      if (!this.#is(":")) this.#fail();
      this.value(inner, depth + 1);
    } while (this.#is(","));
    if (!this.#is("}")) this.#fail();
  }

  #list(where: string, depth: number): void {
    this.#take(SPACE);
    if (this.#is("]")) return;
    let index = 0;
    do this.value(`${where}[${index++}]`, depth + 1);
    while (this.#is(","));
    if (!this.#is("]")) this.#fail();
  }

  #is(mark: string): boolean {
    if (this.text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #fail(): never {
    throw new NoJson(this.#at);
  }
}
