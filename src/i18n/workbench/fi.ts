/** The texts of the workbench: the page that shows the add-in without Excel. */
export const fi = {
  title: "Läpimurto selaimessa",
  badge: "Tämä ei ole Excel",
  badgeHelp: "Mitä tällä voi kokeilla ja mitä se ei todista",
  language: "Kieli",
  actions: {
    start: "Aloitus",
    open: "Avaa tiedosto",
    download: "Lataa .xlsx",
    showPane: "Näytä Läpimurto",
    hidePane: "Piilota Läpimurto",
  },
  ribbon: "Komennot",
  grid: "Taulukko",
  pane: "Läpimurto-ruutu",
  resize: "Ruudun leveys",
  loading: "Läpimurto avautuu…",
  start: {
    heading: "Kokeile Läpimurtoa ilman Exceliä",
    lead: "Lisäosa on sama kuin Excelissä. Taulukko sen vieressä on selaimen oma, ja kaikki pysyy tällä koneella.",
    team: { title: "Uusi tiimin työkirja", text: "Viikkotaulukko ja kaaviot, tyhjinä täytettäviksi." },
    round: {
      title: "Uusi kierroksen työkirja",
      text: "Lasku, jakoperusteet ja erittelyt, tyhjinä täytettäviksi.",
    },
    sampleTeam: { title: "Esimerkkitiimi", text: "60 viikkoa lukuja, jossa T3 lyhenee." },
    sampleRound: {
      title: "Esimerkkikierros",
      text: "Kymmenen tiimiä ja hotellin lasku sentilleen jaettuna.",
    },
    open: { title: "Avaa tiedosto", text: "Valitse .xlsx tai vedä se tälle sivulle." },
    go: "Jatka avointa työkirjaa",
    empty: "Aloita tyhjästä työkirjasta ja luo taulukot ruudussa",
    is: {
      heading: "Mitä tällä voi todeta",
      points: [
        "Lisäosa on juuri se, joka Exceliin asennetaan, eikä sitä ole muutettu.",
        "Sen ja työkirjan välissä on Microsoftin oma office.js, muuttamattomana.",
        "Kaavat, kaaviot, suojaus ja tiedostot toimivat täällä alusta loppuun.",
      ],
    },
    isNot: {
      heading: "Mitä tämä ei todista",
      points: [
        "Excelin paikalla on oma sijaisemme. Vain ne Excelin osat on tehty, joita lisäosa käyttää.",
        "Kaavat laskee Univer, ei Excel. Niiden vastauksia verrataan LibreOfficeen.",
        "Ulkoasu on lähellä Exceliä, mutta ei sama. Kokeile lopuksi oikeassa Excelissä.",
      ],
    },
  },
  firstSheet: "Taul1",
  files: { team: "Tiimi", round: "Kierros", sampleTeam: "Esimerkkitiimi", sampleRound: "Esimerkkikierros" },
  protectedSheet: (sheet: string) =>
    `Taulukko ${sheet} on suojattu: kirjoita keltaisiin soluihin. Mitään ei muutettu.`,
  notHere: "Tämä ei kuulu työpöytään. Tee se Excelissä.",
  opened: (name: string) => `${name} on auki.`,
  downloaded: (name: string) => `${name} ladattiin.`,
  fileKept: "Avoin työkirja jäi ennalleen.",
  otherFile: {
    invoice: (name: string) =>
      `${name} on verkkolasku, ei työkirja. Lue se komennolla npx lapimurto invoice "${name}".`,
    oldExcel: (name: string) =>
      `${name} on vanhan Excelin muodossa (.xls). Tallenna se Excelissä .xlsx-muotoon ja avaa se uudelleen.`,
    pdf: (name: string) => `${name} on PDF, eikä sitä voi avata taulukkona. Valitse .xlsx-työkirja.`,
    list: (name: string) =>
      `${name} on tekstitiedosto, ei työkirja. Avaa se Excelissä, tallenna .xlsx-muotoon ja avaa se sitten tässä.`,
  },
  notOneFile: {
    folder: (name: string) => `${name} on kansio. Vedä sivulle sen sisältä yksi .xlsx-tiedosto.`,
    several: (count: number) =>
      `Vedit sivulle ${count} tiedostoa. Tähän mahtuu yksi työkirja kerrallaan: vedä se uudelleen.`,
    unreadable: (name: string) =>
      `Tiedostoa ${name} ei saatu luettua. Tarkista, ettei sitä ole siirretty tai poistettu, ja yritä uudelleen.`,
  },
  fresh: "Uutta työkirjaa ei saatu. Käynnistä työpöytä uudelleen komennolla npm start.",
  leave: "Työkirjassa on muutoksia, joita ei ole ladattu. Avataanko toinen silti?",
  keep: "Pidä avoin työkirja",
  downloadFirst: "Lataa ja avaa toinen",
  discard: "Avaa toinen lataamatta",
  close: "Sulje",
  log: {
    title: "Loki",
    none: "Ei merkintöjä",
    count: (count: number) => (count === 1 ? "1 merkintä" : `${count} merkintää`),
    clear: "Tyhjennä",
    missing: (what: string) => `Sijainen ei osaa tätä: ${what}`,
    failed: (cell: string, name: string, error: string, message: string) =>
      `${cell}: ${name} antoi ${error}${message ? ` – ${message}` : ""}`,
    command: (name: string) => `Komento ${name}`,
    fault: (message: string) => `Työpöydän oma virhe: ${message}`,
    late: "Funktio ei vastannut 30 sekunnissa.",
  },
  state: { ready: "Valmis", calculating: "Lasketaan…", api: (version: string) => `ExcelApi ${version}` },
  gridTexts: { refused: "Arvo ei kelpaa", ok: "Selvä", wrong: "Arvo ei kelpaa:", choose: "Valitse" },
  gridNames: {
    nameBox: "Nimiruutu: solun osoite",
    formulaBar: "Kaavarivi",
    cell: "Solun sisältö. F6 siirtyy taulukosta seuraavaan osaan.",
    taller: "Kaavarivin korkeus",
    sheets: "Kaikki taulukot",
    earlier: "Edelliset taulukot",
    later: "Seuraavat taulukot",
  },
  menu: { clear: "Tyhjennä sisältö" },
};

export type WorkbenchText = typeof fi;
