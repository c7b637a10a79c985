import type { Language } from "../../src/i18n/language";
import { resolveWorkbook } from "../../src/render/resolveWorkbook";
import { metaSheet } from "../../src/templates/both/metaSheet";
import { fx } from "../../src/templates/fx";
import { same } from "../../src/templates/say";
import type { ColumnSpec, WorkbookSpec } from "../../src/templates/spec";

const columns: readonly ColumnSpec[] = [
  { id: "key", header: same("Tunnus"), kind: "id", required: true },
  { id: "text", header: same("Teksti"), kind: "text", help: same("Mitä tahansa") },
  { id: "number", header: same("Luku"), kind: "number", min: -1, max: 10, unit: same("kpl") },
  { id: "integer", header: same("Kokonaisluku"), kind: "integer", min: 0, max: 5 },
  { id: "euro", header: same("Summa €"), kind: "euro" },
  { id: "percent", header: same("Osuus %"), kind: "percent", min: 0, max: 1 },
  { id: "date", header: same("Päivä"), kind: "date" },
  { id: "week", header: same("Viikko"), kind: "week" },
  { id: "choice", header: same("Valinta"), kind: "choice", list: "Choices" },
  { id: "tick", header: same("Tehty"), kind: "tick" },
  { id: "written", header: same("Kirjoitettu"), kind: "written", shows: "exact" },
  {
    id: "formula",
    header: same("Kaava"),
    kind: "formula",
    formula: fx`IF([@number]>1,[@euro],"")`,
    shows: "euro",
    width: 20,
    tones: [{ when: fx`N([@formula])>100`, tone: "warning" }],
  },
];

const spec: WorkbookSpec = {
  kind: "team",
  title: same("Jokainen laji"),
  names: [],
  sheets: [
    {
      id: "all",
      name: same("Kaikki"),
      title: same("Kaikki"),
      purpose: same("Jokainen sarakkeen laji."),
      tab: "input",
      widths: [],
      blocks: [
        { block: "table", id: "allRows", at: "A4", rows: 3, columns },
        {
          block: "list",
          name: "Choices",
          at: "N4",
          heading: same("Vaihtoehdot"),
          help: same("Lisää"),
          choices: [same("yksi"), 2],
          rows: 4,
        },
      ],
    },
    metaSheet(),
  ],
};

/** A workbook with every kind of column that a template can say. */
export const everyKind = (language: Language) => resolveWorkbook(spec, { fields: {}, tables: {} }, language);
