import type { Basis, Invoice, InvoiceLine, Organisation, Route } from "../../domain/money/invoice";
import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";

/** Persons of ten teams at a two-day workshop, in the order of the sample's payers; all invented. */
const present = {
  day1: [8, 7, 6, 8, 5, 7, 8, 6, 7, 8],
  day2: [8, 7, 6, 7, 5, 7, 8, 6, 7, 8],
  dinner: [8, 5, 6, 7, 4, 7, 6, 6, 5, 8],
  single: [4, 2, 3, 2, 1, 3, 2, 2, 1, 4],
  shared: [4, 2, 2, 4, 2, 2, 4, 2, 4, 4],
};
const ORGANISER = "ORG";
const OWN = { day1: 3, day2: 3, dinner: 3, single: 3, shared: 0 };
const FOOD = "13.5";
const GENERAL = "25.5";
const routes: readonly Route[] = [
  "einvoice",
  "einvoice",
  "cash",
  "einvoice",
  "card",
  "einvoice",
  "einvoice",
  "einvoice",
  "card",
  "einvoice",
];

type Occasion = keyof typeof present;

const keyOf = (index: number) => String.fromCharCode(65 + index);
const countOf = (occasion: Occasion) => present[occasion].reduce((sum, count) => sum + count, OWN[occasion]);

function weightsOf(occasion: Occasion): Readonly<Record<string, string>> {
  const teams = present[occasion].map((count, index) => [keyOf(index), String(count)]);
  return Object.fromEntries([...teams, [ORGANISER, String(OWN[occasion])]]);
}

const equally = Object.fromEntries(present.day1.map((_, index) => [keyOf(index), "1"]));

/** The sample round's hotel invoice: two days, meals and rooms at 13,5 %, premises at 25,5 %, a credit. */
export function sampleInvoice(language: Language): Invoice {
  const { lines: text, units, seller } = sampleText[language];
  const line = (
    id: number,
    name: string,
    quantity: number,
    unit: string,
    unitCents: number,
    vatRate: string,
  ): InvoiceLine => ({
    id: String(id),
    text: name,
    quantity: String(quantity),
    unit,
    netCents: BigInt(quantity * unitCents),
    vatRate,
  });
  const lines = [
    line(1, text.meals(1), countOf("day1"), units.person, 3250, FOOD),
    line(2, text.room(1), countOf("day1"), units.person, 2230, GENERAL),
    line(3, text.meals(2), countOf("day2"), units.person, 3250, FOOD),
    line(4, text.room(2), countOf("day2"), units.person, 2230, GENERAL),
    line(5, text.dinner, countOf("dinner"), units.person, 3990, FOOD),
    line(6, text.single, countOf("single"), units.night, 9650, FOOD),
    line(7, text.shared, countOf("shared") / 2, units.room, 11900, FOOD),
    line(8, text.groups, 14, units.piece, 8750, GENERAL),
    line(9, text.snack, 1, units.piece, 23900, FOOD),
    line(10, text.credit, 1, units.piece, -5000, GENERAL),
  ];
  const classes = [FOOD, GENERAL].map((rate) => classOf(rate, lines));
  const netCents = lines.reduce((sum, each) => sum + each.netCents, 0n);
  const vatCents = classes.reduce((sum, each) => sum + each.vatCents, 0n);
  return {
    format: "json",
    kind: "invoice",
    number: "00440213",
    date: "2026-02-12",
    due: "2026-03-05",
    seller,
    reference: "440213",
    currency: "EUR",
    lines,
    classes,
    netCents,
    vatCents,
    grossCents: netCents + vatCents,
  };
}

/** The hotel computes the VAT of a class from its base, half a cent upwards. */
function classOf(rate: string, lines: readonly InvoiceLine[]) {
  const baseCents = lines
    .filter(({ vatRate }) => vatRate === rate)
    .reduce((sum, { netCents }) => sum + netCents, 0n);
  const perMille = BigInt(Math.round(Number(rate) * 10));
  return { rate, baseCents, vatCents: (baseCents * perMille + 500n) / 1000n };
}

/** Who pays the sample invoice, and by what. */
export function sampleBasis(language: Language): Basis {
  const { payers, organiser } = sampleText[language];
  const teams = payers.map((name, index): Organisation => {
    return { key: keyOf(index), name, route: routes[index] ?? "einvoice", organiser: false };
  });
  return {
    organisations: [...teams, { key: ORGANISER, name: organiser, route: "internal", organiser: true }],
    fallback: null,
    lines: {
      "1": weightsOf("day1"),
      "2": weightsOf("day1"),
      "3": weightsOf("day2"),
      "4": weightsOf("day2"),
      "5": weightsOf("dinner"),
      "6": weightsOf("single"),
      "7": weightsOf("shared"),
      "8": { [ORGANISER]: "1" },
      "9": equally,
      "10": equally,
    },
    kinds: {
      "1": "personDays",
      "2": "personDays",
      "3": "personDays",
      "4": "personDays",
      "5": "dinners",
      "6": "bedNights",
      "7": "bedNights",
      "8": "organiser",
      "9": "teams",
      "10": "teams",
    },
    differencePayer: null,
  };
}
