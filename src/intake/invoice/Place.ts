import { DomainError } from "../../domain/shared/DomainError";
import type { Expected } from "../../i18n/shapes/fi";
import { parseJson } from "./parseJson";

export type ShapeCode = "invoice-shape" | "basis-shape" | "profile-shape";

const SHOWN = 40;

/** A value of a JSON file and where it stands, so that a refusal names it: "lines[2].netCents". */
export class Place {
  private constructor(
    readonly value: unknown,
    readonly where: string,
    private readonly code: ShapeCode,
  ) {}

  /**
   * The whole file.
   *
   * @throws DomainError `unreadable-json`, or the code when a field stands twice
   */
  static ofFile(bytes: Uint8Array, code: ShapeCode): Place {
    const { value, twice } = parseJson(bytes);
    if (twice !== null) {
      throw new DomainError(code, `${twice} stands twice`, { where: short(twice), expected: "oneField" });
    }
    return new Place(value, "", code);
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Only the file's own fields count: every object seems to have a "constructor". */
  at(key: string): Place {
    const fields = this.#fields();
    return this.#inner(Object.hasOwn(fields, key) ? fields[key] : undefined, key);
  }

  entries(): readonly (readonly [string, Place])[] {
    return Object.entries(this.#fields()).map(([key, value]) => [key, this.#inner(value, key)] as const);
  }

  list(): readonly Place[] {
    if (!Array.isArray(this.value)) return this.refuse("list");
    return this.value.map((value: unknown, index) => {
      return new Place(value, `${this.where}[${index}]`, this.code);
    });
  }

  /** @throws DomainError when a field is none of those named: a misspelt one would be passed over */
  only(...known: readonly string[]): this {
    for (const [key, place] of this.entries()) if (!known.includes(key)) place.refuse("knownField");
    return this;
  }

  /** The value when it passes, or a refusal. */
  that<T>(passes: (value: unknown) => value is T, expected: Expected): T {
    return passes(this.value) ? this.value : this.refuse(expected);
  }

  text(): string {
    return this.that(isText, "text").trim();
  }

  oneOf<T extends string>(choices: readonly T[], expected: Expected): T {
    return this.that((value): value is T => choices.some((choice) => choice === value), expected);
  }

  refuse(expected: Expected): never {
    const found = this.value === undefined ? {} : { found: short(JSON.stringify(this.value)) };
    throw new DomainError(this.code, `${this.where}: ${expected}`, { where: this.where, expected, ...found });
  }

  #fields(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
      return this.refuse("object");
    return this.value as Readonly<Record<string, unknown>>;
  }

  #inner(value: unknown, key: string): Place {
    return new Place(value, this.where === "" ? short(key) : `${this.where}.${short(key)}`, this.code);
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
