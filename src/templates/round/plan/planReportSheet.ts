import { assessmentScores } from "../../../domain/measurement/assessment";
import { barriers } from "../../../domain/round/plan/handbookLists";
import type { PlanText } from "../../../i18n/sheets/plan/fi";
import { fx } from "../../fx";
import type { Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { coachCount } from "../people/coachesSheet";
import { FEWEST_ANSWERS } from "../people/feedbackSheet";
import { peopleCount } from "../people/peopleSheet";
import { teamCount } from "../people/teamsSheet";
import { checklistDone } from "./checklistSheet";
import { chosen, planChoice } from "./planChoiceTexts";
import { fieldsAt, filledIn, linesAt, long, planField, TEXT, wide, wordsOf } from "./planWords";

const words = wordsOf("report");
type LineId = keyof PlanText["report"]["lines"];

/** Dots to write on, where nothing is known yet: nothing is invented. */
const DOTS = '"………………………………"';

const orDots = (cell: string): Formula => fx`IF(LEN(${cell})=0,${DOTS},${cell}&"")`;
const counted = (count: string): Formula => fx`IF(${count}=0,${DOTS},${count}&"")`;
const [FIRST, LAST] = ["MIN(workshopRows[first])", "MAX(workshopRows[last])"];
const written = (day: string) => `DAY(${day})&"."&MONTH(${day})&"."&YEAR(${day})`;

/** A mean of the feedback's sheet, told only when it is a number. */
const lastMean = "LOOKUP(2,1/ISNUMBER(answerSums[success]),answerSums[success])";
const recommends = "LOOKUP(2,1/ISNUMBER(endSums[recommend]),endSums[recommend])";

const latest = "MAX(scoreRows[workshop])";
const scored = (score: number) =>
  `SUMPRODUCT((scoreRows[workshop]=${latest})*ISNUMBER(scoreRows[own])*(scoreRows[own]=${score}))`;
const scoredAll = `SUMPRODUCT((scoreRows[workshop]=${latest})*ISNUMBER(scoreRows[own]))`;

/** "3 (4 kpl) · 4 (2 kpl)": how many teams are at which score; few of them are not told apart. */
const distribution: Formula = fx`IF(${scoredAll}<${FEWEST_ANSWERS},${DOTS},MID(${assessmentScores
  .map(
    (score): Formula =>
      fx`IF(${scored(score)}=0,""," · ${score} ("&${scored(score)}&" "&${words.say((t) => t.scoredBy)}&")")`,
  )
  .reduce((sofar, one) => fx`${sofar}&${one}`)},4,200))`;

const lines: Readonly<Record<LineId, Formula>> = {
  round: orDots("RoundName"),
  organiser: orDots("OrganiserName"),
  commissioner: orDots(planField("commissioner")),
  aim: orDots(planField("aim")),
  dates: fx`IF(COUNT(workshopRows[first])=0,${DOTS},${written(FIRST)}&"–"&${written(LAST)})`,
  days: counted("SUMPRODUCT((workshopRows[first]>0)*1,workshopRows[days])"),
  teams: counted(teamCount),
  people: counted(peopleCount),
  clients: fx`IF(${peopleCount}=0,${DOTS},SUMPRODUCT((personRows[counts]=1)*(personRows[role]=${planChoice("role", "client")}))&"")`,
  coaches: counted(coachCount),
  sessions: counted("COUNT(sessionRows[talk])"),
  feedback: counted("COUNT(answerRows[workshop])"),
  success: fx`IFERROR(${lastMean}&" / 5",${DOTS})`,
  recommend: fx`IFERROR(${recommends}&" / 10",${DOTS})`,
  scores: distribution,
  goals: fx`IF(${filledIn("aimRows[goal]")}=0,${DOTS},SUMPRODUCT((aimRows[reached]=${planChoice("reached", "yes")})*1)&" / "&${filledIn("aimRows[goal]")})`,
  checklist: checklistDone,
};

const ids = Object.keys(lines) as readonly LineId[];
const LONG_LINES: ReadonlySet<LineId> = new Set(["aim"]);
const FACTS = 5;
const RISKS = FACTS + ids.length + 1;
const LESSONS = RISKS + barriers.length + 5;
const lessons = (["learned", "changed", "advice"] as const).map((id) => words.field(id, { lines: 2 }));

/** One page on the round for its commissioner. */
export function planReportSheet(): SheetSpec {
  const points = (id: LineId) => (LONG_LINES.has(id) ? { points: 32 } : { points: 17 });
  return {
    id: "report",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "result",
    protected: true,
    widths: [44, 60],
    blocks: [
      words.heading(`A${FACTS - 1}`, "facts"),
      {
        block: "lines",
        at: `A${FACTS}`,
        lines: ids.map((id) => ({ text: words.say((t) => t.lines[id]), style: "long", ...points(id) })),
      },
      {
        block: "lines",
        at: `B${FACTS}`,
        lines: ids.map((id) => ({ text: lines[id], style: "long", ...points(id) })),
      },
      ...stacked(RISKS, [{ heading: words.section("risks"), table: risks }]),
      {
        block: "lines",
        at: `A${LESSONS - 1}`,
        newPage: true,
        lines: [{ text: words.section("lessons"), style: "section" }],
      },
      fieldsAt(`A${LESSONS}`, lessons),
      linesAt(`A${LESSONS + lessons.length + 1}`, "quiet", [
        words.say((t) => t.rules.risks),
        words.say((t) => t.rules.aims),
        words.say((t) => t.rules.trust),
      ]),
    ],
  };
}

const risks: Omit<TableSpec, "at"> = {
  block: "table",
  id: "riskRows",
  rows: barriers.length,
  columns: [
    words.written("barrier", "text", long(44)),
    words.typed("seen", TEXT, long(60)),
    words.typed("level", chosen("risk"), wide(22)),
    words.typed("action", TEXT, long(44)),
  ],
};
