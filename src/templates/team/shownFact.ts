import type { MeasureId } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { say } from "../say";
import type { Formula } from "../spec";
import { factName, type RunFact } from "./runNames";

/** A fact for people: a dash where there is none yet. */
export const shownFact = (fact: RunFact, id: MeasureId): Formula =>
  fx`IF(ISNUMBER(${factName(fact, id)}),${factName(fact, id)},${say((t) => t.weeks.none)})`;
