import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import type { RoundRecord } from "../makeRoundWorkbook";
import { splitInvoice, type SplitInvoice } from "../splitInvoice";
import { sampleBasis, sampleInvoice, type SampleSize } from "./sampleInvoice";

/** The sample round with its hotel invoice split. */
export function sampleRound(
  language: Language,
  size: SampleSize = {},
): RoundRecord & { readonly invoice: SplitInvoice } {
  const { round, organiser } = sampleText[language];
  const invoice = splitInvoice(sampleInvoice(language, size), sampleBasis(language, size));
  return { name: round, organiser, invoice };
}
