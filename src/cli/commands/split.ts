import type { Invoice } from "../../domain/money/invoice";
import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import { readBasisJson } from "../../intake/invoice/readBasisJson";
import { readInvoice, type ReadInvoice } from "../../intake/invoice/readInvoice";
import { splitJson } from "../../render/json/splitJson";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { splitPayable, type SplitInvoice } from "../../tasks/splitPayable";
import type { Command, Given, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { readInput } from "../files/readInput";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { inFile } from "../problemSentence";
import { findingSentence } from "../lines/invoiceLines";
import type { ExitCode, Shell } from "../Shell";
import { splitLines } from "../lines/splitLines";
import { furtherFindings, isContradictory, splitVerdict } from "../lines/splitVerdict";

type Options = Given<OptionName<"split">>;

/** Splits an invoice between its payers: shown, as JSON, or as a round's workbook. */
export const split: Command<OptionName<"split">> = {
  options: { invoice: "text", basis: "text", out: "text", json: "flag", force: "flag" },
  words: 0,
  run: async (given, shell) => {
    const target = targetOf(given, shell);
    if (target !== null) assertTarget(target);
    const read = await invoiceOf(given, shell);
    const blocking = read.findings.filter(isBlocking);
    if (blocking.length > 0) return notSplit(blocking, shell);
    const { invoice, shortfall } = await splitOf(read.invoice, given, shell);
    const { differenceCents, split: shares, basis } = invoice;
    const json = JSON.stringify(splitJson(basis.organisations, shares, differenceCents), null, 2);
    if (target !== null) await writeWhole(target, await workbookOf(invoice, shell));
    tell(
      { invoice, findings: read.findings, from: given.needed("invoice"), file: target?.file ?? null },
      given.has("json") ? json : null,
      shell,
    );
    if (shortfall !== null) shell.note(cliText[shell.language].split.shortfall(shortfall));
    return isContradictory(invoice, read.findings) ? 1 : 0;
  },
};

function targetOf(given: Options, shell: Shell) {
  const file = given.text("out");
  return file === null ? null : outputOf(file, [".xlsx"], given, shell).target;
}

async function invoiceOf(given: Options, shell: Shell): Promise<ReadInvoice> {
  const [file] = [given.needed("invoice"), given.needed("basis")];
  const bytes = await readInput(file, shell);
  return inFile(file, () => readInvoice(bytes));
}

async function splitOf(invoice: Invoice, given: Options, shell: Shell) {
  const file = given.needed("basis");
  const bytes = await readInput(file, shell);
  const { basis, shortfall } = await inFile(file, () => readBasisJson(bytes, invoice));
  const fileOf = (code: string) => (OF_INVOICE.has(code) ? given.needed("invoice") : file);
  return { invoice: await inFile(fileOf, () => splitPayable(invoice, basis)), shortfall };
}

/** What the invoice itself has wrong; everything else is about who pays. */
const OF_INVOICE: ReadonlySet<string> = new Set(["rate-not-stated", "unknown-rate", "impossible-rate"]);

/** What does not add up is split all the same: the difference has a payer. */
const isDifference = ({ code }: Finding): boolean => code.startsWith("difference-");

const isBlocking = (finding: Finding): boolean => finding.severity === "error" && !isDifference(finding);

function notSplit(findings: readonly Finding[], { language, note }: Shell): ExitCode {
  note(cliText[language].invoice.notSplit);
  findings.forEach((each) => note(`  ✕ ${findingSentence(each, language)}`));
  return 1;
}

function workbookOf(invoice: SplitInvoice, { language }: Shell): Promise<Uint8Array> {
  const organiser = invoice.basis.organisations.find((each) => each.organiser)?.name ?? "";
  return writeWorkbook(makeRoundWorkbook({ name: "", organiser, invoice }, language));
}

type Done = {
  readonly invoice: SplitInvoice;
  readonly findings: readonly Finding[];
  readonly from: string;
  readonly file: string | null;
};

/** The result for people or as the document; what is not the result goes beside it, why the code is 1 as well. */
function tell({ invoice, findings, from, file }: Done, json: string | null, shell: Shell): void {
  const { say, note, language, paint } = shell;
  const text = cliText[language];
  if (json === null) splitLines(invoice, findings, language, paint).forEach(say);
  else say(json);
  if (isContradictory(invoice, findings)) {
    const odd = json === null ? text.split.odd : splitVerdict(invoice, findings, language);
    note(`${from}: ${odd} ${text.split.askSeller}`);
  }
  if (file !== null) (json === null ? say : note)(text.wrote(file));
  furtherFindings(invoice, findings).forEach((each) => note(findingSentence(each, language)));
}
