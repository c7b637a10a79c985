import type { Box } from "../../src/templates/address";
import type { ResolvedCell, ResolvedSheet, ResolvedWorkbook } from "../../src/render/resolved";

const box = (top: number, left: number, bottom: number, right: number): Box => ({ top, left, bottom, right });

const cells: readonly ResolvedCell[] = [
  { row: 0, column: 0, style: "title", value: "Pieni" },
  { row: 3, column: 0, style: "headerLeft", value: "Viikko" },
  { row: 3, column: 1, style: "header", value: "Luku" },
  { row: 4, column: 0, style: "inputText", format: "@", value: "007" },
  { row: 5, column: 0, style: "inputText", format: "@", value: "008" },
  { row: 4, column: 1, style: "formulaNumber", formula: "=LEN([@Viikko])" },
  { row: 5, column: 1, style: "formulaNumber", formula: "=LEN([@Viikko])" },
];

const paper = { upright: false, wide: 1, tall: 0, columns: [], kept: null };

const empty: Omit<ResolvedSheet, "id" | "name" | "cells"> = {
  tab: "input",
  visibility: "visible",
  protected: false,
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  notes: [],
  widths: [11],
  heights: [{ row: 0, points: 30 }],
  grown: [],
  freeze: null,
  print: { titleRow: null, paper, breaks: [], footerLeft: "", footerRight: "" },
};

/** A workbook with one of everything, small enough to fail at each of its steps. */
export const smallWorkbook: ResolvedWorkbook = {
  kind: "team",
  language: "fi",
  title: "Pieni",
  sheets: [
    {
      ...empty,
      id: "one",
      name: "Pieni",
      cells,
      tables: [
        {
          id: "smallRows",
          box: box(3, 0, 5, 1),
          columns: [{ header: "Viikko" }, { header: "Luku", formula: "=LEN([@Viikko])" }],
        },
      ],
      validations: [
        {
          box: box(4, 0, 5, 0),
          rule: { type: "list", source: "=Valinnat" },
          prompt: { title: "Viikko", message: "Valitse." },
          alert: { title: "Tarkista", message: "Valitse.", style: "stop" },
        },
      ],
      conditionals: [{ box: box(4, 1, 5, 1), formula: "=$B5>2", tone: "warning" }],
      charts: [
        {
          kind: "line",
          id: "chart",
          title: "Kaavio",
          alt: "Kaavio",
          box: box(8, 0, 16, 4),
          sheet: "Pieni",
          categories: box(4, 0, 5, 0),
          categoryTitle: "viikko",
          series: [{ role: "value", name: "Luku", values: box(4, 1, 5, 1) }],
          axis: { min: 0, max: null, unit: null, format: "General" },
        },
      ],
      freeze: { rows: 4, columns: 1 },
      print: {
        titleRow: 3,
        paper: { upright: true, wide: 2, tall: 3, columns: ["A:B", "D:E"], kept: "A:A" },
        breaks: [8],
        footerLeft: "Kierros",
        footerRight: "Pieni",
      },
    },
    {
      ...empty,
      id: "two",
      name: "Piilossa",
      tab: "help",
      visibility: "veryHidden",
      protected: true,
      cells: [{ row: 0, column: 0, style: "text", value: "x" }],
    },
  ],
  names: [{ name: "Valinnat", refersTo: "=Piilossa!$A$1" }],
  properties: { "lapimurto.schema": "1", "lapimurto.kind": "team" },
};
