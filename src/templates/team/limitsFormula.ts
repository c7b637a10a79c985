import { measureNamed, type TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { sayControl } from "../sayAccess";
import type { Formula } from "../spec";
import { hasPair } from "./limitColumns";
import { factName, runTable } from "./runNames";

/**
 * What is to be said of a chart's limits: how they are worked out, or that they no longer fit the numbers, or that
 * another kind of chart has been chosen since it was drawn. Nothing for a run chart.
 */
export function limitsFormula(measure: TeamMeasure): Formula {
  const { id, chart } = measure;
  const chosen = `IFERROR(LOOKUP(2,1/(measureRows[id]="${id}"),measureRows[chart])&"","")`;
  const drawn = sayControl((t) => t.kinds[chart]);
  // Nothing chosen is the catalogue's own kind.
  const same =
    measureNamed(id).chart === chart ? fx`OR(LEN(${chosen})=0,${chosen}=${drawn})` : fx`${chosen}=${drawn}`;
  return fx`IF(${same},${chart === "run" ? fx`""` : ofLimits(measure, chart)},${sayControl((t) => t.otherKind)})`;
}

function ofLimits(measure: TeamMeasure, chart: "xmr" | "p" | "pPrime" | "u"): Formula {
  const { id } = measure;
  const t = runTable(id);
  const then = hasPair(measure) ? "denThen" : "valThen";
  const none = sayControl((text) => text.none);
  const stale = sayControl((text) => text.stale);
  const limits = sayControl((text) => text.limits[chart]);
  return fx`IF(${factName("filled", id)}=0,"",IF(SUM(${t}[moved])>0,IF(COUNT(${t}[${then}])=0,${none},${stale}),${limits}))`;
}
