import { sheetText } from "../../i18n/sheets/sheetText";
import { summaryText } from "../../i18n/summary/summaryText";
import { element, text, type Svg } from "../svg/element";
import { block, footer, headerOf, paperHtml, statement } from "./paperHtml";
import type { ReportText } from "./Report";
import type { RoundSummary, SummaryEvent } from "./RoundSummary";
import { pageStyles } from "./reportStyles";

/** The round on pages that need nothing beside themselves and print on A4. What people typed is escaped. */
export function summaryHtml(summary: RoundSummary): string {
  const { language, title, round, organiser, today } = summary;
  const { noRound, on, made } = summaryText[language];
  return paperHtml({
    language,
    kind: "summary",
    title: [title, round].filter((part) => part !== "").join(" · "),
    styles: pageStyles("summary"),
    body: [
      headerOf({ title, name: round, nameless: noRound, under: organiser }),
      factsOf(summary),
      ...nextIn(summary),
      ...conflictsIn(summary),
      ...teamsIn(summary),
      ...cellsIn(summary),
      ...timelineIn(summary),
      footer([on(today), made]),
    ],
  });
}

const heading = (words: string): Svg => block("h2", "part", [text(words)]);

const factsOf = ({ facts }: RoundSummary): Svg =>
  block(
    "dl",
    "facts",
    facts.flatMap((fact) => [element("dt", {}, [text(fact.label)]), element("dd", {}, [text(fact.text)])]),
  );

function nextIn({ next, language }: RoundSummary): readonly Svg[] {
  const { next: title, nothing } = summaryText[language];
  if (next.length === 0) return [heading(title), element("p", {}, [text(nothing)])];
  return [
    heading(title),
    element(
      "ol",
      {},
      next.map((thing) => element("li", {}, [statement(thing)])),
    ),
  ];
}

/** Nothing under a heading where there is nothing to say. */
const part = (title: string, texts: readonly ReportText[]): readonly Svg[] =>
  texts.length === 0 ? [] : [heading(title), ...texts.map(statement)];

const conflictsIn = ({ conflicts, language }: RoundSummary): readonly Svg[] =>
  part(summaryText[language].conflicts, conflicts);

function teamsIn({ hasTeams, teams, fine, language }: RoundSummary): readonly Svg[] {
  const words = summaryText[language];
  const rest = fine.length === 0 ? [] : [element("p", {}, [text(words.fine(fine.join(", ")))])];
  const none = hasTeams ? [] : [element("p", {}, [text(words.noTeams(sheetText[language].plan.teams.name))])];
  return [
    heading(words.teams),
    ...none,
    ...teams.map(({ name, texts }) =>
      element("section", {}, [element("h3", {}, [text(name)]), ...texts.map(statement)]),
    ),
    ...rest,
  ];
}

const cellsIn = ({ cells, language }: RoundSummary): readonly Svg[] =>
  part(summaryText[language].cells, cells);

function timelineIn({ timeline, language }: RoundSummary): readonly Svg[] {
  if (timeline.length === 0) return [];
  const { columns } = sheetText[language].plan.card;
  const head = [columns.day, columns.what, columns.left, columns.basis];
  return [
    heading(summaryText[language].timeline),
    element("table", {}, [
      element("thead", {}, [
        element(
          "tr",
          {},
          head.map((words) => element("th", { scope: "col" }, [text(words)])),
        ),
      ]),
      element("tbody", {}, timeline.map(eventRow)),
    ]),
  ];
}

function eventRow({ day, what, left, basis, isPast }: SummaryEvent): Svg {
  const cells = [
    element("td", {}, [text(day)]),
    element("td", {}, [text(what)]),
    block("td", "left", [text(left)]),
    element("td", {}, [text(basis)]),
  ];
  return isPast ? block("tr", "past", cells) : element("tr", {}, cells);
}
