import { assessmentScores, isAssessmentScore } from "../../../src/domain/measurement/assessment";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { measureNamed, type MeasureId } from "../../../src/domain/measurement/measures";
import { teamRules } from "../../../src/domain/people/teamRules";
import type { Serial } from "../../../src/domain/shared/calendar";
import { actionState } from "../../../src/domain/team/actionState";
import { costOf, costPerUnit, resultOf } from "../../../src/domain/team/benefitFacts";
import { ideaPlaces, type Quadrant } from "../../../src/domain/team/ideaPlaces";
import { isOpenLong, pdsaCounts, pdsaStage, testNumber } from "../../../src/domain/team/pdsaStage";
import { processFacts } from "../../../src/domain/team/processFacts";
import type { PdsaTest, TeamBook } from "../../../src/domain/team/TeamBook";
import { assessmentText } from "../../../src/i18n/assessment/assessmentText";
import type { Language } from "../../../src/i18n/language";
import { writeNumber } from "../../../src/i18n/numbers";
import { measureWords } from "../../../src/templates/measureWords";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { resultName } from "../../../src/templates/team/work/workNames";
import type { Expected } from "./expectedTeam";

export const DOTS = "………………………………………………";
const NA = "#N/A";

/** A row of a table by its number; a row under the data is empty. */
type RowOf = (table: string, row: number, column: string) => Expected | undefined;

/** What each formula in the tables of a team's work must show. */
export function tableCells(team: TeamBook, language: Language, today: Serial): RowOf {
  const { rows } = team.work;
  const t = sheetText[language];
  const places = ideaPlaces(rows.ideaRows);
  const cells: Readonly<Record<string, (row: number, column: string) => Expected | undefined>> = {
    consentRows: (row) => Object.values(t.choices.consent)[rows.consentRows[row]?.level ?? -1] ?? "",
    ideaRows: (row, column) => {
      const idea = rows.ideaRows[row];
      const { quadrant, score, rank } = places[row] ?? { quadrant: null, score: null, rank: null };
      const own: Readonly<Record<string, Expected>> = {
        number: idea ? row + 1 : "",
        quadrant: quadrant === null ? "" : t.ideas[quadrant],
        score: score ?? "",
        rank: rank ?? "",
      };
      return own[column];
    },
    ideaPoints: (row, column) =>
      column === "nth" ? row + 1 : ((column === "x" ? places[row]?.x : places[row]?.y) ?? NA),
    testRows: (row, column) => testCell(rows.testRows[row], column, team, today, language),
    assessmentRows: (row, column) => {
      const { own = null, coach = null } = rows.assessmentRows[row] ?? {};
      const cell: Readonly<Record<string, Expected>> = {
        label: own !== null && isAssessmentScore(own) ? assessmentText[language][own] : "",
        gap: own === null || coach === null ? "" : own - coach,
        state: own === null ? "" : t.state.done,
      };
      return cell[column];
    },
    actionRows: (row) => {
      const action = rows.actionRows[row];
      const state = action ? actionState(action, today) : null;
      return state === null ? "" : t.board.states[state];
    },
    costRows: (row) => {
      const cost = rows.costRows[row];
      return cost && cost.quantity !== null && cost.price !== null ? costOf(cost) : "";
    },
  };
  return (table, row, column) => cells[table]?.(row, column);
}

function testCell(
  test: PdsaTest | undefined,
  column: string,
  team: TeamBook,
  today: Serial,
  language: Language,
): Expected | undefined {
  const { pdsa, state } = sheetText[language];
  if (!test) return "";
  const stage = pdsaStage(test);
  if (column === "number") return testNumber(test, team.work.rows.testRows) ?? "";
  if (column === "stage") return stage === null ? "" : pdsa.stages[stage];
  if (stage === "done") return test.learned === "" ? state.missing : state.done;
  return isOpenLong(test, today) ? pdsa.long : "";
}

/** Results by measure: facts with their names, and the sentence that other sheets show. */
export function results(team: TeamBook, language: Language): ReadonlyMap<string, Expected> {
  const { workCalc } = sheetText[language];
  return new Map(
    team.measures.flatMap((id): [string, Expected][] => {
      const chart = measureChart(team, id);
      const { before, now } = resultOf(chart);
      const filled = chart.weeks.filter((_, index) => chart.chart.points[index]?.value !== null);
      const latest = filled.slice(-8);
      const was = before === null ? "" : `${workCalc.from2} ${withUnit(id, before, language)}, `;
      const sentence = now === null ? workCalc.none : `${was}${workCalc.now2} ${withUnit(id, now, language)}`;
      return [
        [resultName("before", id), before ?? ""],
        [resultName("values", id), latest.length],
        [resultName("latestFrom", id), latest[0] ?? ""],
        [resultName("now", id), now ?? ""],
        [resultName("result", id), `${measureWords({ id }, language).name}: ${sentence}`],
      ];
    }),
  );
}

function withUnit(id: MeasureId, value: number, language: Language): string {
  const share = measureNamed(id).kind === "share";
  const space = share && language === "en" ? "" : "\u00a0";
  return `${writeNumber(share ? value * 100 : value, language, 1)}${space}${measureWords({ id }, language).unit}`;
}

/** Numbers above the tables, in words where the sheet has words. */
export function workWords(team: TeamBook, language: Language, today: Serial) {
  const { fields, rows } = team.work;
  const t = sheetText[language];
  const counts = pdsaCounts(rows.testRows, today);
  const quadrants = ideaPlaces(rows.ideaRows).map(({ quadrant }) => quadrant);
  const inQuadrant = (quadrant: Quadrant) => quadrants.filter((each) => each === quadrant).length;
  const [now, target] = [processFacts(rows.stepRows), processFacts(rows.targetRows)];
  const days = (lead: number | null) => (lead === null ? "–" : writeNumber(lead, language, 1));
  const latest = (pick: (row: (typeof rows.assessmentRows)[number]) => number | null) =>
    rows.assessmentRows.map(pick).findLast((score) => score !== null) ?? "–";
  const own = latest((row) => row.own);
  const total = rows.costRows.reduce((sum, cost) => sum + costOf(cost), 0);
  const [first] = team.measures;
  const states = rows.actionRows.map((action) => actionState(action, today));
  return {
    makeUp: makeUp(team, language),
    smart: `${rows.smartRows.filter(({ holds }) => holds === "yes").length} / 5`,
    numeric:
      fields.team.problem === ""
        ? t.teamCard.none
        : /\d/.test(fields.team.problem)
          ? t.teamCard.isNumeric
          : t.teamCard.notNumeric,
    ideas: rows.ideaRows.length,
    inQuadrant,
    counts,
    bar: "■".repeat(Math.min(10, counts.begun)) + "□".repeat(10 - Math.min(10, counts.begun)),
    now,
    target,
    lead: `${days(now.leadDays)} → ${days(target.leadDays)}`,
    own,
    coach: latest((row) => row.coach),
    gap: latest(({ own: mine, coach }) => (mine === null || coach === null ? null : mine - coach)),
    ownLabel:
      own === "–" ? DOTS : `${own}: ${assessmentText[language][own as (typeof assessmentScores)[number]]}`,
    total,
    teamTotal: rows.costRows
      .filter(({ payer }) => payer === "team")
      .reduce((sum, row) => sum + costOf(row), 0),
    perUnit:
      first === undefined
        ? "–"
        : (costPerUnit(total, resultOf(measureChart(team, first)), measureNamed(first).direction) ?? "–"),
    actions: (state: "open" | "late" | "done") => states.filter((each) => each === state).length,
  };
}

/** The first rule that the team's make-up breaks. */
function makeUp(team: TeamBook, language: Language): string {
  const { fields, rows } = team.work;
  const { rules } = sheetText[language].teamCard;
  const roles = rows.roleRows.flatMap(({ role }) => role ?? []);
  if (roles.length === 0) return rules.none;
  const [broken] = teamRules(roles, {
    crossesOrganisations: fields.team.crossesOrganisations === "yes",
    processOwners: fields.team.owner === "" ? 0 : 1,
  });
  return broken ? rules[broken.code] : rules.fine;
}
