import { coachingSessions } from "../../../src/domain/round/coachingSessions";
import { events } from "../../../src/domain/round/events";
import { checkDue, checkItems } from "../../../src/domain/round/plan/checkItems";
import type { RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import { timeline } from "../../../src/domain/round/plan/timeline";
import { programmeChecks } from "../../../src/domain/round/programmeChecks";
import type { Workshop } from "../../../src/domain/round/schedule";
import { teamRules, type Role } from "../../../src/domain/people/teamRules";
import type { Serial } from "../../../src/domain/shared/calendar";
import type { Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { Expected } from "./expectedTeam";

type Pair = readonly [string, Expected];

/** The days of a plan's workshops. */
export const workshopsOf = ({ rows }: RoundPlan): readonly Workshop[] =>
  rows.workshopRows.map(({ first, days }) =>
    Array.from({ length: days ?? 1 }, (_, index) => (first ?? 0) + index),
  );

/** What the sheets must show of what the domain computes. */
export function expectedPlan(
  plan: RoundPlan,
  language: Language,
  today: Serial,
): ReadonlyMap<string, Expected> {
  const workshops = workshopsOf(plan);
  return new Map([
    ...timelineCells(plan, workshops, today),
    ...checklistCells(plan, workshops),
    ...programmeCells(plan, language),
    ...teamCells(plan, language),
    ...listCells(plan),
    ...feedbackCells(plan, language),
    ...assessmentCells(plan),
    ["coaching!A4", proposal(plan.rows.teamRows.length)],
  ]);
}

function timelineCells({ rows }: RoundPlan, workshops: readonly Workshop[], today: Serial): readonly Pair[] {
  const all = events(workshops);
  return timeline.flatMap(({ kind, workshop }, index): readonly Pair[] => {
    const day =
      kind === "cancellation"
        ? Math.min(...rows.termRows.flatMap((row) => (row.workshop === workshop ? [row.lastDay ?? 0] : [])))
        : (all.find((event) => event.kind === kind && event.workshop === workshop)?.day ?? "");
    return [
      [`eventRows.day[${index}]`, day],
      [`eventRows.left[${index}]`, day === "" ? "" : day - today],
    ];
  });
}

const checklistCells = ({ rows }: RoundPlan, workshops: readonly Workshop[]): readonly Pair[] => [
  ...checkItems.map((item, index): Pair => [`checkRows.due[${index}]`, checkDue(item, workshops) ?? ""]),
  [
    "checklist!A4",
    `${rows.checkRows.filter(({ status }) => status === "done").length} / ${checkItems.length}`,
  ],
];

function programmeCells({ rows }: RoundPlan, language: Language): readonly Pair[] {
  const { findings, states } = sheetText[language].plan.programme;
  return rows.dayRows.flatMap((_, index): readonly Pair[] => {
    const [workshop, day] = [Math.floor(index / 2) + 1, (index % 2) + 1];
    const own = rows.blockRows.filter((block) => block.workshop === workshop && block.day === day);
    const days = rows.workshopRows[workshop - 1]?.days ?? 0;
    const found = programmeChecks(rows.blockRows, workshop, day, days);
    return [
      [`dayRows.findings[${index}]`, found.map((code) => findings[code]).join("; ")],
      [
        `dayRows.state[${index}]`,
        own.length === 0 ? states.none : found.length === 0 ? states.fine : states.look,
      ],
    ];
  });
}

function teamCells({ rows }: RoundPlan, language: Language): readonly Pair[] {
  const { findings } = sheetText[language].plan.teams;
  return rows.teamRows.flatMap(({ team, crosses, owner }, index): readonly Pair[] => {
    const people = rows.personRows.filter((person) => person.team === team);
    const roles = people.flatMap(({ role }): readonly Role[] => (role === null ? [] : [role]));
    const found = teamRules(roles, {
      crossesOrganisations: crosses === "yes",
      processOwners: owner === "" ? 0 : 1,
    }).map(({ code }) => findings[code]);
    const unnamed = people.some(({ last }) => last === "") ? [findings.noNames] : [];
    return [
      [`teamRows.persons[${index}]`, people.length],
      [`teamRows.findings[${index}]`, [...found, ...unnamed].join("; ")],
    ];
  });
}

const listCells = ({ rows }: RoundPlan): readonly Pair[] =>
  (["d1", "d2", "d3", "d4"] as const).flatMap((column, index): readonly Pair[] => {
    const days = rows.personRows.map((person) => person[column] ?? 0);
    return [
      [`listRows.persons[${index}]`, days.filter((each) => each > 0).length],
      [`listRows.personDays[${index}]`, days.reduce((sum, each) => sum + each, 0)],
    ];
  });

function feedbackCells({ rows }: RoundPlan, language: Language): readonly Pair[] {
  const { hidden } = sheetText[language].plan.feedback;
  const mean = (values: readonly (number | null)[]): Expected => {
    const numbers = values.flatMap((value) => (value === null ? [] : [value]));
    if (numbers.length < 5) return hidden;
    return Math.round((10 * numbers.reduce((sum, value) => sum + value, 0)) / numbers.length) / 10;
  };
  return [
    ...[1, 2, 3, 4].map((workshop, index): Pair => {
      const own = rows.answerRows.filter((row) => row.workshop === workshop);
      return [`answerSums.success[${index}]`, mean(own.map(({ success }) => success))];
    }),
    ...(["participant", "coach"] as const).map((respondent, index): Pair => {
      const own = rows.endRows.filter((row) => row.respondent === respondent);
      return [`endSums.whole[${index}]`, mean(own.map(({ whole }) => whole))];
    }),
  ];
}

const assessmentCells = ({ rows }: RoundPlan): readonly Pair[] =>
  [0, 1, 2, 3, 4, 5].flatMap((score) =>
    [2, 3, 4].map((workshop): Pair => {
      const count = rows.scoreRows.filter((row) => row.workshop === workshop && row.own === score).length;
      return [`scoreCounts.w${workshop}[${score}]`, `${"■".repeat(count)} ${count}`];
    }),
  );

/** "1 × 4 + 2 × 3" from the sizes that the domain proposes. */
function proposal(teams: number): string {
  const sizes = coachingSessions(teams);
  return [...new Set(sizes)]
    .map((size) => `${sizes.filter((each) => each === size).length} × ${size}`)
    .join(" + ");
}
