import type { Language } from "../../i18n/language";
import { element, style, text, type Svg } from "../svg/element";
import { writePlace, type ReportText } from "./Report";

type Paper = {
  readonly language: Language;
  /** The class of the page. */
  readonly kind: string;
  readonly title: string;
  readonly styles: string;
  readonly body: readonly Svg[];
};

/** A page that needs nothing beside itself. */
export function paperHtml({ language, kind, title, styles, body }: Paper): string {
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, [text(title)]),
    style(styles),
  ];
  const page = element("html", { lang: language }, [
    element("head", {}, head),
    element("body", { class: kind }, [element("main", {}, body)]),
  ]);
  return `<!doctype html>\n${page}\n`;
}

export const block = (name: string, className: string, children: readonly Svg[]): Svg =>
  element(name, { class: className }, children);

type Head = {
  readonly title: string;
  readonly name: string;
  /** What is to be written on the line where there is no name yet. */
  readonly nameless: string;
  readonly under: string;
};

export function headerOf({ title, name, nameless, under }: Head): Svg {
  return element("header", {}, [
    block("p", "kind", [text(title)]),
    element("h1", {}, name === "" ? [text(`${nameless} `), blank(1)] : [text(name)]),
    ...(under === "" ? [] : [block("p", "under", [text(under)])]),
  ]);
}

export const footer = (sentences: readonly string[]): Svg =>
  element("footer", {}, [element("p", {}, [text(sentences.join(" "))])]);

/** Lines to write on by hand. */
export const blank = (lines: number): Svg =>
  block(
    "span",
    "blank",
    Array.from({ length: lines }, () => element("span", {}, [text("\u00a0")])),
  );

/** A text with the cell that it comes from. */
export function statement({ text: words, source }: ReportText): Svg {
  const lines = words
    .split("\n")
    .flatMap((line, index) => [...(index === 0 ? [] : [element("br", {})]), text(line)]);
  const from = source === null ? [] : [text(" "), block("small", "source", [text(writePlace(source))])];
  return element("p", {}, [...lines, ...from]);
}
