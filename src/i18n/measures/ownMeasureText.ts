import type { InEvery } from "../language";

/** An own measure before the team has said what it is. */
export const ownMeasureText: InEvery<{
  readonly name: (number: number) => string;
  /** Of a share: behind the name, in the headers of its two columns. */
  readonly part: string;
  readonly whole: string;
  readonly help: string;
  readonly partHelp: string;
  readonly wholeHelp: string;
  readonly definition: string;
}> = {
  fi: {
    name: (number) => `Oma mittari ${number}`,
    part: "osa",
    whole: "yhteensä",
    help: "Viikon luku. Nimi, yksikkö ja suunta ovat taulukossa Mittarit.",
    partHelp: "Osa kappaleina, esimerkiksi 45. Nimi ja suunta ovat taulukossa Mittarit.",
    wholeHelp: "Yhteensä kappaleina, esimerkiksi 60. Osuus lasketaan itsestään.",
    definition: "Tiimin oma mittari.",
  },
  sv: {
    name: (number) => `Eget mått ${number}`,
    part: "del",
    whole: "alla",
    help: "Veckans tal. Namn, enhet och riktning finns på bladet Mått.",
    partHelp: "Delen i antal, till exempel 45. Namn och riktning finns på bladet Mått.",
    wholeHelp: "Alla i antal, till exempel 60. Andelen räknas av sig själv.",
    definition: "Teamets eget mått.",
  },
  en: {
    name: (number) => `Own measure ${number}`,
    part: "part",
    whole: "whole",
    help: "The week's number. Name, unit and direction are on sheet Measures.",
    partHelp: "The part as a count, for example 45. Name and direction are on sheet Measures.",
    wholeHelp: "The whole as a count, for example 60. The share is worked out by itself.",
    definition: "The team's own measure.",
  },
};
