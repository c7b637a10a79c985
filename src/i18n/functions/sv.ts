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
  XMR: {
    description:
      "XmR-diagrammets kolumner: värde, medelvärde samt nedre och övre gräns (medelvärdet ± 2,66 × genomsnittlig ändring).",
    parameters: {
      values: "Veckornas tal, äldst först. En tom cell är en vecka som saknas.",
      baseline: "Hur många veckor i början av den sista fasen är utgångsnivå. Tomt = alla.",
      phases: "Platsen för den sista veckan i varje fas.",
      exclude: "Platserna för de veckor som inte räknas med.",
      screen: "SANT lämnar en gång bort ovanligt stora ändringar ur gränserna. Tomt = SANT.",
    },
  },
  PCHART: {
    description: "P-diagrammets kolumner: andel (0–1), andelen för alla veckor samt nedre och övre gräns.",
    parameters: {
      numerators:
        "Veckornas täljare, äldst först, till exempel samtal som besvarats i tid. En tom cell är en vecka som saknas.",
      denominators: "Veckornas nämnare, till exempel alla samtal.",
      baseline: "Hur många veckor i början av den sista fasen är utgångsnivå. Tomt = alla.",
      phases: "Platsen för den sista veckan i varje fas.",
      exclude: "Platserna för de veckor som inte räknas med.",
      prime: "SANT ger ett P′-diagram (Laney), som passar stora nämnare. Tomt = FALSKT.",
    },
  },
  UCHART: {
    description:
      "U-diagrammets kolumner: händelser per enhet, nivån för alla veckor samt nedre och övre gräns.",
    parameters: {
      counts: "Veckornas händelser, äldst först, till exempel jourbesök. En tom cell är en vecka som saknas.",
      exposures: "Veckornas befolkning eller en annan mängd som händelserna jämförs med.",
      baseline: "Hur många veckor i början av den sista fasen är utgångsnivå. Tomt = alla.",
      phases: "Platsen för den sista veckan i varje fas.",
      exclude: "Platserna för de veckor som inte räknas med.",
      per: "Per hur många enheter, till exempel 1000 invånare. Tomt = 1.",
    },
  },
  T3DAYS: {
    description:
      "En yrkesutövares T3: kalenderdagar till den tredje lediga icke-brådskande tiden. I dag = 0.",
    parameters: {
      sample: "Mättidpunkten: dag och klockslag.",
      slots:
        "De lediga icke-brådskande tiderna: dag och klockslag, i vilken ordning som helst. Tider före mättidpunkten räknas inte.",
      ceiling: "Hur många dagar framåt man ser. En längre eller saknad tid är detta tal. Tomt = 182.",
    },
  },
  T3UNIT: {
    description: "T3 för en yrkesgrupp i en enhet: medianen av yrkesutövarna. Yrkesgrupper slås inte ihop.",
    parameters: {
      days: "Yrkesutövarnas T3 i dagar. En tom cell är en frånvarande, som inte räknas.",
      ceiling: "Taket i dagar. Större tal räknas som taket. Tomt = 182.",
    },
  },
  BACKLOG: {
    description: "Kön i slutet av varje vecka: förra kön + efterfrågan − utfall − borttagna.",
    parameters: {
      demand: "Veckornas efterfrågan, äldst först. En vecka utan tal är en lucka.",
      activity: "Veckornas utfall: genomförda mottagningar.",
      start: "Kön före den första veckan. Tomt = 0.",
      removals: "De som lämnat kön av annan orsak. Tomt = ingen.",
    },
  },
  CLEARANCE: {
    description:
      "På hur många veckor kön avvecklas: (kön − målet) / (kapaciteten − efterfrågan). #SAKNAS! om kön aldrig försvinner.",
    parameters: {
      backlog: "Kön nu.",
      demand: "Efterfrågan per vecka.",
      capacity: "Kapaciteten per vecka.",
      target: "Den önskade kön. Tomt = 0.",
    },
  },
  CAPACITYLEVEL: {
    description: "Veckokapaciteten som planeras enligt efterfrågan med den givna regeln.",
    parameters: {
      demand: "Veckornas efterfrågan. Tomma celler räknas inte.",
      rule: "Regel: mean = medelvärde; p65, p80, p85 = så många procent av veckorna ryms; range80 = minsta + 80 % av variationsbredden.",
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
  HOLIDAY: {
    description:
      "Dagens finländska helgdag eller tom text. Också midsommarafton och julafton, eftersom man inte arbetar då heller.",
    parameters: {
      date: "Dagen.",
      language: "Språk: fi, sv eller en. Tomt = fi.",
    },
  },
  SCHEDULE: {
    description:
      "Omgångens tidtabell utifrån workshopparnas dagar: en rad per händelse, dag och typ. Dagar som handboken inte nämner är Läpimurtos förslag.",
    parameters: {
      workshops: "Workshopparna som rader i två kolumner: första dagen och antalet dagar.",
    },
  },
  ASSESSMENT: {
    description: "Förklaringen till självskattningens poäng enligt skalan 0–5 i arrangörens handbok.",
    parameters: {
      score: "Poängen: ett heltal 0–5.",
      language: "Språk: fi, sv eller en. Tomt = fi.",
    },
  },
};
