import { FIRST_DAYS, emptyRow } from "../../../domain/round/plan/emptyPlan";
import { venueNeeds } from "../../../domain/round/plan/handbookLists";
import type { PlanRow, RoundPlan } from "../../../domain/round/plan/RoundPlan";
import type { Language } from "../../../i18n/language";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";
import type { At } from "./sampleDates";

const PRICES = [
  { package: 54.8, room: 87.5, night: 96.5, dinner: 39.9, vat: "excluded", splits: "yes" },
  { package: 58, room: 95, night: 128, dinner: 44, vat: "included", splits: "no" },
  { package: 47.5, room: 75, night: 82, dinner: 32, vat: "excluded", splits: "yes" },
] as const;

/** Needs that an offer does not meet, by their place in the handbook's list. */
const UNMET: readonly (readonly number[])[] = [[], [9], [2, 4]];

const TERMS = [
  [1, -30, 0],
  [2, -30, 0],
  [3, -45, 0.3],
  [4, -45, 0.3],
] as const;

/** Three offers, what each meets, and until when one may cancel. */
export function sampleVenue(
  at: At,
  language: Language,
): Pick<RoundPlan["rows"], "offerRows" | "needRows" | "termRows" | "workshopRows"> {
  const text = planSampleText[language];
  const isMet = (offer: number, need: number) => ((UNMET[offer] ?? []).includes(need) ? "no" : "yes");
  return {
    workshopRows: FIRST_DAYS.map((days, index) => ({
      first: at(index + 1),
      days,
      mode: "onsite",
      place: text.place,
    })),
    offerRows: [
      ...text.offers.map((row, index): PlanRow<"offerRows"> => ({
        ...emptyRow("offerRows"),
        ...row,
        ...PRICES[index],
      })),
      emptyRow("offerRows"),
    ],
    needRows: venueNeeds.map((_, need) => ({
      a: isMet(0, need),
      b: isMet(1, need),
      c: isMet(2, need),
      d: null,
    })),
    termRows: TERMS.map(([workshop, days, fee], index) => ({
      workshop,
      lastDay: at(workshop, days),
      fee,
      what: text.terms[index] ?? "",
    })),
  };
}
