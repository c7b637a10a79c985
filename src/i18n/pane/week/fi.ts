/** With the numbers that a doubt names, as they are written. */
type Sentence = (first: string, second: string) => string;
const sentences = <Code extends string>(all: Readonly<Record<Code, Sentence>>) => all;

/** The weekly form. Te to the team as a group; at most 15 words a sentence. */
export const fi = {
  title: (week: number) => `Viikko ${week}`,
  previous: (week: number) => `Edellinen viikko ${week}`,
  next: (week: number) => `Seuraava viikko ${week}`,
  filled: (filled: number, all: number) =>
    all <= 10
      ? `${filled === 1 ? "1 luku" : `${filled} lukua`} ${from[all] ?? ""}.`
      : `${filled} / ${all} lukua.`,
  emptyIsNotZero: "Jätä tyhjäksi, jos lukua ei ole. Tyhjä ei ole nolla.",
  groups: {
    t3: "Kolmas vapaa aika (T3)",
    flow: "Kysyntä ja kapasiteetti",
    phone: "Puhelin",
    clients: "Asiakkaan kokemus",
    care: "Hoito ja palvelu",
    staff: "Henkilöstö",
    own: "Omat mittarit",
  },
  lastWeek: (value: string) => `Viime viikolla ${value}`,
  latest: (value: string) => `Viimeksi ${value}`,
  result: (value: string) => `= ${value}`,
  worked: "Luvuista laskettu",
  pieces: "kpl",
  days: "päivää",
  person: (group: string, code: string) => `${group} ${code}`,
  noNumber: "ei vielä lukua",
  openSheet: (sheet: string) => `Avaa ${sheet}`,
  note: "Mitä viikolla tapahtui? (vapaaehtoinen)",
  noteHint: "Ei nimiä eikä potilastietoja.",
  noteExample: "Esim. kaksi lääkäriä lomalla",
  save: (week: number) => `Tallenna viikko ${week}`,
  place: (sheet: string, row: string) =>
    `Menee taulukkoon ${sheet}, viikolle ${row}. Voit korjata lukuja myöhemmin.`,
  keys: "Enter vie seuraavaan kenttään, Ctrl + Enter tallentaa.",
  change: (value: string) => `Muuta: ${value}`,
  keep: (value: string) => `${value} on oikein`,
  doubts: sentences({
    notANumber: () => "Tämä ei ole luku. Kirjoita luku tai jätä tyhjäksi.",
    missingText: () => "Kenttä jää tyhjäksi. Kerro syy alla.",
    date: (value) => `Luku muuttui päivämääräksi. Oliko se ${value}?`,
    thousands: (value, thousands) => `Onko tämä ${value} vai ${thousands}?`,
    approximate: (value) => `Tallennetaan tarkkana lukuna ${value}.`,
    range: (value) => `Tallennetaan välin puoliväli ${value}.`,
    tenfold: (last) => `Kymmenen kertaa viime viikon luku (${last}). Onko nolla liikaa?`,
    tenth: (last) => `Kymmenesosa viime viikon luvusta (${last}). Puuttuuko nolla?`,
    fraction: (value) => `${value} on osuus. Tähän tulee kappalemäärä.`,
    fractionOfPercent: (value) => `${value} on osuus. Tähän tulee prosenttiluku.`,
    overWhole: (whole) => `Osa on suurempi kuin kokonaisuus (${whole}). Ovatko luvut väärin päin?`,
    bounds: (min, max) => `Luku on tavallisesti ${min}–${max}. Tarkista se.`,
  }),
  away: "Poissa",
  awayNamed: (person: string) => `Poissa yli 3 päivää: ${person}`,
  slots: {
    open: "Liitä vapaat ajat",
    close: "Sulje lista",
    label: (person: string) => `Vapaat kiireettömät ajat, ${person}`,
    hint: (day: string) => `Yksi aika riville, esimerkiksi 24.11. klo 8.20. Otantapäivä on ${day}.`,
    time: "Otannan kellonaika",
    timeHint: "Joka viikko sama. Sitä aiemmat ajat ovat jo menneet.",
    unread: (line: number, text: string) =>
      `Riviä ${line} ei voi lukea: ”${text}”. Kirjoita päivä ja kellonaika.`,
    found: (count: number, days: string) =>
      `${count === 1 ? "1 vapaa aika" : `${count} vapaata aikaa`}. T3 on ${days}.`,
    use: "Käytä lukua",
  },
  swap: "Vaihda luvut keskenään",
  invalid: "Viikkoa ei tallennettu",
  invalidText: "Yhdessä kentässä on tekstiä luvun paikalla. Korjaa se ja tallenna.",
  busy: "Viikkoa tallennetaan",
  saved: (week: number) => `Viikko ${week} on tallessa.`,
  now: (subject: string, value: string) => `${subject} on nyt ${value}.`,
  written: (sheet: string, row: string) => `Luvut ovat taulukossa ${sheet}, viikolla ${row}.`,
  toChart: "Katso kaavio",
  failed: "Viikkoa ei tallennettu",
  kept: "Luvut ovat yhä lomakkeella.",
  undone: "Viikon tallennus kumottiin",
  undoneText: (sheet: string) => `Taulukko ${sheet} on kuten ennen tallennusta.`,
  noWeeksTitle: "Viikkoja ei ole",
  noWeeks: (sheet: string) =>
    `Taulukossa ${sheet} ei ole yhtään viikkoa. Kirjoita sarakkeeseen maanantain päivä.`,
};

/** "viidestä": of how many. */
const from = [
  "nollasta",
  "yhdestä",
  "kahdesta",
  "kolmesta",
  "neljästä",
  "viidestä",
  "kuudesta",
  "seitsemästä",
  "kahdeksasta",
  "yhdeksästä",
  "kymmenestä",
];

export type WeekText = typeof fi;
