import { addMeasures } from "../../domain/measurement/addMeasures";
import type { ChartKind } from "../../domain/measurement/MeasureTraits";
import { measureNamed, type MeasureId } from "../../domain/measurement/measures";
import { removeMeasure } from "../../domain/measurement/removeMeasure";
import type { TeamBook } from "../../domain/team/TeamBook";
import type { MeasureChange } from "./MeasureChange";

/** The team after a change of what it follows. */
export function changeTeam(team: TeamBook, change: MeasureChange): TeamBook {
  switch (change.kind) {
    case "add":
      return addMeasures(team, change.measures);
    case "addOwn": {
      const added = addMeasures(team, [change.own.id]);
      return { ...added, own: added.own.map((each) => (each.id === change.own.id ? change.own : each)) };
    }
    case "remove":
      return removeMeasure(team, change.measure);
    case "chart":
      return { ...team, charts: chartsWith(team, change.measure, change.chart) };
  }
}

/** The catalogue's own chart is no choice. */
function chartsWith({ charts }: TeamBook, id: MeasureId, chart: ChartKind): TeamBook["charts"] {
  const others = Object.fromEntries(Object.entries(charts).filter(([each]) => each !== id));
  return measureNamed(id).chart === chart ? others : { ...others, [id]: chart };
}
