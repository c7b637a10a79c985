import { say } from "../../say";
import type { ColumnSpec, SheetSpec } from "../../spec";
import { fieldsAt, heading, longText, orDots, quietLine } from "./workBlocks";
import { listNames } from "./workLists";
import { fieldName } from "./workNames";

const FIELDS = ["why1", "why2", "why3", "why4", "why5", "rootCause"] as const;
const CAUSE_ROWS = 7;
const WHYS = 7;
const CAUSES = WHYS + FIELDS.length + 2;

/** From the problem to its root cause: five whys, and causes by group with their evidence. */
export function rootcauseSheet(): SheetSpec {
  return {
    id: "rootcause",
    name: say((t) => t.rootCause.name),
    title: say((t) => t.rootCause.title),
    purpose: say((t) => t.rootCause.purpose),
    tab: "input",
    widths: [30, 60, 50, 12],
    blocks: [
      quietLine(
        "A3",
        say((t) => t.teamCard.problemRule),
      ),
      {
        block: "fields",
        at: "A4",
        fields: [
          {
            name: "RootProblem",
            label: say((t) => t.rootCause.problem),
            shows: "text",
            lines: 3,
            formula: orDots(fieldName("problem")),
          },
        ],
      },
      heading(
        `A${WHYS - 1}`,
        say((t) => t.rootCause.whys),
      ),
      fieldsAt(
        `A${WHYS}`,
        FIELDS.map((id) => ({
          id,
          label: say((t) => t.rootCause.fields[id]),
          help: say((t) => t.rootCause.whyHelp),
          lines: 2,
        })),
      ),
      heading(
        `A${CAUSES - 1}`,
        say((t) => t.rootCause.causes),
      ),
      { block: "table", id: "causeRows", at: `A${CAUSES}`, rows: CAUSE_ROWS, columns },
    ],
  };
}

const columns: readonly ColumnSpec[] = [
  {
    id: "group",
    header: say((t) => t.rootCause.group),
    help: say((t) => t.rootCause.groupHelp),
    width: 30,
    kind: "choice",
    list: listNames.causeGroup,
  },
  longText(
    "cause",
    say((t) => t.rootCause.cause),
    say((t) => t.rootCause.causeHelp),
    60,
  ),
  longText(
    "evidence",
    say((t) => t.rootCause.evidence),
    say((t) => t.rootCause.evidenceHelp),
    50,
  ),
  {
    id: "chosen",
    header: say((t) => t.rootCause.chosen),
    help: say((t) => t.rootCause.chosenHelp),
    width: 12,
    kind: "choice",
    list: listNames.yesNo,
  },
];
