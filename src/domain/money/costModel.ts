import { type Fraction, multiply, fraction } from "../shared/Fraction";

/** What a round is made of. Rates are cents. */
export type RoundDrivers = {
  readonly teams: number;
  readonly personsPerTeam: number;
  /** Days of each workshop: 2, 2, 1, 1. */
  readonly workshopDays: readonly number[];
  /** Workshops to which people arrive the evening before. */
  readonly arrivals: number;
  /** Groups that work in the hall; the others need a room. */
  readonly groupsInHall: number;
  /** Coaches to a team: 1/2, or 2 for a pair. */
  readonly coachesPerTeam: Fraction;
  readonly internalCoaches: number;
  /** Evenings with dinner; those between workshop days when left out. */
  readonly dinnerEvenings?: number;
  readonly coachFeeCents: bigint;
  readonly roomCents: bigint;
  readonly packageCents: bigint;
  readonly nightCents: bigint;
  readonly dinnerCents: bigint;
};

export type RoundCosts = {
  readonly persons: number;
  readonly days: number;
  readonly nights: number;
  readonly coaches: number;
  readonly externalCoaches: number;
  readonly rooms: number;
  readonly workshopWorkdays: number;
  readonly coachFeesCents: bigint;
  readonly roomsCents: bigint;
  readonly packagesCents: bigint;
  readonly lodgingCents: bigint;
  readonly dinnersCents: bigint;
  /** Coaches and rooms. */
  readonly organiserCents: bigint;
  /** Packages, lodging, dinners. */
  readonly participantsCents: bigint;
  readonly totalCents: bigint;
};

/** What a round costs and whom. @see the organiser's handbook, table of costs */
export function costModel(drivers: RoundDrivers): RoundCosts {
  const counts = countsOf(drivers);
  const { persons, days, nights, evenings, externalCoaches, rooms } = counts;
  const cost = (quantity: number, cents: bigint) => BigInt(quantity) * cents;
  const coachFeesCents = cost(externalCoaches, drivers.coachFeeCents);
  const roomsCents = cost(rooms * days, drivers.roomCents);
  const packagesCents = cost(persons * days, drivers.packageCents);
  const lodgingCents = cost(persons * nights, drivers.nightCents);
  const dinnersCents = cost(persons * evenings, drivers.dinnerCents);
  const organiserCents = coachFeesCents + roomsCents;
  const participantsCents = packagesCents + lodgingCents + dinnersCents;
  return {
    persons,
    days,
    nights,
    coaches: counts.coaches,
    externalCoaches,
    rooms,
    workshopWorkdays: persons * days,
    coachFeesCents,
    roomsCents,
    packagesCents,
    lodgingCents,
    dinnersCents,
    organiserCents,
    participantsCents,
    totalCents: organiserCents + participantsCents,
  };
}

function countsOf(drivers: RoundDrivers) {
  const { teams, workshopDays } = drivers;
  const days = workshopDays.reduce((sum, each) => sum + each, 0);
  const between = days - workshopDays.length;
  const coaches = roundUp(multiply(drivers.coachesPerTeam, fraction(BigInt(teams))));
  return {
    persons: teams * drivers.personsPerTeam,
    days,
    nights: between + drivers.arrivals,
    evenings: drivers.dinnerEvenings ?? between,
    coaches,
    externalCoaches: Math.max(0, coaches - drivers.internalCoaches),
    rooms: Math.max(0, teams - drivers.groupsInHall),
  };
}

const roundUp = ({ numerator, denominator }: Fraction): number =>
  Number((numerator + denominator - 1n) / denominator);
