import type { TimelineKind } from "../../../domain/round/plan/timeline";
import { FEWEST_DAYS_BETWEEN, MOST_DAYS_IN_ALL } from "../../../domain/round/conflicts";
import { fx } from "../../fx";
import type { Formula } from "../../spec";
import { joined, wordsOf } from "./planWords";
import { DAYS_A_FORTNIGHT } from "./soon";

const words = wordsOf("card");
const H = "holidayRows[day]";

/** The first and the last day of a workshop, 0 without one. */
const firstDay = (workshop: string): string =>
  `SUMIFS(workshopRows[first],workshopRows[workshop],${workshop})`;
export const lastDay = (workshop: string): string =>
  `SUMIFS(workshopRows[last],workshopRows[workshop],${workshop})`;

/** The last business day up to a date. */
export const upTo = (day: string): string => `WORKDAY(${day}+1,-1,${H})`;

/** A week for reading, as in domain/round/events. */
const READING = 7;

const monthBefore = (day: string): string =>
  `MIN(DATE(YEAR(${day}),MONTH(${day})-1,DAY(${day})),DATE(YEAR(${day}),MONTH(${day}),0))`;

/** The day of a line of the timeline, by its kind; the same days as domain/round/events gives. */
export function eventDay(): Formula {
  const [F, L] = [firstDay("[@workshop]"), lastDay("[@workshop]")];
  const day: Readonly<Record<TimelineKind, string>> = {
    info: upTo(monthBefore(F)),
    preAssignment: upTo(`${F}-${READING}`),
    listDue: upTo(`${F}-${DAYS_A_FORTNIGHT}`),
    priorEvening: `${F}-1`,
    workshop: F,
    selfAssessment: F,
    report: F,
    poster: upTo(`${F}-${READING}`),
    feedback: `IF(${L}=0,"",WORKDAY(${L},1,${H}))`,
    coaching: `IF(N(${between("coachingOn")})>0,${between("coachingOn")},"")`,
    cancellation: `IF(COUNTIFS(termRows[workshop],[@workshop],termRows[lastDay],">0")=0,"",AGGREGATE(15,6,termRows[lastDay]/(termRows[workshop]=[@workshop])/(termRows[lastDay]>0),1))`,
  };
  const kinds = Object.keys(day) as readonly TimelineKind[];
  const chain = kinds.reduceRight<Formula>(
    (rest, kind) => fx`IF([@kind]=${words.say((t) => t.kinds[kind])},${day[kind]},${rest})`,
    fx`""`,
  );
  return fx`IF(AND(${F}=0,[@kind]<>${words.say((t) => t.kinds.cancellation)}),"",${chain})`;
}

const between = (column: string): string =>
  `SUMIFS(workshopRows[${column}],workshopRows[workshop],[@workshop])`;

const NEXT = firstDay("[@workshop]+1");
const julyStart = `DATE(YEAR([@last])+IF(MONTH([@last])>7,1,0),7,1)`;
const julyEnd = `DATE(YEAR([@last])+IF(MONTH([@last])>7,1,0),7,31)`;

/** Business days from one date to another, both counted; none when the first is later. */
const businessDays = (from: string, to: string): string =>
  `IF(${from}>${to},0,NETWORKDAYS(${from},${to},${H}))`;

/**
 * The middle business day up to the next workshop, of two the earlier; July does not count. The day is found by
 * counting business days from the last day on, and July's on top when the middle lies behind them.
 */
export function coachingDay(): Formula {
  const all = businessDays("([@last]+1)", `(${NEXT}-1)`);
  const july = businessDays(`MAX([@last]+1,${julyStart})`, `MIN(${NEXT}-1,${julyEnd})`);
  const early = businessDays("([@last]+1)", `MIN(${NEXT}-1,${julyStart}-1)`);
  const middle = `INT((${all}-${july}+1)/2)`;
  const day = `WORKDAY([@last],${middle}+IF(${middle}<=${early},0,${july}),${H})`;
  return fx`IF(OR(N([@first])=0,N([@last])=0,${NEXT}<=N([@last])),"",IF(${all}-${july}<1,"",${day}))`;
}

/** Of a workshop's days, at most three, how many a condition holds of; the day is put in for `#`. */
const daysWith = (condition: string): string =>
  [0, 1, 2].map((day) => `([@days]>${day})*(${condition.replaceAll("#", `([@first]+${day})`)})`).join("+");

const isHoliday = `(COUNTIFS(${H},#)>0)`;
const isWeekend = "(MOD(#,7)<2)";
const PREVIOUS = lastDay("[@workshop]-1");

const holidayName = `IFERROR(LOOKUP(2,1/((${H}>=[@first])*(${H}<=[@last])),holidayRows[name]),"")`;
const eveName = `IFERROR(LOOKUP(2,1/(${H}=[@first]-1),holidayRows[name]),"")`;

/** Everything odd about a workshop's days, as domain/round/conflicts finds it. */
export const workshopFindings: Formula = fx`IF(COUNT([@first],[@days])<2,"",${joined([
  [`AND(${PREVIOUS}>0,[@first]<=${PREVIOUS})`, words.say((t) => t.findings.ORDER)],
  [`${daysWith(isHoliday)}>0`, fx`${words.say((t) => t.findings.HOLIDAY)}&": "&${holidayName}`],
  [`${daysWith(`${isWeekend}*(1-${isHoliday})`)}>0`, words.say((t) => t.findings.WEEKEND)],
  [
    `COUNTIFS(${H},[@first]-1)>0`,
    fx`${words.say((t) => t.findings.PRIOR_EVENING_IS_HOLIDAY)}&": "&${eveName}`,
  ],
  [`${daysWith(`(MONTH(#)=7)*(1-${isWeekend})*(1-${isHoliday})`)}>0`, words.say((t) => t.findings.JULY)],
  [
    `AND(${PREVIOUS}>0,[@first]>${PREVIOUS},[@first]-${PREVIOUS}<${FEWEST_DAYS_BETWEEN})`,
    words.say((t) => t.findings.TOO_CLOSE),
  ],
  [`[@last]-${firstDay("1")}>${MOST_DAYS_IN_ALL}`, words.say((t) => t.findings.OVER_A_YEAR)],
])})`;
