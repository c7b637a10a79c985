import { professionGroups } from "../../domain/access/professionGroups";
import { sampleDays, t3Ceilings } from "../../domain/access/t3Record";
import { chartKinds } from "../../domain/measurement/MeasureTraits";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import type { ChoiceList } from "../both/listsSheet";
import { fx } from "../fx";
import { say, sayOf } from "../say";
import { sayAccess, sayControl } from "../sayAccess";
import type { Formula, Text } from "../spec";
import type { CalcSize } from "./calcSheet";
import { directionText } from "./directionText";
import { factName } from "./runNames";

/** A measure among the choices; the name of an own one stands in a cell. */
export const nameChoice = (measure: TeamMeasure): Text | Formula =>
  isOwnId(measure.id) ? fx`${factName("measure", measure.id)}` : sayOf(measure, ({ name }) => name);

/** The lists that the measures and their sheets choose from. */
export function measureLists(chosen: readonly TeamMeasure[], rows: CalcSize): readonly ChoiceList[] {
  return [
    {
      name: "ChartKinds",
      heading: sayControl((t) => t.kindsHeading),
      help: sayControl((t) => t.kindsHelp),
      choices: chartKinds.map((kind) => sayControl((t) => t.kinds[kind])),
    },
    ...(chosen.some(({ id }) => isOwnId(id)) ? [directions] : []),
    ...(rows.t3 === null ? [] : t3Lists),
  ];
}

const directions: ChoiceList = {
  name: "Directions",
  heading: say((t) => t.lists.directions),
  help: say((t) => t.lists.directionsHelp),
  choices: Object.values(directionText),
};

const t3Lists: readonly ChoiceList[] = [
  {
    name: "T3Groups",
    heading: sayAccess((t) => t.lists.groups),
    help: sayAccess((t) => t.lists.groupsHelp),
    choices: professionGroups.map((group) => sayAccess((t) => t.groups[group])),
  },
  {
    name: "T3Weekdays",
    heading: sayAccess((t) => t.lists.days),
    help: sayAccess((t) => t.lists.daysHelp),
    choices: sampleDays.map((day) => sayAccess((t) => t.days[day] ?? "")),
  },
  {
    name: "T3Ceilings",
    heading: sayAccess((t) => t.lists.ceilings),
    help: sayAccess((t) => t.lists.ceilingsHelp),
    choices: t3Ceilings,
  },
];
