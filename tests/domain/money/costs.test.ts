// Answers by Python with exact fractions; handbook figures from the organiser's handbook; see golden/README.md.
import { costModel, type RoundDrivers } from "../../../src/domain/money/costModel";
import { mileage, perDiem, travelDays, travelRates } from "../../../src/domain/money/travel";
import { fraction } from "../../../src/domain/shared/Fraction";
import { golden } from "../../golden";

type Model = {
  id: string;
  inputs: {
    teams: number;
    persons: number;
    workshop_days: number[];
    arrivals: number;
    hall: number;
    room_rate: number;
    package_rate: number;
    night_rate: number;
    dinner_rate: number;
    coach_num: number;
    coach_den: number;
    internal: number;
    coach_fee: number;
    dinners?: number;
  };
  outputs: Record<string, number>;
};

const driversOf = (inputs: Model["inputs"]): RoundDrivers => ({
  teams: inputs.teams,
  personsPerTeam: inputs.persons,
  workshopDays: inputs.workshop_days,
  arrivals: inputs.arrivals,
  groupsInHall: inputs.hall,
  coachesPerTeam: fraction(BigInt(inputs.coach_num), BigInt(inputs.coach_den)),
  internalCoaches: inputs.internal,
  ...(inputs.dinners === undefined ? {} : { dinnerEvenings: inputs.dinners }),
  coachFeeCents: BigInt(inputs.coach_fee),
  roomCents: BigInt(inputs.room_rate),
  packageCents: BigInt(inputs.package_rate),
  nightCents: BigInt(inputs.night_rate),
  dinnerCents: BigInt(inputs.dinner_rate),
});

test.each(golden<{ cases: Model[] }>("money/cost_model.json").cases)("costs: $id", ({ inputs, outputs }) => {
  const found = costModel(driversOf(inputs));
  expect({
    days: found.days,
    nights: found.nights,
    persons: found.persons,
    coaches_needed: found.coaches,
    coaches_external: found.externalCoaches,
    coach_fees: Number(found.coachFeesCents),
    rooms: found.rooms,
    room_rental: Number(found.roomsCents),
    packages: Number(found.packagesCents),
    accommodation: Number(found.lodgingCents),
    dinners: Number(found.dinnersCents),
    workshop_workdays: found.workshopWorkdays,
    organiser_total: Number(found.organiserCents),
    participants_total: Number(found.participantsCents),
    grand_total: Number(found.totalCents),
  }).toEqual(outputs);
});

const travel = golden<{
  year: number;
  per_diem: {
    id: string;
    hours: number;
    free_meals_by_day: number[];
    days: string[];
    per_diem_cents: number;
  }[];
  mileage: { id: string; km: number; round_trip?: boolean; passengers: number; cents: number }[];
}>("money/travel_2026.json");
const rates = travelRates.find(({ year }) => year === travel.year) as (typeof travelRates)[number];

test.each(travel.per_diem)("$id", ({ hours, free_meals_by_day: meals, days, per_diem_cents: cents }) => {
  expect(travelDays(hours).map((day) => (day === "full" ? "F" : "P"))).toEqual(days);
  expect(perDiem(hours, meals, rates)).toBe(BigInt(cents));
});

test.each(travel.mileage)("$id", ({ km, round_trip: both = false, passengers, cents }) => {
  expect(mileage(both ? 2 * km : km, passengers, rates)).toBe(BigInt(cents));
});
