import { pageStyle, tabColors } from "../../render/sheetStyle";
import type { ResolvedSheet } from "../../render/resolved";
import { cellAddress, columnLetters } from "../../templates/address";
import { colorOf } from "./colorOf";
import { step, type Step } from "./Step";

/** A new sheet at the end, without gridlines. */
export const addSheet = ({ name, tab }: ResolvedSheet): Step =>
  step(({ workbook }) => {
    const sheet = workbook.worksheets.add(name);
    sheet.showGridlines = false;
    const color = tabColors[tab];
    if (color) sheet.tabColor = colorOf(color);
  });

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/** Widths in characters of the file are points here, with the digits of Calibri 11. */
export const widthInPoints = (characters: number): number =>
  Math.round(characters * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;

/** Columns, rows and panes. */
export const measureSteps = ({ name, widths, heights, freeze }: ResolvedSheet): readonly Step[] => [
  ...widths.map((width, column) =>
    step(({ sheet }) => {
      const letters = columnLetters(column);
      sheet(name).getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(width);
    }),
  ),
  ...heights.map(({ row, points }) =>
    step(({ sheet }) => {
      sheet(name).getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
    }),
  ),
  ...(freeze ? [freezeStep(name, freeze)] : []),
];

export const freezeStep = (name: string, { rows, columns }: NonNullable<ResolvedSheet["freeze"]>): Step =>
  step(({ sheet }) => {
    const { freezePanes } = sheet(name);
    if (columns === 0) freezePanes.freezeRows(rows);
    else freezePanes.freezeAt(sheet(name).getRangeByIndexes(0, 0, rows, columns));
  });

const POINTS_AN_INCH = 72;
const points = (inches: number) => inches * POINTS_AN_INCH;

/** The sheet of paper, how many of them, and which columns go on them. */
export const paperStep = ({ name, print: { paper } }: Pick<ResolvedSheet, "name" | "print">): Step =>
  step(({ sheet }) => {
    const { pageLayout } = sheet(name);
    pageLayout.orientation = paper.upright ? "Portrait" : "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = {
      horizontalFitToPages: paper.wide,
      ...(paper.tall === 0 ? {} : { verticalFitToPages: paper.tall }),
    };
    if (paper.kept !== null) pageLayout.setPrintTitleColumns(paper.kept);
    if (paper.columns.length > 0) pageLayout.setPrintArea(paper.columns.join(","));
  });

/** What stands around and on top of every page, and where pages begin. */
export const printStep = ({ name, print }: ResolvedSheet): Step =>
  step(({ sheet }) => {
    const { pageLayout } = sheet(name);
    const { margins } = pageStyle;
    pageLayout.leftMargin = points(margins.left);
    pageLayout.rightMargin = points(margins.right);
    pageLayout.topMargin = points(margins.top);
    pageLayout.bottomMargin = points(margins.bottom);
    pageLayout.headerMargin = points(margins.header);
    pageLayout.footerMargin = points(margins.footer);
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftFooter = pageStyle.footer(print.footerLeft);
    defaultForAllPages.rightFooter = pageStyle.footer(print.footerRight);
    putBreaks(sheet(name), print.breaks);
    if (print.titleRow !== null)
      pageLayout.setPrintTitleRows(`$${print.titleRow + 1}:$${print.titleRow + 1}`);
  });

/** Rows that begin a new page of paper. */
export function putBreaks({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Notes came later than the oldest Excel that we work in; the same words come up when the cells are chosen. */
export const noteSteps = ({ name, notes }: ResolvedSheet): readonly Step[] =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18")
    ? notes.map(({ row, column, text }) =>
        step(({ sheet }) => sheet(name).notes.add(cellAddress(row, column), text)),
      )
    : [];

const visibilities = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Last: what is hidden and what must not be typed over. */
export const closeSteps = ({ name, visibility, ...sheet }: ResolvedSheet): readonly Step[] => [
  ...(visibility === "visible"
    ? []
    : [
        step((target) => {
          target.sheet(name).visibility = visibilities[visibility];
        }),
      ]),
  ...(sheet.protected ? [step((target) => target.sheet(name).protection.protect(PROTECTION))] : []),
];

/** Without a password; columns and rows may be made wider. */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};
