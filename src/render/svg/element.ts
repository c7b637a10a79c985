declare const written: unique symbol;

/** Markup that is safe in a file and in a page: only `element`, `text` and `style` make it. */
export type Svg = string & { readonly [written]: true };

/** Numbers are written to a hundredth; an attribute that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const HOLDERS: ReadonlySet<string> = new Set(["svg", "g"]);

/** One element with its children; those of a drawing or a group stand on lines of their own. */
export function element(name: string, attributes: Attributes, children: readonly Svg[] = []): Svg {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`;
  }
  if (children.length === 0) return `${open}/>` as Svg;
  const apart = HOLDERS.has(name) ? "\n" : "";
  return `${open}>${apart}${children.join(apart)}${apart}</${name}>` as Svg;
}

/** What a person wrote, harmless whatever it holds. */
export const text = (content: string): Svg => escaped(content) as Svg;

/** Our own style rules for a file; never anybody's text. */
export const style = (rules: string): Svg => `<style>${rules}</style>` as Svg;

/** A number of pixels as short as it can be: "12.35", never "-0". */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold at all, and halves of characters. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const escaped = (content: string): string =>
  content.replace(IMPOSSIBLE, "\ufffd").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
