import type { ScheduleText } from "./fi";

export const sv: ScheduleText = {
  weekdays: ["må", "ti", "on", "to", "fr", "lö", "sö"],
  kinds: {
    info: () => "Infotillfälle för deltagarna",
    preAssignment: () => "Förhandsuppgiften lämnas in",
    listDue: (workshop) => `Deltagarlistan till workshop ${workshop} klar`,
    priorEvening: (workshop) => `Ankomst till workshop ${workshop} kvällen före`,
    workshop: (workshop) => `Workshop ${workshop}`,
    coaching: (workshop) => `Mellancoachning mellan workshop ${workshop} och ${workshop + 1}`,
    selfAssessment: (workshop) => `Självskattning på workshop ${workshop}`,
    feedback: (workshop) => `Responsenkät om workshop ${workshop}`,
    poster: () => "Postern klar att tryckas",
    report: () => "Slutrapporten klar",
  },
  day: (day, days) => `dag ${day}/${days}`,
  problems: {
    ORDER: ({ workshop }) => `Workshop ${workshop} börjar innan den förra har slutat. Rätta dagarna.`,
    NOT_CONSECUTIVE: ({ workshop }) =>
      `Dagarna för workshop ${workshop} följer inte på varandra. Kontrollera dagarna.`,
    HOLIDAY: ({ workshop, day, holiday }) =>
      `Dagen ${day} för workshop ${workshop} är en ledig dag (${holiday}). Byt dag.`,
    PRIOR_EVENING_IS_HOLIDAY: ({ workshop, day, holiday }) =>
      `Ankomsten till workshop ${workshop} är på kvällen ${day}, som är en ledig dag (${holiday}). Kontrollera om det passar.`,
    JULY: ({ workshop, day }) =>
      `Dagen ${day} för workshop ${workshop} är i juli, då många har semester (Läpimurtos anmärkning). Kontrollera om det passar.`,
    WEEKEND: ({ workshop, day }) =>
      `Dagen ${day} för workshop ${workshop} är under ett veckoslut. Kontrollera om det passar.`,
    TOO_CLOSE: ({ workshop }) =>
      `Workshop ${workshop} börjar mindre än 4 veckor efter den förra, och på den tiden hinner ingen mäta och pröva (Läpimurtos anmärkning). Kontrollera om det passar.`,
    OVER_A_YEAR: ({ workshop }) =>
      `Workshop ${workshop} är över ett år efter den första, handbokens omgång varar ungefär ett år. Kontrollera om det passar.`,
  },
};
