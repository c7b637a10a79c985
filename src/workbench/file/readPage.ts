import type { Page } from "../office/model/Book";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

const POINTS_AN_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = {
  "1": "Letter",
  "5": "Legal",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How a sheet is printed; the rows that repeat stand in a defined name, see readBook. */
export function readPage(page: Page, sheet: Xml): void {
  Object.assign(page.properties, marginsOf(childOf(sheet, "pageMargins")?.attributes ?? {}));
  const fits = isOn(childOf(sheet, "sheetPr/pageSetUpPr")?.attributes.fitToPage);
  Object.assign(page.properties, setupOf(childOf(sheet, "pageSetup")?.attributes ?? {}, fits));
  const breaks = childrenOf(childOf(sheet, "rowBreaks"), "brk").map(({ attributes }) =>
    Number(attributes.id),
  );
  if (breaks.length > 0) page.breaks = breaks;
  const texts = childOf(sheet, "headerFooter");
  Object.assign(page.headersFooters, sectionsOf(childOf(texts, "oddHeader")?.text, "Header"));
  Object.assign(page.headersFooters, sectionsOf(childOf(texts, "oddFooter")?.text, "Footer"));
}

const marginsOf = (margins: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    MARGINS.filter((side) => margins[side] !== undefined).map((side) => [
      `${side}Margin`,
      Number(margins[side]) * POINTS_AN_INCH,
    ]),
  );

function setupOf(setup: Readonly<Record<string, string>>, fits: boolean): Record<string, unknown> {
  const { orientation, paperSize, scale } = setup;
  return {
    ...(orientation ? { orientation: orientation === "landscape" ? "Landscape" : "Portrait" } : {}),
    ...(paperSize ? { paperSize: PAPERS[paperSize] ?? null } : {}),
    ...(fits ? { zoom: fitOf(setup) } : scale ? { zoom: { scale: Number(scale) } } : {}),
  };
}

/** 0 pages down is as many as it takes. */
function fitOf({ fitToWidth = "1", fitToHeight = "1" }: Readonly<Record<string, string>>) {
  return {
    ...(fitToWidth === "0" ? {} : { horizontalFitToPages: Number(fitToWidth) }),
    ...(fitToHeight === "0" ? {} : { verticalFitToPages: Number(fitToHeight) }),
  };
}

/** "&Lleft&Rright" by its places; "&&" is a sign of its own. */
function sectionsOf(text: string | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const sections: Record<string, string> = {};
  const names: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };
  let place = `center${kind}`;
  for (const piece of (text ?? "").match(/&[\s\S]|[^&]+/g) ?? []) {
    const name = piece.length === 2 && piece.startsWith("&") ? names[piece.charAt(1)] : undefined;
    if (name) place = `${name}${kind}`;
    else sections[place] = (sections[place] ?? "") + piece;
  }
  return sections;
}
