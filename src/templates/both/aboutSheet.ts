import { sheetText } from "../../i18n/sheets/sheetText";
import { fx, inEvery } from "../fx";
import { say } from "../say";
import { SCHEMA_VERSION } from "../schemaVersion";
import type { FieldSpec, LinesSpec, SheetSpec, Text } from "../spec";

/** A sheet that the guide leads to, and who does what there. */
export type Signpost = {
  readonly sheet: Text;
  readonly use: Text;
  /** Of a sheet that may be missing: its name is a link once the workbook has it. */
  readonly ifThere?: string;
};

export type Guide = {
  readonly fields: readonly FieldSpec[];
  readonly heading: Text;
  /** The way through, each with the sheet on which it is taken. */
  readonly steps: readonly Signpost[];
  readonly signposts: readonly Signpost[];
};

/** Row under the fields, with today's. */
const STEPS_ROW = 8;

/** More signposts than these stand in two columns, so that the guide stays on one page. */
const ONE_COLUMN = 8;

/** Where a person starts: who we are, what to do each time, where to find it. */
export function aboutSheet({ fields, heading, steps, signposts }: Guide): SheetSpec {
  const intro: LinesSpec["lines"] = [
    { text: say((t) => t.about.reading), style: "section" },
    { text: say((t) => t.about.reading1), style: "text" },
    { text: say((t) => t.about.links), style: "section" },
  ];
  const introRow = STEPS_ROW + 1 + steps.length;
  const linksRow = introRow + intro.length;
  const left = signposts.length > ONE_COLUMN ? Math.ceil(signposts.length / 2) : signposts.length;
  return {
    id: "about",
    name: say((t) => t.about.name),
    title: say((t) => t.about.title),
    purpose: say((t) => t.about.purpose),
    tab: "help",
    widths: [20, 72, 20, 60],
    blocks: [
      { block: "fields", at: "A4", fields: [...fields, today] },
      { block: "lines", at: `A${STEPS_ROW}`, lines: [{ text: heading, style: "section" }] },
      ...signpostsAt(["A", "B"], STEPS_ROW + 1, steps),
      { block: "lines", at: `A${introRow}`, lines: intro },
      ...signpostsAt(["A", "B"], linksRow, signposts.slice(0, left)),
      ...signpostsAt(["C", "D"], linksRow, signposts.slice(left)),
      {
        block: "lines",
        at: `A${linksRow + left}`,
        lines: [
          { text: say((t) => t.about.background), style: "section" },
          { text: say((t) => t.about.origin), style: "quiet" },
          { text: say((t) => t.about.privacy), style: "quiet" },
          { text: version, style: "quiet" },
        ],
      },
    ],
  };
}

const signpostsAt = (
  [links, uses]: readonly [string, string],
  row: number,
  signposts: readonly Signpost[],
): readonly LinesSpec[] => [
  { block: "lines", at: `${links}${row}`, lines: signposts.map(linkTo) },
  {
    block: "lines",
    at: `${uses}${row}`,
    lines: signposts.map(({ use }) => ({ text: use, style: "text" }) as const),
  },
];

function linkTo({ sheet, ifThere }: Signpost): LinesSpec["lines"][number] {
  const link = fx`HYPERLINK("#"&${sheet}&"!A1",${sheet})`;
  const text =
    ifThere === undefined ? link : fx`IF(COUNTIFS(metaRows[key],"sheet.${ifThere}")=0,${sheet},${link})`;
  return { text, style: "link" };
}

const version = inEvery((language) => sheetText[language].about.version(SCHEMA_VERSION));

const today: FieldSpec = {
  name: "TodayCell",
  label: say((t) => t.about.today),
  shows: "date",
  formula: fx`TODAY()`,
};
