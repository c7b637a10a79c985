/** What a problem of the dates is about: days as people write them, a holiday by its name. */
type Found = { readonly workshop: number; readonly day: string; readonly holiday: string };

/** The round's calendar: what happens, and what is odd about the dates. */
export const fi = {
  weekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  kinds: {
    info: () => "Infotilaisuus osallistujille",
    preAssignment: () => "Ennakkotehtävä palautetaan",
    listDue: (workshop: number) => `Työpajan ${workshop} osallistujaluettelo valmis`,
    priorEvening: (workshop: number) => `Saapuminen työpajaan ${workshop} edellisenä iltana`,
    workshop: (workshop: number) => `Työpaja ${workshop}`,
    coaching: (workshop: number) => `Välivalmennus työpajojen ${workshop} ja ${workshop + 1} välissä`,
    selfAssessment: (workshop: number) => `Itsearvio työpajassa ${workshop}`,
    feedback: (workshop: number) => `Palautekysely työpajasta ${workshop}`,
    poster: () => "Posteri valmis painettavaksi",
    report: () => "Loppuraportti valmis",
  },
  day: (day: number, days: number) => `päivä ${day}/${days}`,
  problems: {
    ORDER: ({ workshop }: Found) =>
      `Työpaja ${workshop} alkaa ennen kuin edellinen on päättynyt. Korjaa päivät.`,
    NOT_CONSECUTIVE: ({ workshop }: Found) =>
      `Työpajan ${workshop} päivät eivät ole peräkkäin. Tarkista päivät.`,
    HOLIDAY: ({ workshop, day, holiday }: Found) =>
      `Työpajan ${workshop} päivä ${day} on vapaapäivä (${holiday}). Vaihda päivä.`,
    PRIOR_EVENING_IS_HOLIDAY: ({ workshop, day, holiday }: Found) =>
      `Työpajaan ${workshop} saavutaan illalla ${day}, joka on vapaapäivä (${holiday}). Tarkista, sopiiko se.`,
    JULY: ({ workshop, day }: Found) =>
      `Työpajan ${workshop} päivä ${day} on heinäkuussa, jolloin moni lomailee (Läpimurron huomautus). Tarkista, sopiiko se.`,
    WEEKEND: ({ workshop, day }: Found) =>
      `Työpajan ${workshop} päivä ${day} on viikonloppu. Tarkista, sopiiko se.`,
    TOO_CLOSE: ({ workshop }: Found) =>
      `Työpaja ${workshop} alkaa alle 4 viikkoa edellisen jälkeen, eikä siinä ajassa ehdi mitata ja kokeilla (Läpimurron huomautus). Tarkista, sopiiko se.`,
    OVER_A_YEAR: ({ workshop }: Found) =>
      `Työpaja ${workshop} on yli vuoden päässä ensimmäisestä työpajasta, käsikirjan kierros on noin vuosi. Tarkista, sopiiko se.`,
  },
};

export type ScheduleText = typeof fi;
