type Found = {
  /** What was counted. */
  readonly found: number;
  /** Codes of people, "H12, H15". */
  readonly people: string;
};

/** What is known of the people of the list that is due next. */
type NameList = {
  /** Who comes to the workshop, named or not. */
  readonly people: number;
  readonly missing: number;
  /** Teams that take part and have nobody. */
  readonly emptyTeams: number;
};

/** The round on paper for its organiser: what comes, what is odd, and what to do about it. */
export const fi = {
  title: "Kierroksen yhteenveto",
  noRound: "Kierroksen nimi",
  on: (day: string) => `Tilanne ${day}.`,
  made: "Koottu kierroksen työkirjasta. Tekstin perässä on solu, josta tieto tulee. Osallistujista näkyvät vain tunnukset.",
  next: "Seuraavat kolme asiaa",
  nothing: "Avoimia asioita, joilla on päivä, ei ole.",
  conflicts: "Huomautukset päivistä",
  noDates: (sheet: string) =>
    `Työpajojen päivät puuttuvat. Kirjoita ne taulukkoon ${sheet}, niin muut päivät lasketaan.`,
  timeline: "Aikajana",
  teams: "Huomautukset tiimeittäin",
  noTeams: (sheet: string) => `Tiimejä ei vielä ole. Kirjoita ne taulukkoon ${sheet}.`,
  fine: (teams: string) => `Ei huomautettavaa: ${teams}.`,
  withoutTeam: "Henkilöt ilman tiimiä",
  cells: "Solut, joita ei voitu lukea",
  due: (day: string, what: string, owner: string) =>
    `${day} ${what}${owner === "" ? "" : ` (vastaa ${owner})`}`,
  late: "myöhässä",
  left: (days: number) =>
    days < 0 ? "ohi" : days === 0 ? "tänään" : days === 1 ? "huomenna" : `${days} päivää`,
  groups: (count: number) => (count === 1 ? "1 ryhmä" : `${count} ryhmää`),
  list: (workshop: number, day: string, { people, missing, emptyTeams }: NameList) => {
    if (people === 0) return `työpaja ${workshop}, ${day}: ketään ei ole vielä merkitty tulevaksi`;
    const names = missing === 1 ? "1 nimi puuttuu" : `${missing} nimeä puuttuu`;
    const teams =
      emptyTeams === 1 ? "1 tiimi on ilman henkilöitä" : `${emptyTeams} tiimiä on ilman henkilöitä`;
    const open = [...(missing === 0 ? [] : [names]), ...(emptyTeams === 0 ? [] : [teams])];
    return `työpaja ${workshop}, ${day}: ${open.join(", ") || "nimet ovat tiedossa"}`;
  },
  total: (findings: number, errors: number) =>
    findings === 0
      ? "ei huomautettavaa."
      : `${findings === 1 ? "1 huomautus" : `${findings} huomautusta`}${errors === 0 ? "" : `, joista virheitä ${errors}`}.`,
  findings: {
    TEAM_TOO_SMALL: ({ found }: Found) =>
      `Tiimissä on ${found === 1 ? "1 henkilö" : `${found} henkilöä`}, pitää olla 5–8 (käsikirja, askel 3). Kutsu mukaan lisää.`,
    TEAM_TOO_LARGE: ({ found }: Found) =>
      `Tiimissä on ${found} henkilöä, pitää olla 5–8 (käsikirja, askel 3). Pienennä tiimiä tai tee siitä kaksi.`,
    TOO_MANY_SUPERVISORS: ({ found }: Found) =>
      `Esihenkilöitä on ${found}, saa olla enintään 2 (käsikirja, askel 3). Vaihda mukaan tekijöitä.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      "Tiimissä on vain esihenkilöitä ja kehittäjiä (käsikirja, askel 3). Kutsu mukaan asiakastyön tekijöitä.",
    NO_SUPERVISOR_WARNING: () =>
      "Esihenkilö puuttuu, heitä saa olla enintään 2 (käsikirja, askel 3). Pyydä mukaan tiimin esihenkilö.",
    NO_CLIENT_DEVELOPER_WARNING: () =>
      "Kehittäjäasiakas puuttuu (geneerinen malli). Kysy, kuka asiakas voisi tulla mukaan.",
    PROCESS_OWNER_NOT_ONE: () =>
      "Prosessi ylittää organisaatiorajan, eikä sillä ole omistajaa (käsikirja, askel 3). Sovi yksi omistaja.",
    NO_PEOPLE: () =>
      "Tiimillä ei ole vielä henkilöitä (käsikirja, askel 3: nimet 14 päivää ennen työpajaa). Pyydä nimet.",
    TEAM_TWICE: () =>
      "Sama tiimi on taulukossa kahdesti, ja henkilöt lasketaan molempiin (Läpimurron sääntö). Muuta toinen nimi.",
    THREE_QUESTIONS: () =>
      "Ongelma, asiakasprosessi tai johdon tavoite puuttuu (käsikirja, askel 3). Kysy puuttuva tiimiltä.",
    NO_SPONSOR: () =>
      "Johdon tuki ei ole varmistettu (käsikirja, askel 3). Sovi tukihenkilö ja merkitse sitoutuminen.",
    NO_COACH: () => "Valmentaja puuttuu (käsikirja, askel 11). Valitse tiimille valmentaja.",
    NO_ROUTE: () => "Maksutapa puuttuu (käsikirja, askel 4). Kysy, onko laskutussopimus.",
    NOT_WILLING: () =>
      "Vapaaehtoisuutta ei ole vahvistettu (käsikirja, askel 3: ketään ei määrätä vasten tahtoaan). Kysy tiimiltä.",
    NO_NAME: ({ people }: Found) =>
      `Nimi puuttuu: ${people} (käsikirja, askel 3: nimet 14 päivää ennen työpajaa). Pyydä nimi tiimiltä.`,
    NO_TEAM: ({ people }: Found) =>
      `Tiimi puuttuu tai sitä ei ole tiimien luettelossa: ${people} (Läpimurron sääntö). Valitse tiimi luettelosta.`,
    NO_ROLE: ({ people }: Found) =>
      `Rooli puuttuu: ${people} (käsikirja, askel 3: kokoonpano). Valitse rooli luettelosta.`,
    NO_DAYS: ({ people }: Found) =>
      `Ei yhtään työpajapäivää: ${people} (Läpimurron sääntö). Täytä päivät tai merkitse perutuksi.`,
    MAIL_TWICE: ({ people }: Found) =>
      `Sama sähköposti on toisellakin: ${people} (Läpimurron sääntö). Poista toinen rivi tai korjaa osoite.`,
    NAME_TWICE: ({ people }: Found) =>
      `Sama nimi on tiimissä kahdesti: ${people} (Läpimurron sääntö). Poista toinen rivi, jos henkilö on sama.`,
    BAD_MAIL: ({ people }: Found) =>
      `Sähköpostissa ei ole @-merkkiä: ${people} (Läpimurron sääntö). Korjaa osoite.`,
    ID_TWICE: ({ people }: Found) =>
      `Sama tunnus on kahdella rivillä: ${people} (Läpimurron sääntö). Anna toiselle oma tunnus.`,
  },
};

export type SummaryText = typeof fi;
