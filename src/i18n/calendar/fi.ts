/** The round's calendar as a file that other programs open. */
export const fi = {
  /** The round stands last: calendars cut a long text. */
  summary: (what: string, round: string) => `${what} · ${round}`,
  group: (nth: number) => `ryhmä ${nth}`,
  term: (workshop: number) => `Työpajan ${workshop} peruutusraja`,
  fee: (percent: string) => `Maksu tämän päivän jälkeen: ${percent}`,
  teams: (names: string) => `Tiimit: ${names}`,
  coach: (name: string) => `Valmentaja: ${name}`,
  basis: (basis: string) => `Päivän peruste: ${basis}`,
  made: "Koottu kierroksen työkirjasta. Muuta päivä työkirjaan ja tee kalenteri uudelleen.",
};

export type CalendarText = typeof fi;
