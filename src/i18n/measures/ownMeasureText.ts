import type { InEvery } from "../language";

/** An own measure before the team has said what it is. */
export const ownMeasureText: InEvery<{
  readonly name: (number: number) => string;
  readonly help: string;
  readonly definition: string;
}> = {
  fi: {
    name: (number) => `Oma mittari ${number}`,
    help: "Viikon luku. Nimi, yksikkö ja suunta ovat taulukossa Mittarit.",
    definition: "Tiimin oma mittari.",
  },
  sv: {
    name: (number) => `Eget mått ${number}`,
    help: "Veckans tal. Namn, enhet och riktning finns på bladet Mått.",
    definition: "Teamets eget mått.",
  },
  en: {
    name: (number) => `Own measure ${number}`,
    help: "The week's number. Name, unit and direction are on sheet Measures.",
    definition: "The team's own measure.",
  },
};
