import type {
  Basis,
  Invoice,
  InvoiceLine,
  Organisation,
  Route,
  StatedClass,
} from "../../domain/money/invoice";
import { sumOf } from "../../domain/money/sumOf";
import { vatOf } from "../../domain/money/vatOf";
import { vatRate } from "../../domain/money/vatRate";
import type { VatCategory } from "../../domain/money/vatRates";
import { isoOf, mondayOf, type Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import { attendance, keyOf, ORGANISER, persons, SAMPLE_TEAMS } from "./sampleAttendance";
import { SAMPLE_START } from "./sampleTeams";

/** From the round's first week to the day of the invoice, the Thursday after the first workshop. */
const DAYS_TO_INVOICE = 136;
const DAYS_TO_PAY = 21;
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

/** How large the sample's round is and when it begins. */
export type SampleSize = { readonly teams?: number | undefined; readonly start?: Serial | undefined };

type Ordered = readonly [text: string, quantity: number, unit: string, cents: number, vat: VatCategory];

/** The sample round's hotel invoice: two days, meals and rooms, premises at the general rate, a credit. */
export function sampleInvoice(language: Language, size: SampleSize = {}): Invoice {
  const { teams = SAMPLE_TEAMS, start = SAMPLE_START } = size;
  const day = mondayOf(start) + DAYS_TO_INVOICE;
  const lines = orderedFor(teams, language).map((ordered, index) => lineOf(ordered, index, isoOf(day)));
  const classes = classesOf(lines);
  const netCents = sumOf(lines.map((each) => each.netCents));
  const vatCents = sumOf(classes.map((each) => each.vatCents));
  return {
    format: "json",
    kind: "invoice",
    number: "00440213",
    date: isoOf(day),
    due: isoOf(day + DAYS_TO_PAY),
    seller: sampleText[language].seller,
    reference: "440213",
    currency: "EUR",
    lines,
    classes,
    netCents,
    vatCents,
    grossCents: netCents + vatCents,
  };
}

function orderedFor(teams: number, language: Language): readonly Ordered[] {
  const { lines: text, units } = sampleText[language];
  const of = (occasion: Parameters<typeof persons>[0]) => persons(occasion, teams);
  return [
    [text.meals(1), of("day1"), units.person, 3250, "restaurant_catering_food"],
    [text.room(1), of("day1"), units.person, 2230, "general"],
    [text.meals(2), of("day2"), units.person, 3250, "restaurant_catering_food"],
    [text.room(2), of("day2"), units.person, 2230, "general"],
    [text.dinner, of("dinner"), units.person, 3990, "restaurant_catering_food"],
    [text.single, of("single"), units.night, 9650, "accommodation"],
    [text.shared, of("shared") / 2, units.room, 11900, "accommodation"],
    [text.groups(teams), 2 * teams, units.piece, 8750, "general"],
    [text.snack, 1, units.piece, 2390 * teams, "restaurant_catering_food"],
    [text.credit, 1, units.piece, -5000, "general"],
  ];
}

function lineOf([text, quantity, unit, cents, vat]: Ordered, index: number, date: string): InvoiceLine {
  const netCents = BigInt(quantity * cents);
  return {
    id: String(index + 1),
    text,
    quantity: String(quantity),
    unit,
    netCents,
    vatRate: vatRate(date, vat),
  };
}

function classesOf(lines: readonly InvoiceLine[]): readonly StatedClass[] {
  const rates = [...new Set(lines.flatMap(({ vatRate: rate }) => (rate === null ? [] : [rate])))];
  return rates
    .sort((a, b) => Number(a) - Number(b))
    .map((rate) => {
      const own = lines.filter((line) => line.vatRate === rate);
      const baseCents = sumOf(own.map(({ netCents }) => netCents));
      return { rate, baseCents, vatCents: vatOf(baseCents, rate) };
    });
}

/** Who pays the sample invoice, and by what. */
export function sampleBasis(language: Language, { teams = SAMPLE_TEAMS }: SampleSize = {}): Basis {
  const { organiser } = sampleText[language];
  const payers = Array.from({ length: teams }, (_, index) => payerAt(index, language));
  const equally = Object.fromEntries(payers.map(({ key }) => [key, "1"]));
  return {
    organisations: [...payers, { key: ORGANISER, name: organiser, route: "internal", organiser: true }],
    fallback: null,
    lines: {
      "1": attendance("day1", teams),
      "2": attendance("day1", teams),
      "3": attendance("day2", teams),
      "4": attendance("day2", teams),
      "5": attendance("dinner", teams),
      "6": attendance("single", teams),
      "7": attendance("shared", teams),
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

/** How the nth team's organisation pays. */
export const routeAt = (index: number): Route => routes[index % SAMPLE_TEAMS] ?? "einvoice";

function payerAt(index: number, language: Language): Organisation {
  const name = sampleText[language].payers[index % SAMPLE_TEAMS] ?? "";
  const again = Math.floor(index / SAMPLE_TEAMS);
  return {
    key: keyOf(index),
    name: again === 0 ? name : `${name} ${again + 1}`,
    route: routeAt(index),
    organiser: false,
  };
}
