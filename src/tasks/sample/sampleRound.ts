import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import type { RoundRecord } from "../makeRoundWorkbook";
import { splitPayable, type SplitInvoice } from "../splitPayable";
import { samplePlan } from "./plan/samplePlan";
import { sampleBasis, sampleInvoice, type SampleSize } from "./sampleInvoice";

/** The sample round with everything that its organiser has planned and its hotel invoice split. */
export function sampleRound(
  language: Language,
  size: SampleSize = {},
): Required<RoundRecord> & { readonly invoice: SplitInvoice } {
  const { round, organiser } = sampleText[language];
  const invoice = splitPayable(sampleInvoice(language, size), sampleBasis(language, size));
  return { name: round, organiser, invoice, plan: samplePlan(language, size) };
}
