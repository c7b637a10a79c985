import { readInvoice } from "../../intake/invoice/readInvoice";
import { invoiceJson } from "../../render/json/invoiceJson";
import type { Command, OptionName } from "../Command";
import { readInput } from "../files/readInput";
import { findingLines, findingSentence, invoiceLines } from "../lines/invoiceLines";
import { inFile } from "../problemSentence";

/** Reads an invoice: shown with what it comes to, or as JSON. */
export const invoice: Command<OptionName<"invoice">> = {
  options: { json: "flag" },
  words: 1,
  run: async (given, shell) => {
    const { language, say, paint } = shell;
    const file = given.words[0] ?? "";
    const bytes = await readInput(file, shell);
    const { invoice: read, findings } = await inFile(file, () => readInvoice(bytes));
    if (given.has("json")) {
      const told = findings.map(({ code, severity, details }) => {
        return { code, severity, message: findingSentence({ code, details }, language), details };
      });
      say(JSON.stringify(invoiceJson(read, told), null, 2));
    } else {
      [...invoiceLines(read, language, paint), "", ...findingLines(read, findings, language)].forEach(say);
    }
    return findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
