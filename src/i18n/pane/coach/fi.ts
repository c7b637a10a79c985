/** The coach's view of a team: facts without judging. Questions are the handbook's. */
export const fi = {
  title: (talk: number) => `Välivalmennus ${talk}`,
  choose: "Mikä välivalmennus?",
  between: (talk: number) => `25–30 min · työpajojen ${talk} ja ${talk + 1} välissä`,
  now: "Tiimi nyt",
  filled: "Viikkoja täytetty",
  filledOf: (filled: number, due: number) => `${filled} / ${due}`,
  lastFilled: "Viimeksi täytetty",
  week: (week: number) => `vk ${week}`,
  never: "ei vielä",
  signals: "Muutoksia kaavioissa",
  own: "Itsearvio",
  scores: (before: string, now: string) => `${before} → ${now}`,
  coach: "Valmentajan arvio",
  promises: "Lupaukset viime kerralta",
  noPromises: "Avaa oma tiedostosi, niin viime kerran lupaukset näkyvät tässä.",
  promisedNow: "Luvattu tällä kerralla",
  newPromise: "Uusi lupaus",
  promiseHint: "Kuka tekee, mitä ja mihin mennessä. Rooli riittää.",
  addPromise: "Lisää lupaus",
  open: "Avaa oma tiedosto",
  opened: (notes: number, promises: number) =>
    `Tiedostosta luettiin ${notes} muistiinpanoa ja ${promises} lupausta`,
  openedText: "Ne ovat vain tässä näkymässä. Tiimin työkirjaan ei kirjoitettu mitään.",
  notOpened: "Tiedostoa ei avattu",
  questions: "Kysymykset",
  note: "Muistiinpano",
  noteTo: (number: number) => `Muistiinpano kysymykseen ${number}`,
  source: "Kysymykset ovat käsikirjan sanoin. Luvut tulevat tämän työkirjan taulukoista.",
  save: "Tallenna muistiinpanot",
  place: "Omaan tiedostoosi. Tiimi ei näe niitä, ellet jaa.",
  saved: "Muistiinpanot ladattiin tiedostoon",
  savedText: (file: string) => `${file} on latauksissasi. Avaa se täällä ennen seuraavaa kertaa.`,
  notSaved: "Muistiinpanoja ei tallennettu",
  facts: {
    findings: (count: number) =>
      count === 1 ? "Yksi solu odottaa korjausta." : `${count} solua odottaa korjausta.`,
    weeks: (filled: number, due: number) => `Viikkoja täytetty ${filled} / ${due}.`,
    noTests: "Kokeiluja ei ole vielä kirjattu.",
    tests: (begun: number, decided: number, adopted: number) =>
      `Kokeiluja ${begun}: päätetty ${decided}, niistä vakiinnutettu ${adopted}.`,
    openLong: (number: number, days: number) =>
      `Kokeilu ${number} on ollut auki ${days} päivää ilman päätöstä.`,
    noGoals: "Tavoitetta ei ole kirjattu taulukkoon Mittarit.",
    goal: (measure: string, goal: string, latest: string) =>
      `${measure}: tavoite ${goal}, viimeisin ${latest}.`,
    noSignals: "Kaavioissa ei ole muutosta.",
    signal: (measure: string, verdict: string, level: string) => `${measure}: ${verdict}, ${level}.`,
    ideas: (all: number, first: number) => `Ideoita ${all}, niistä ${first} ruudussa Tee ensin.`,
    client: "Kehittäjäasiakas on tiimissä.",
    noClient: "Kehittäjäasiakas puuttuu tiimistä.",
    interviews: (count: number) => `Asiakashaastatteluja ${count}.`,
    sponsor: "Johdon edustaja on sitoutunut.",
    noSponsor: "Johdon edustaja ei ole vielä sitoutunut.",
  },
};

export type CoachText = typeof fi;
