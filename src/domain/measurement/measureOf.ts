import { ownShareTraits } from "./catalogue";
import { chartsOf } from "./control/measureLimits";
import {
  isOwnId,
  measureNamed,
  type Measure,
  type MeasureId,
  type OwnId,
  type TeamMeasure,
} from "./measures";
import type { MeasureTraits } from "./MeasureTraits";
import type { TeamRecord } from "./teamRecord";

/** What decides how a team follows a measure. */
type Choices = Pick<TeamRecord, "own" | "charts" | "t3" | "capacity">;

/** A measure as this team follows it: with its chart, if that suits it, and the sheet that it comes from. */
export function measureOf(team: Choices, id: MeasureId): TeamMeasure {
  const measure = isOwnId(id) ? ownMeasure(team, id) : measureNamed(id);
  const chart = chartsOf(measure).find((kind) => kind === team.charts[id]) ?? measure.chart;
  return { ...measure, ...sourceOf(team, measure), chart };
}

function ownMeasure({ own }: Choices, id: OwnId): TeamMeasure {
  const {
    name = "",
    unit = "",
    direction = "none",
    kind = "value",
  } = own.find((each) => each.id === id) ?? {};
  const traits = kind === "share" ? ownShareTraits : {};
  return { ...measureNamed(id), ...traits, direction, own: { name, unit } };
}

/** Without its sheet a measure is typed in sheet Weeks. */
function sourceOf({ t3, capacity }: Choices, { source }: Measure): Partial<MeasureTraits> {
  if (source.sheet === "t3")
    return t3 === null ? { source: { sheet: "weeks" } } : { max: t3.ceiling, ceiling: t3.ceiling };
  return source.sheet === "capacity" && capacity === null ? { source: { sheet: "weeks" } } : {};
}
