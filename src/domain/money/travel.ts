/** Tax-free maxima of a year, in cents. */
export type TravelRates = {
  readonly year: number;
  readonly source: string;
  readonly kilometre: bigint;
  readonly passenger: bigint;
  readonly fullDay: bigint;
  readonly partDay: bigint;
};

export const travelRates: readonly TravelRates[] = [
  {
    year: 2026,
    source: "Verohallinnon päätös verovapaista matkakustannusten korvauksista 2026",
    kilometre: 55n,
    passenger: 4n,
    fullDay: 5400n,
    partDay: 2500n,
  },
];

const PART_DAY_HOURS = 6;
const FULL_DAY_HOURS = 10;
const DAY = 24;
const REST_HOURS = 2;
/** Free meals that halve the allowance. */
const MEALS_HALVING = { full: 2, part: 1 };

export type TravelDay = "full" | "part";

/**
 * The days of a domestic journey that give an allowance: over 10 hours a full one, over 6 a part; after each full day
 * a rest of at least 2 hours is a part and of over 6 hours a full one.
 *
 * @example
 * travelDays(27);
 * // => ["full", "part"]
 */
export function travelDays(hours: number): readonly TravelDay[] {
  if (hours <= PART_DAY_HOURS) return [];
  if (hours <= FULL_DAY_HOURS) return ["part"];
  const whole = Math.max(1, Math.floor(hours / DAY));
  const rest = hours - whole * DAY;
  const days = Array<TravelDay>(whole).fill("full");
  if (rest < REST_HOURS) return days;
  return [...days, rest > PART_DAY_HOURS ? "full" : "part"];
}

/**
 * The allowances of a journey, in cents; a day with free meals gives half.
 *
 * @param freeMeals - by day; a day without a number has none
 */
export function perDiem(hours: number, freeMeals: readonly number[], rates: TravelRates): bigint {
  return travelDays(hours).reduce((sum, day, index) => {
    const whole = day === "full" ? rates.fullDay : rates.partDay;
    const halved = (freeMeals[index] ?? 0) >= MEALS_HALVING[day];
    return sum + (halved ? whole / 2n : whole);
  }, 0n);
}

/** The mileage of a journey, in cents. @param kilometres - there and back, whole */
export const mileage = (kilometres: number, passengers: number, rates: TravelRates): bigint =>
  BigInt(kilometres) * (rates.kilometre + BigInt(passengers) * rates.passenger);
