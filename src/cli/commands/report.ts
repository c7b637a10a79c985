import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import { summaryText } from "../../i18n/summary/summaryText";
import type { Report } from "../../render/report/Report";
import { reportHtml } from "../../render/report/reportHtml";
import { markdownReport } from "../../render/report/reportTexts";
import { roundReportKinds } from "../../render/report/RoundSummary";
import { summaryHtml } from "../../render/report/summaryHtml";
import { summaryMarkdown } from "../../render/report/summaryMarkdown";
import { makeReport } from "../../tasks/report/makeReport";
import { makeSummary } from "../../tasks/summary/makeSummary";
import { reportKinds } from "../../templates/team/work/reportItems";
import type { Command, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { languageFor, readRoundFile, readTeamFile } from "../files/readWorkbookFile";
import { assertTarget, writeWhole, type Target } from "../files/writeWhole";
import { inFile } from "../problemSentence";
import { toldFindings } from "../lines/toldFindings";
import type { ExitCode, Shell } from "../Shell";

const endings = [".html", ".md"] as const;
type Ending = (typeof endings)[number];

const teamWriters = { ".html": reportHtml, ".md": markdownReport } as const;
const roundWriters = { ".html": summaryHtml, ".md": summaryMarkdown } as const;

/** A paper drawn from a team's or a round's workbook. */
export const report: Command<OptionName<"report">> = {
  options: { kind: "text", out: "text", force: "flag" },
  words: 2,
  run: async (given, shell) => {
    const [whose = "", workbook = ""] = given.words;
    if (whose !== "team" && whose !== "round") {
      throw new DomainError("unknown-kind", `no workbook ${whose}`, { value: whose });
    }
    const wanted = given.needed("kind");
    const job = { workbook, ...outputOf(given.needed("out"), endings, given, shell) };
    if (whose === "team") return ofTeam(kindOf(wanted, reportKinds), job, shell);
    kindOf(wanted, roundReportKinds);
    return ofRound(job, shell);
  },
};

type Job = { readonly workbook: string; readonly ending: Ending; readonly target: Target };

async function ofTeam(
  kind: (typeof reportKinds)[number],
  { workbook, ending, target }: Job,
  shell: Shell,
): Promise<ExitCode> {
  assertTarget(target);
  const open = await readTeamFile(workbook, shell);
  const made = await inFile(workbook, () => makeReport(open, kind, languageFor(open, shell)));
  await writeWhole(target, teamWriters[ending](made));
  const words = cliText[shell.language];
  shell.say(words.wrote(target.file));
  shell.say(words.report(made.title, missingIn(made)));
  return toldFindings(open.read.findings, shell);
}

/** Errors among the findings are the paper's, and the exit code's. */
async function ofRound({ workbook, ending, target }: Job, shell: Shell): Promise<ExitCode> {
  assertTarget(target);
  const open = await readRoundFile(workbook, shell);
  const made = await inFile(workbook, () => makeSummary(open, languageFor(open, shell), shell.today));
  await writeWhole(target, roundWriters[ending](made));
  const { findings, errors } = made.count;
  const { title, total } = summaryText[shell.language];
  shell.say(cliText[shell.language].wrote(target.file));
  shell.say(`${title}: ${total(findings, errors)}`);
  return errors > 0 ? 1 : 0;
}

/** Headings under which nothing stands yet. */
const missingIn = ({ parts }: Report): readonly string[] =>
  parts.flatMap(({ label, texts }) => (texts.length === 0 ? [label] : []));

function kindOf<Kind extends string>(value: string, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((each) => each === value);
  if (kind !== undefined) return kind;
  throw new DomainError("unknown-report", `no report ${value}`, { value, known: kinds.join(", ") });
}
