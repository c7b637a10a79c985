import { isoWeekOf } from "../../domain/shared/calendar";
import { reportText } from "../../i18n/report/reportText";
import { DOTS } from "../../templates/team/work/workBlocks";
import { verdictWords } from "../words/verdictWords";
import { measureWords } from "../../templates/measureWords";
import { writePlace, type Report, type ReportPart, type ReportText } from "./Report";

/** The words of one part as people paste them into a form: dots where there are none. */
export const partText = ({ texts }: ReportPart): string =>
  texts.length === 0 ? DOTS : texts.map(({ text }) => text).join("\n");

/** The whole paper as plain text, without the cells that it comes from. */
export const plainReport = ({ team, under, parts }: Report): string =>
  [
    [team || DOTS, under].filter((line) => line !== "").join("\n"),
    ...parts.map((part) => `${part.label}\n${partText(part)}`),
  ].join("\n\n");

/** The paper as Markdown, each statement with its cell, charts as sentences. */
export function markdownReport(report: Report): string {
  const { title, team, under, parts, language } = report;
  const { noTeam, made } = reportText[language];
  const head = [`# ${escaped(title)}`, `**${escaped(team || `${noTeam} ${DOTS}`)}**`, escaped(under)];
  const blocks = [...head, ...parts.map((part) => markdownPart(part, language)), ...chartsIn(report)];
  const end = [...untilIn(report), made].join(" ");
  return `${[...blocks, "---", escaped(end)].filter((block) => block !== "").join("\n\n")}\n`;
}

/** Up to which week there are numbers; nothing while there are none. */
export const untilIn = ({ until, language }: Report): readonly string[] =>
  until === null ? [] : [reportText[language].until(isoWeekOf(until))];

function markdownPart({ label, texts }: ReportPart, language: Report["language"]): string {
  const lines = texts.length === 0 ? [DOTS] : texts.map((text) => markdownText(text, language));
  return [`## ${escaped(label)}`, ...lines].join("\n\n");
}

export function markdownText({ text, source }: ReportText, language: Report["language"]): string {
  const from = source === null ? "" : ` _(${reportText[language].source}: ${escaped(writePlace(source))})_`;
  return text.split("\n").map(escaped).join("  \n") + from;
}

function chartsIn({ charts, language }: Report): readonly string[] {
  if (charts.length === 0) return [];
  const lines = charts.map(({ chart }) => {
    const { headline, why, numbers } = verdictWords(chart, language);
    return `- ${escaped(`${measureWords(chart.measure, language).name}: ${headline}. ${why} ${numbers}.`)}`;
  });
  return [`## ${escaped(reportText[language].charts)}`, lines.join("\n")];
}

/** What people typed must stay what it is: signs that Markdown would read are told to be themselves. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/^(\s*)([-+]|\d+(?=[.)]))(?=\s|[.)])/gm, escapeStart);

/** A line that begins like an item of a list. */
const escapeStart = (_: string, space: string, start: string): string =>
  /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`;
