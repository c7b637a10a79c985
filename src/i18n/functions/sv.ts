import type { FunctionsText } from "./fi";

export const sv: FunctionsText = {
  RUNCHART: {
    description: "Tidsseriediagrammets (run chart) kolumner: värde, median, mål, signal och fas.",
    parameters: {
      values: "Veckornas tal, äldst först. En tom cell är en vecka som saknas.",
      baseline: "Hur många veckor i början av den sista fasen är utgångsnivå. Tomt = alla.",
      phases: "Platsen för den sista veckan i varje fas.",
      exclude: "Platserna för de veckor som inte räknas med.",
      goal: "Mål: ett tal för alla veckor eller ett tal per vecka.",
      centre: "Centrallinjen, om den ges och inte räknas som median.",
    },
  },
  "RUNCHART.SUMMARY": {
    description:
      "Tidsseriediagrammets bedömning per fas: median, längsta serie, korsningar, gränser och slutsats.",
    parameters: {
      values: "Veckornas tal, äldst först. En tom cell är en vecka som saknas.",
      baseline: "Hur många veckor i början av den sista fasen är utgångsnivå. Tomt = alla.",
      phases: "Platsen för den sista veckan i varje fas.",
      exclude: "Platserna för de veckor som inte räknas med.",
      headers: "FALSKT lämnar bort rubrikraden.",
      centre: "Centrallinjen, om den ges och inte räknas som median.",
    },
  },
  COSTSPLIT: {
    description: "Fördelar en summa på betalarna enligt vikter, på centen.",
    parameters: {
      total: "Summan som ska fördelas, i euro. En kreditering är negativ.",
      weights: "Betalarnas vikter, minst 0. En tom cell är 0.",
      keys: "Betalarnas koder, vilkas ordning avgör när det är jämnt. Tomt = vikternas ordning.",
    },
  },
  INVOICESPLIT: {
    description: "Fördelar en faktura på betalarna på centen, en rad per betalare: netto, moms och brutto.",
    parameters: {
      nets: "Fakturaradernas summor utan moms, i euro.",
      rates: "Radernas momssatser i procent, till exempel 13,5. En tom cell är en rad utan moms.",
      weights: "Vikter, minst 0: en rad per fakturarad, en kolumn per betalare.",
      statedVat: "Momsen som fakturan anger i två kolumner: momssats och moms i euro.",
      keys: "Betalarnas koder, vilkas ordning avgör när det är jämnt. Tomt = kolumnernas ordning.",
    },
  },
  VATRATE: {
    description: "Finlands momssats i procent den dag då tjänsten utförs.",
    parameters: {
      date: "Dagen då tjänsten utförs.",
      category:
        "Klass: general, accommodation, restaurant_catering_food, passenger_transport eller newspapers_periodicals.",
    },
  },
  CASHROUND: {
    description: "Summan som betalas kontant, avrundad till fem cent.",
    parameters: { euros: "Summan i euro." },
  },
  ISOWEEK: {
    description: "Dagens vecka enligt ISO 8601, till exempel 2026-W02.",
    parameters: { date: "Dagen." },
  },
};
