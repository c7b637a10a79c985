import { say } from "../../say";
import type { BlockSpec, ColumnSpec, SheetSpec, Text } from "../../spec";
import type { SheetText } from "../../../i18n/sheets/fi";
import { fieldsAt, heading, longText, shortText } from "./workBlocks";

type FivePField = keyof SheetText["fiveP"]["fields"];

/** The five blocks, in the handbook's order, with our questions. */
const blocks: readonly (readonly [Text, readonly FivePField[]])[] = [
  [say((t) => t.fiveP.purposeBlock), ["purposeWhy", "purposeGood"]],
  [say((t) => t.fiveP.patientsBlock), ["patientsWho", "patientsNeeds"]],
  [say((t) => t.fiveP.peopleBlock), ["peopleWho", "peopleWork"]],
  [say((t) => t.fiveP.processesBlock), ["processesMain", "processesStuck"]],
  [say((t) => t.fiveP.patternsBlock), ["patternsMeet", "patternsMeasured"]],
];

const TOP = 5;
const BLOCK_ROWS = 3;
/** All five blocks stand on one page of paper. */
const LINES = 2;
const INTERVIEWS = TOP + blocks.length * BLOCK_ROWS + 2;
const INTERVIEW_ROWS = 5;

/** The pre-work: the team presents itself in five blocks, and what clients told it. */
export function fivepSheet(): SheetSpec {
  return {
    id: "fivep",
    name: say((t) => t.fiveP.name),
    title: say((t) => t.fiveP.title),
    purpose: say((t) => t.fiveP.purpose),
    tab: "input",
    widths: [36, 60, 40, 40],
    blocks: [
      {
        block: "lines",
        at: "A3",
        lines: [{ text: say((t) => t.fiveP.reconstruction), style: "reconstruction" }],
      },
      {
        block: "lines",
        at: "B3",
        lines: [{ text: say((t) => t.fiveP.origin), style: "quiet" }],
      },
      ...blocks.flatMap(([text, ids], index): readonly BlockSpec[] => {
        const row = TOP + index * BLOCK_ROWS;
        return [
          heading(`A${row}`, text),
          fieldsAt(
            `A${row + 1}`,
            ids.map((id) => ({
              id,
              label: say((t) => t.fiveP.fields[id]),
              help: say((t) => t.fiveP.help),
              lines: LINES,
            })),
          ),
        ];
      }),
      heading(
        `A${INTERVIEWS - 1}`,
        say((t) => t.fiveP.interviews),
        true,
      ),
      {
        block: "table",
        id: "interviewRows",
        at: `A${INTERVIEWS}`,
        rows: INTERVIEW_ROWS,
        columns: interviewColumns,
      },
    ],
  };
}

const answer = say((t) => t.fiveP.answerHelp);

const interviewColumns: readonly ColumnSpec[] = [
  shortText(
    "client",
    say((t) => t.fiveP.client),
    say((t) => t.fiveP.clientHelp),
    36,
  ),
  longText(
    "worked",
    say((t) => t.fiveP.worked),
    answer,
    60,
  ),
  longText(
    "hard",
    say((t) => t.fiveP.hard),
    answer,
    40,
  ),
  longText(
    "wish",
    say((t) => t.fiveP.wish),
    answer,
    40,
  ),
];
