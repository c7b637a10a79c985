import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import type { Report } from "../../render/report/Report";
import { reportHtml } from "../../render/report/reportHtml";
import { markdownReport } from "../../render/report/reportTexts";
import { makeReport } from "../../tasks/report/makeReport";
import { reportKinds, type ReportKind } from "../../templates/team/work/reportItems";
import type { Command, OptionName } from "../Command";
import { readTeamFile } from "../files/readWorkbookFile";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { toldFindings } from "../lines/toldFindings";
import { endingOf } from "../options";
import { inFile } from "../problemSentence";

const writers = { ".html": reportHtml, ".md": markdownReport } as const;

/** A paper drawn from a team's workbook. */
export const report: Command<OptionName<"report">> = {
  options: { kind: "text", out: "text", force: "flag" },
  words: 2,
  run: async (given, shell) => {
    const { language, cwd, say } = shell;
    const [whose = "", workbook = ""] = given.words;
    assertTeam(whose);
    const kind = kindOf(given.needed("kind"));
    const file = given.needed("out");
    const ending = endingOf(file, [".html", ".md"]);
    const target = { file, cwd, force: given.has("force") };
    assertTarget(target);
    const open = await readTeamFile(workbook, shell);
    const made = await inFile(workbook, () => makeReport(open, kind, language));
    await writeWhole(target, writers[ending](made));
    const words = cliText[language];
    say(words.wrote(file));
    say(words.report(made.title, missingIn(made)));
    return toldFindings(open.read.findings, shell);
  },
};

/** Headings under which nothing stands yet. */
const missingIn = ({ parts }: Report): readonly string[] =>
  parts.flatMap(({ label, texts }) => (texts.length === 0 ? [label] : []));

function assertTeam(value: string): void {
  if (value === "team") return;
  if (value === "round") throw new DomainError("no-round-report", "no report of a round yet");
  throw new DomainError("unknown-kind", `no workbook ${value}`, { value });
}

function kindOf(value: string): ReportKind {
  const kind = reportKinds.find((each) => each === value);
  if (kind !== undefined) return kind;
  throw new DomainError("unknown-report", `no report ${value}`, { value, known: reportKinds.join(", ") });
}
