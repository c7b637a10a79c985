import { sheetText } from "../../i18n/sheets/sheetText";
import { summaryText } from "../../i18n/summary/summaryText";
import type { ReportText } from "./Report";
import { escaped, markdownText } from "./reportTexts";
import type { RoundSummary } from "./RoundSummary";

/** The round as Markdown, each statement with its cell; a team's part can be mailed as it is. */
export function summaryMarkdown(summary: RoundSummary): string {
  const { language, title, round, organiser, facts, today } = summary;
  const { noRound, on, made } = summaryText[language];
  const blocks = [
    `# ${escaped(title)}`,
    `**${escaped(round || noRound)}**`,
    escaped(organiser),
    facts.map((fact) => `- ${escaped(`${fact.label}: ${fact.text}`)}`).join("\n"),
    ...bodyOf(summary),
    "---",
    escaped(`${on(today)} ${made}`),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function bodyOf(summary: RoundSummary): readonly string[] {
  const { language, next, conflicts, hasTeams, teams, fine, cells } = summary;
  const words = summaryText[language];
  const lines = (texts: readonly ReportText[]) =>
    texts.map((text) => `- ${markdownText(text, language)}`).join("\n");
  const part = (title: string, texts: readonly ReportText[]) =>
    texts.length === 0 ? [] : [`## ${escaped(title)}`, lines(texts)];
  const steps = next.map((text, index) => `${index + 1}. ${markdownText(text, language)}`).join("\n");
  return [
    `## ${escaped(words.next)}`,
    steps || escaped(words.nothing),
    ...part(words.conflicts, conflicts),
    `## ${escaped(words.teams)}`,
    hasTeams ? "" : escaped(words.noTeams(sheetText[language].plan.teams.name)),
    ...teams.flatMap(({ name, texts }) => [`### ${escaped(name)}`, lines(texts)]),
    fine.length === 0 ? "" : escaped(words.fine(fine.join(", "))),
    ...part(words.cells, cells),
    ...timelineOf(summary),
  ];
}

function timelineOf({ timeline, language }: RoundSummary): readonly string[] {
  if (timeline.length === 0) return [];
  const { columns } = sheetText[language].plan.card;
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    `## ${escaped(summaryText[language].timeline)}`,
    [
      row([columns.day, columns.what, columns.left, columns.basis]),
      "| --- | --- | --- | --- |",
      ...timeline.map(({ day, what, left, basis }) => row([day, what, left, basis])),
    ].join("\n"),
  ];
}
