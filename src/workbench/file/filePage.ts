import { fixedArea, printArea as areasOn } from "../../render/xlsx/printArea";
import type { FileSheet } from "../../render/xlsx/writeFile";
import type { Page, Sheet } from "../office/model/Book";

type Setup = NonNullable<FileSheet["pageSetup"]>;

const POINTS_AN_INCH = 72;
const PAPERS: Readonly<Record<string, NonNullable<Setup["paperSize"]>>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
};

/** How a sheet is printed, as the file has it. */
export function filePage({
  name,
  page,
}: Pick<Sheet, "name" | "page">): Pick<FileSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { orientation, paperSize } = page.properties;
  const paper = PAPERS[String(paperSize)];
  const [header, footer] = [textsOf(page, "Header"), textsOf(page, "Footer")];
  return {
    pageSetup: {
      ...(orientation === undefined
        ? {}
        : { orientation: orientation === "Landscape" ? "landscape" : "portrait" }),
      ...(paper ? { paperSize: paper } : {}),
      ...zoomOf(page.properties.zoom),
      margins: marginsOf(page),
      ...placesOf(page, name),
    },
    headerFooter: { ...(header ? { oddHeader: header } : {}), ...(footer ? { oddFooter: footer } : {}) },
    // hucre counts the row above the break.
    rowBreaks: (page.breaks ?? []).map((row) => row - 1),
  };
}

const placesOf = ({ printTitleRows, printTitleColumns, printArea }: Page, sheet: string): Partial<Setup> => ({
  ...(printTitleRows === null ? {} : { printTitlesRow: fixedArea(printTitleRows) }),
  ...(printTitleColumns === null ? {} : { printTitlesColumn: fixedArea(printTitleColumns) }),
  ...(printArea === null ? {} : { printArea: areasOn(printArea.split(","), sheet) }),
});

/** 0 pages down is as many as it takes. */
function zoomOf(zoom: unknown): Partial<Setup> {
  const { scale, horizontalFitToPages, verticalFitToPages } = (zoom ?? {}) as Readonly<
    Record<string, number | undefined>
  >;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined)
    return scale === undefined ? {} : { scale };
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

function marginsOf({ properties }: Page): NonNullable<Setup["margins"]> {
  const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const points = properties[`${side}Margin`];
      return typeof points === "number" ? [[side, Number((points / POINTS_AN_INCH).toFixed(6))]] : [];
    }),
  );
}

/** "&Lleft&Rright" from its places. */
const textsOf = ({ headersFooters }: Page, kind: "Header" | "Footer"): string =>
  (
    [
      ["left", "L"],
      ["center", "C"],
      ["right", "R"],
    ] as const
  )
    .map(([place, sign]) => {
      const text = headersFooters[`${place}${kind}`] ?? "";
      return text === "" ? "" : `&${sign}${text}`;
    })
    .join("");
