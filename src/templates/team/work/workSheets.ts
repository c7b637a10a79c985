import type { TeamMeasure } from "../../../domain/measurement/measures";
import { teamSheets, type TeamSheet } from "../../../domain/team/TeamBook";
import type { Signpost } from "../../both/aboutSheet";
import { say } from "../../say";
import type { SheetSpec, Text } from "../../spec";
import type { AxisEndsOf } from "../chartsSheet";
import { assessmentSheet } from "./assessmentSheet";
import { benefitSheet } from "./benefitSheet";
import { boardSheet } from "./boardSheet";
import { fivepSheet } from "./fivepSheet";
import { ideasSheet } from "./ideasSheet";
import { pdsaSheet } from "./pdsaSheet";
import { posterSheet } from "./posterSheet";
import { processSheet } from "./processSheet";
import { reportSheet } from "./reportSheet";
import { rootcauseSheet } from "./rootcauseSheet";
import { teamSheet } from "./teamSheet";

type Made = { readonly measures: readonly TeamMeasure[]; readonly axisEnds: AxisEndsOf };

const idsOf = (measures: Made["measures"]) => measures.map(({ id }) => id);

/** How each sheet is made, what is said of it in the guide, and which others it reads. */
const sheets: Readonly<
  Record<
    TeamSheet,
    {
      readonly make: (made: Made) => SheetSpec;
      readonly name: Text;
      readonly use: Text;
      readonly needs?: readonly TeamSheet[];
    }
  >
> = {
  team: { make: teamSheet, name: say((t) => t.teamCard.name), use: say((t) => t.teamCard.goFor) },
  fivep: { make: fivepSheet, name: say((t) => t.fiveP.name), use: say((t) => t.fiveP.goFor) },
  ideas: { make: ideasSheet, name: say((t) => t.ideas.name), use: say((t) => t.ideas.goFor) },
  pdsa: { make: pdsaSheet, name: say((t) => t.pdsa.name), use: say((t) => t.pdsa.goFor) },
  assessment: {
    make: assessmentSheet,
    name: say((t) => t.assessment.name),
    use: say((t) => t.assessment.goFor),
  },
  process: { make: processSheet, name: say((t) => t.process.name), use: say((t) => t.process.goFor) },
  rootcause: {
    make: rootcauseSheet,
    name: say((t) => t.rootCause.name),
    use: say((t) => t.rootCause.goFor),
    needs: ["team"],
  },
  board: { make: boardSheet, name: say((t) => t.board.name), use: say((t) => t.board.goFor) },
  benefit: {
    make: ({ measures }) => benefitSheet(idsOf(measures)),
    name: say((t) => t.benefit.name),
    use: say((t) => t.benefit.goFor),
  },
  poster: {
    make: ({ measures, axisEnds }) => posterSheet(measures, axisEnds),
    name: say((t) => t.poster.name),
    use: say((t) => t.poster.goFor),
    needs: ["team", "pdsa"],
  },
  report: {
    make: ({ measures }) => reportSheet(idsOf(measures)),
    name: say((t) => t.report.name),
    use: say((t) => t.report.goFor),
    needs: ["team", "fivep", "pdsa", "assessment", "process", "rootcause", "board", "benefit"],
  },
};

/** The sheets that are asked for and those that they read, in the order of the workbook. */
export function withNeeded(asked: readonly TeamSheet[]): readonly TeamSheet[] {
  const needed = new Set(asked.flatMap((sheet) => [sheet, ...(sheets[sheet].needs ?? [])]));
  return teamSheets.filter((sheet) => needed.has(sheet));
}

export const workSheet = (sheet: TeamSheet, made: Made): SheetSpec => sheets[sheet].make(made);

/** What the guide says of a sheet. */
export const signpostOf = (sheet: TeamSheet): Signpost => ({
  sheet: sheets[sheet].name,
  use: sheets[sheet].use,
  ifThere: sheet,
});

/** What a sheet is called. */
export const sheetName = (sheet: TeamSheet): Text => sheets[sheet].name;
