/** Codes of findings; any other stands under "other". */
type Causes = Readonly<Record<string, string>> & { readonly other: string };
const causes = (all: Causes): Causes => all;

/** What is wrong in the workbook, and what may be written because of it. At most 15 words a sentence. */
export const fi = {
  title: (count: number) => (count === 1 ? "Yksi kohta tarkistettavana" : `${count} kohtaa tarkistettavana`),
  fine: "Kaikki kunnossa",
  fineText: "Työkirjan luvuissa ei ole tarkistettavaa.",
  lead: "Mitään ei muuteta ennen kuin hyväksyt muutoksen. Voit kumota sen.",
  causes: causes({
    "week-twice": "Viikko kahdesti",
    "text-for-number": "Tekstiä luvun paikalla",
    "became-date": "Luku muuttui päivämääräksi",
    "below-zero": "Luku on alle nollan",
    "outside-range": "Luku on rajojen ulkopuolella",
    "not-monday": "Päivä ei ole maanantai",
    "not-a-date": "Päivää ei voi lukea",
    "total-row": "Summarivi viikkojen joukossa",
    "missing-value": "Tieto puuttuu",
    "over-whole": "Osa ylittää kokonaisuuden",
    fraction: "Osuus luvun paikalla",
    slip: "Luku poikkeaa kymmenkertaisesti",
    "week-gap": "Viikko puuttuu välistä",
    "weeks-beyond": "Viikkoja on enemmän kuin kaavioon mahtuu",
    "unknown-choice": "Ei luettelossa",
    "unsuitable-chart": "Kaavio ei sovi mittarille",
    other: "Muuta tarkistettavaa",
  }),
  show: "Näytä",
  repair: "Korjaa…",
  close: "Älä muuta",
  all: (count: number) => `Korjaa kaikki ${count}…`,
  write: {
    value: "Kirjoita luku",
    empty: "Tyhjennä solu",
    day: "Kirjoita päivä",
    swap: "Vaihda luvut keskenään",
    merge: "Yhdistä rivit",
    keepFirst: "Pidä ylempi rivi",
    keepLast: "Pidä alempi rivi",
    clearRow: "Tyhjennä rivi",
    addWeeks: "Lisää viikot",
    all: "Kirjoita kaikki",
  },
  empty: "tyhjä",
  newRow: "uusi rivi",
  more: (count: number) => `Lisäksi ${count} muuta. Ne näkyvät, kun nämä on korjattu.`,
  moreCells: (count: number) => `ja ${count} muuta solua`,
  busy: "Korjausta kirjoitetaan",
  failed: "Korjausta ei kirjoitettu",
  done: (count: number) => (count === 1 ? "Yksi solu korjattiin" : `${count} solua korjattiin`),
  addedRows: (count: number) => (count === 1 ? "Yksi rivi lisättiin" : `${count} riviä lisättiin`),
  doneText: "Luvut ja kaaviot on laskettu uudelleen.",
  undone: "Korjaus kumottiin",
  undoneText: "Solut ovat kuten ennen korjausta.",
  rowsStay: "Lisätyt rivit jäivät tyhjinä taulukkoon.",
  header: "Otsikko on muuttunut",
  writeHeader: "Palauta otsikko",
  order: "Järjestys on muuttunut",
  moved: (column: string, sheet: string) =>
    `Sarake ”${column}” on siirretty taulukossa ${sheet}. Se luetaan otsikon mukaan. Mitään ei tarvitse korjata.`,
  sorted: (sheet: string) =>
    `Taulukon ${sheet} viikot eivät ole järjestyksessä. Ne luetaan päivän mukaan. Mitään ei tarvitse korjata.`,
};

export type CheckText = typeof fi;
