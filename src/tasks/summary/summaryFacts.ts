import { definitions } from "../../domain/round/plan/handbookLists";
import { checkItems } from "../../domain/round/plan/checkItems";
import { closedThings } from "../../domain/round/plan/openThings";
import { hasNoName } from "../../domain/round/plan/personFindings";
import { planEvents } from "../../domain/round/plan/planEvents";
import { planWorkshops } from "../../domain/round/plan/planWorkshops";
import type { PlanRow, RoundPlan } from "../../domain/round/plan/RoundPlan";
import { isCounted, takesPart } from "../../domain/round/plan/takesPart";
import { teamFindings } from "../../domain/round/plan/teamFindings";
import { isoOf, type Serial } from "../../domain/shared/calendar";
import { writeDay } from "../../i18n/days";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import { summaryText } from "../../i18n/summary/summaryText";
import type { RoundSummary } from "../../render/report/RoundSummary";
import { DOTS } from "../../templates/team/work/workBlocks";

/** The round in numbers; dots where nothing is known yet. */
export function summaryFacts(plan: RoundPlan, today: Serial, language: Language): RoundSummary["facts"] {
  const { report, card, people } = sheetText[language].plan;
  const { teamRows, personRows, coachRows } = plan.rows;
  const count = (number: number) => (number === 0 ? DOTS : String(number));
  return [
    { label: report.lines.dates, text: datesOf(plan, language) },
    { label: report.lines.teams, text: count(teamRows.filter(takesPart).length) },
    { label: report.lines.people, text: count(personRows.filter(isCounted).length) },
    { label: report.lines.coaches, text: count(coachRows.filter(({ name }) => name !== "").length) },
    { label: card.figures.gate, text: gateOf(plan, language) },
    { label: report.lines.checklist, text: `${closedThings(plan)} / ${checkItems.length}` },
    { label: people.figures.nextList, text: nextList(plan, today, language) },
  ];
}

function datesOf({ rows }: RoundPlan, language: Language): string {
  const days = planWorkshops(rows.workshopRows).flat();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return DOTS;
  return [first, last].map((day) => writeDay(isoOf(day), language)).join("–");
}

/** Whether recruiting may begin, and what must be agreed on first. */
function gateOf({ rows }: RoundPlan, language: Language): string {
  const { gate, definitions: names } = sheetText[language].plan.card;
  const open = definitions.filter((_, index) => (rows.gateRows[index]?.agreed ?? "") === "");
  return open.length === 0 ? gate.open : gate.shut + open.map((id) => names[id]).join(", ");
}

/** The list that is due next, and how many names it lacks: none are known of whom nobody has registered. */
function nextList(plan: RoundPlan, today: Serial, language: Language): string {
  const next = planEvents(plan).find(({ kind, day }) => kind === "listDue" && day >= today);
  if (next === undefined) return DOTS;
  const coming = plan.rows.personRows.filter((person) => comes(person, next.workshop));
  return summaryText[language].list(next.workshop, writeDay(isoOf(next.day), language), {
    people: coming.length,
    missing: coming.filter((person) => person.status !== "erased" && hasNoName(person)).length,
    emptyTeams: teamFindings(plan).filter(({ code }) => code === "NO_PEOPLE").length,
  });
}

const comes = (person: PlanRow<"personRows">, workshop: number): boolean =>
  isCounted(person) && ([person.d1, person.d2, person.d3, person.d4][workshop - 1] ?? 0) > 0;
