import { emptyRow } from "../../../domain/round/plan/emptyPlan";
import { planChoices } from "../../../domain/round/plan/planChoices";
import type { PlanRow } from "../../../domain/round/plan/RoundPlan";
import type { Language } from "../../../i18n/language";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";
import { attendance, keyOf, type Occasion } from "../sampleAttendance";

type Person = PlanRow<"personRows">;
type Role = (typeof planChoices)["role"][number];

/** Two lists of coprime lengths: 24 × 41 pairs before one comes again. All invented. */
const FIRST =
  "Aino Eero Helmi Matti Sari Juha Anni Pekka Riitta Tuomas Maria Johan Leena Antti Outi Kaisa Henrik Päivi Ville Tiina Jussi Emma Heikki Sanna".split(
    " ",
  );
const LAST =
  "Salmi Virta Koski Lehto Niemi Ranta Harju Kallio Saari Laakso Holm Lindroos Mäki Suomi Vaara Aalto Salo Oja Pelto Korpi Heino Turunen Rinne Backman Lampi Tuomi Nurmi Kivi Berg Hakala Autio Pirinen Jokela Hiltunen Sund Karhu Moilanen Paju Forsman Toivola Uotila".split(
    " ",
  );

const nameOf = (index: number) => ({
  first: FIRST[index % FIRST.length] ?? "",
  last: LAST[index % LAST.length] ?? "",
});

/** The team that has no co-developing client, and one whose last name is still to come. */
const [NO_CLIENT, UNNAMED] = [2, 7];

/** A place in a team and what its holder takes part in. */
type Seat = {
  readonly team: string;
  readonly index: number;
  readonly seat: number;
  readonly size: number;
  readonly stays: boolean;
  readonly dines: boolean;
  readonly room: Person["room"];
};

/** People of every team, as many as the hotel's invoice says were there. */
export function samplePeople(teams: readonly string[], language: Language): readonly Person[] {
  const of = (occasion: Occasion) => attendance(occasion, teams.length);
  const [day1, day2, dinner, single, shared] = [
    of("day1"),
    of("day2"),
    of("dinner"),
    of("single"),
    of("shared"),
  ];
  const seats = teams.flatMap((team, index) => {
    const countIn = (persons: typeof day1) => Number(persons[keyOf(index)] ?? 0);
    return Array.from({ length: countIn(day1) }, (_, seat) => ({
      team,
      index,
      seat,
      size: countIn(day1),
      stays: seat < countIn(day2),
      dines: seat < countIn(dinner),
      room: roomOf(seat, countIn(single), countIn(shared)),
    }));
  });
  return seats.map((seat, nth) => personAt(seat, nth, language));
}

function personAt(
  { team, index, seat, size, stays, dines, room }: Seat,
  nth: number,
  language: Language,
): Person {
  const role = roleOf(index, seat, size);
  const isUnnamed = index === UNNAMED && seat === size - 2;
  const comesEarly = room === "single" && seat === 0;
  return {
    ...emptyRow("personRows"),
    ...(isUnnamed ? {} : { ...nameOf(nth), email: `h${nth + 1}@example.org` }),
    id: `H${nth + 1}`,
    team,
    role,
    profession: professionOf(role, nth, language),
    d1: stays ? 2 : 1,
    d2: 2,
    d3: 1,
    d4: 1,
    e1: comesEarly,
    e2: comesEarly,
    room,
    dinners: dines ? 2 : 0,
    status: "registered",
  };
}

function roomOf(seat: number, single: number, shared: number): Person["room"] {
  if (seat < single) return "single";
  return seat < single + shared ? "twin" : "none";
}

function roleOf(team: number, seat: number, size: number): Role {
  if (seat === 0) return "supervisor";
  if (seat === size - 1 && team !== NO_CLIENT) return "client";
  return seat === 1 && size > 6 ? "developer" : "professional";
}

function professionOf(role: Role, nth: number, language: Language): string {
  const words: readonly string[] = planSampleText[language].professions[role];
  return words[nth % words.length] ?? "";
}

/** Diets of some of them, for the first two workshops. */
export const sampleDiets = (people: readonly Person[], language: Language): readonly PlanRow<"dietRows">[] =>
  planSampleText[language].diets.map((row, index) => ({
    ...row,
    person: people[index * 3]?.id ?? "",
    workshop: 1 + (index % 2),
  }));

/** Coaches of the sample: one for two teams. */
export const COACHES = [
  "Kirsi Ahonen",
  "Markus Berglund",
  "Hanna Vuori",
  "Petri Saarela",
  "Sofia Nyholm",
] as const;

export const coachOf = (team: number): string => COACHES[Math.floor(team / 2) % COACHES.length] ?? "";
