import { cliText } from "../../i18n/cli/cliText";
import { readBasisJson } from "../../intake/invoice/readBasisJson";
import { readInvoiceJson } from "../../intake/invoice/readInvoiceJson";
import { splitJson } from "../../render/json/splitJson";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { splitInvoice, type SplitInvoice } from "../../tasks/splitInvoice";
import type { Command, Given, OptionName } from "../Command";
import { readInput } from "../files/readInput";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { endingOf } from "../options";
import { inFile } from "../problemSentence";
import type { Shell } from "../Shell";
import { differenceNote, splitLines } from "../splitLines";

type Options = Given<OptionName<"split">>;

/** Splits an invoice between its payers: shown, as JSON, or as a round's workbook. */
export const split: Command<OptionName<"split">> = {
  options: { invoice: "text", basis: "text", out: "text", json: "flag", force: "flag" },
  words: 0,
  run: async (given, shell) => {
    const target = targetOf(given, shell);
    if (target !== null) assertTarget(target);
    const { invoice, shortfall } = await splitOf(given, shell);
    const { differenceCents, split: shares, basis } = invoice;
    const json = JSON.stringify(splitJson(basis.organisations, shares, differenceCents), null, 2);
    if (target !== null) await writeWhole(target, await workbookOf(invoice, shell));
    tell(invoice, json, target?.file ?? null, given.has("json"), shell);
    if (shortfall !== null) shell.note(cliText[shell.language].split.shortfall(shortfall));
    return 0;
  },
};

function targetOf(given: Options, { cwd }: Shell) {
  const file = given.text("out");
  if (file === null) return null;
  endingOf(file, [".xlsx"]);
  return { file, cwd, force: given.has("force") };
}

async function splitOf(given: Options, shell: Shell) {
  const [invoiceFile, basisFile] = [given.needed("invoice"), given.needed("basis")];
  const [invoiceBytes, basisBytes] = [await readInput(invoiceFile, shell), await readInput(basisFile, shell)];
  const invoice = await inFile(invoiceFile, () => readInvoiceJson(invoiceBytes));
  const { basis, shortfall } = await inFile(basisFile, () => readBasisJson(basisBytes, invoice));
  return { invoice: splitInvoice(invoice, basis), shortfall };
}

function workbookOf(invoice: SplitInvoice, { language }: Shell): Promise<Uint8Array> {
  const organiser = invoice.basis.organisations.find((each) => each.organiser)?.name ?? "";
  return writeWorkbook(makeRoundWorkbook({ name: "", organiser, invoice }, language));
}

/** With --json the document is all of the output; people's lines go beside it. */
function tell(invoice: SplitInvoice, json: string, file: string | null, asJson: boolean, shell: Shell): void {
  const { say, note, language, paint } = shell;
  const { wrote } = cliText[language];
  const difference = differenceNote(invoice, language);
  if (asJson) say(json);
  else splitLines(invoice, language, paint).forEach(say);
  if (difference !== null) note(difference);
  if (file !== null) (asJson ? note : say)(wrote(file));
}
