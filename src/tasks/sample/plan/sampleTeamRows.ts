import { coachingSessions } from "../../../domain/round/coachingSessions";
import { emptyRow } from "../../../domain/round/plan/emptyPlan";
import type { PlanRow, RoundPlan } from "../../../domain/round/plan/RoundPlan";
import type { Language } from "../../../i18n/language";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";
import { sampleText } from "../../../i18n/sample/sampleText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { SAMPLE_TEAMS } from "../sampleAttendance";
import { routeAt } from "../sampleInvoice";
import type { At } from "./sampleDates";
import { coachOf } from "./samplePeople";

/** Names of so many teams; the eleventh is called as the first, with a number. */
export const sampleTeamNames = (count: number, language: Language): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = sampleText[language].teams[index % SAMPLE_TEAMS] ?? "";
    return index < SAMPLE_TEAMS ? name : `${name} ${Math.floor(index / SAMPLE_TEAMS) + 1}`;
  });

type Rows = RoundPlan["rows"];

/** Places in the list of client groups; most access teams serve everybody. */
const CLIENT_GROUPS = [-1, -1, 1, -1, -1, 4, 1, 8, 2, -1];

export function sampleTeamRows(
  teams: readonly string[],
  at: At,
  language: Language,
): Pick<Rows, "teamRows" | "supportRows"> {
  const text = planSampleText[language];
  const groups = sheetText[language].plan.choices.clientGroups;
  const of = (texts: readonly string[], index: number) => texts[index % SAMPLE_TEAMS] ?? "";
  return {
    teamRows: teams.map((team, index) => ({
      team,
      organisation: of(sampleText[language].payers, index),
      clientGroup: groups[CLIENT_GROUPS[index % SAMPLE_TEAMS] ?? -1] ?? "",
      process: of(text.process, index),
      problem: of(text.problem, index),
      goal: of(text.goal, index),
      crosses: index % 4 === 3 ? "yes" : "no",
      owner: index % 4 === 3 ? text.owner : "",
      status: "accepted",
    })),
    supportRows: teams.map((_, index) => ({
      sponsor: text.sponsor,
      committed: "yes",
      committedOn: at(1, -60),
      path: index % 4 === 3 ? text.path : "",
      willing: "yes",
      coach: coachOf(index),
      second: "",
      measures: text.measures,
      route: routeAt(index),
      address: "",
      consent: [3, 2, 0, 4, 1][index % 5] ?? 0,
    })),
  };
}

const TALKS = [1, 2, 3];
const MINUTES = 25;

/** From each workshop to the talk after it. */
const DAYS_TO_TALK = [34, 56, 28];

/** Sessions of at most four teams, for each talk, and what came out of them. */
export function sampleTalks(
  teams: readonly string[],
  at: At,
  language: Language,
): Pick<Rows, "sessionRows" | "vowRows" | "helpRows" | "visitRows"> {
  const text = planSampleText[language];
  const teamAt = (index: number) => teams[index % teams.length] ?? "";
  return {
    sessionRows: sessions(teams, at),
    vowRows: text.vows.map((promise, index) => ({
      talk: 1 + (index % 2),
      team: teamAt(index),
      promise,
      due: at(2 + (index % 2), -7),
      kept: index === 3 ? null : "yes",
    })),
    helpRows: text.help.map((what, index) => ({
      ...emptyRow("helpRows"),
      team: teamAt(index + 1),
      what,
      who: coachOf(index),
      asked: at(1, 35),
      done: index === 0 ? at(1, 42) : null,
    })),
    visitRows: text.visits.map((seen, index) => ({
      team: teamAt(index),
      coach: coachOf(index),
      visited: at(1, -14 - index),
      seen,
    })),
  };
}

function sessions(teams: readonly string[], at: At): Rows["sessionRows"] {
  const sizes = coachingSessions(teams.length);
  return TALKS.flatMap((talk, index) =>
    sizes.map((size, nth): PlanRow<"sessionRows"> => {
      const before = sizes.slice(0, nth).reduce((sum, each) => sum + each, 0);
      const [t1 = "", t2 = "", t3 = "", t4 = ""] = teams.slice(before, before + size);
      const day = at(talk, DAYS_TO_TALK[index]) + nth;
      const start = ["9.00", "13.00"][nth % 2] ?? "";
      return { talk, day, start, t1, t2, t3, t4, minutes: MINUTES, coach: coachOf(before), note: "" };
    }),
  );
}
