import type { WorkbenchText } from "./fi";

export const sv: WorkbenchText = {
  title: "Läpimurto i webbläsaren",
  badge: "Detta är inte Excel",
  badgeHelp: "Vad du kan prova här och vad det inte bevisar",
  language: "Språk",
  actions: {
    start: "Start",
    open: "Öppna fil",
    download: "Ladda ner .xlsx",
    showPane: "Visa Läpimurto",
    hidePane: "Dölj Läpimurto",
  },
  ribbon: "Kommandon",
  grid: "Kalkylblad",
  pane: "Läpimurto-fönstret",
  resize: "Fönstrets bredd",
  loading: "Läpimurto öppnas…",
  start: {
    heading: "Prova Läpimurto utan Excel",
    lead: "Tillägget är detsamma som i Excel. Kalkylbladet bredvid är webbläsarens eget, och allt stannar på den här datorn.",
    team: { title: "Ny arbetsbok för ett team", text: "Veckotabell och diagram, tomma att fylla i." },
    round: {
      title: "Ny arbetsbok för en omgång",
      text: "Faktura, fördelningsgrunder och specifikationer, tomma att fylla i.",
    },
    sampleTeam: { title: "Exempelteamet", text: "60 veckor med siffror där T3 blir kortare." },
    sampleRound: { title: "Exempelomgången", text: "Tio team och hotellets faktura fördelad på centen." },
    open: { title: "Öppna en fil", text: "Välj en .xlsx eller dra den till den här sidan." },
    go: "Fortsätt med den öppna arbetsboken",
    empty: "Börja med en tom arbetsbok och skapa bladen i fönstret",
    is: {
      heading: "Vad du kan konstatera här",
      points: [
        "Tillägget är exakt det som installeras i Excel, utan ändringar.",
        "Mellan det och arbetsboken finns Microsofts egen office.js, oförändrad.",
        "Formler, diagram, skydd och filer fungerar här från början till slut.",
      ],
    },
    isNot: {
      heading: "Vad det inte bevisar",
      points: [
        "I Excels ställe står vår egen ersättare. Bara de delar av Excel som tillägget använder är gjorda.",
        "Formlerna räknas av Univer, inte av Excel. Svaren jämförs med LibreOffice.",
        "Utseendet är nära Excel men inte detsamma. Prova till sist i riktiga Excel.",
      ],
    },
  },
  firstSheet: "Blad1",
  files: { team: "Team", round: "Omgång", sampleTeam: "Exempelteam", sampleRound: "Exempelomgång" },
  protectedSheet: (sheet) => `Bladet ${sheet} är skyddat: skriv i de gula cellerna. Inget ändrades.`,
  notHere: "Detta hör inte till arbetsbänken. Gör det i Excel.",
  opened: (name) => `${name} är öppen.`,
  downloaded: (name) => `${name} laddades ner.`,
  fileKept: "Den öppna arbetsboken är oförändrad.",
  otherFile: {
    invoice: (name) =>
      `${name} är en e-faktura, ingen arbetsbok. Läs den med kommandot npx lapimurto invoice "${name}".`,
    oldExcel: (name) =>
      `${name} är i gamla Excels format (.xls). Spara den som .xlsx i Excel och öppna den på nytt.`,
    pdf: (name) => `${name} är en PDF och kan inte öppnas som kalkylblad. Välj en arbetsbok (.xlsx).`,
    list: (name) =>
      `${name} är en textfil, ingen arbetsbok. Öppna den i Excel, spara den som .xlsx och öppna den sedan här.`,
  },
  notOneFile: {
    folder: (name) => `${name} är en mapp. Dra en enda .xlsx-fil ur den till sidan.`,
    several: (count) =>
      `Du drog ${count} filer till sidan. Här ryms en arbetsbok åt gången: dra den på nytt.`,
    unreadable: (name) =>
      `Filen ${name} kunde inte läsas. Kontrollera att den inte har flyttats eller raderats och försök igen.`,
  },
  fresh: "Den nya arbetsboken kunde inte hämtas. Starta arbetsbänken på nytt med npm start.",
  leave: "Arbetsboken har ändringar som inte har laddats ner. Ska en annan öppnas ändå?",
  keep: "Behåll den öppna arbetsboken",
  downloadFirst: "Ladda ner och öppna en annan",
  discard: "Öppna utan att ladda ner",
  close: "Stäng",
  log: {
    title: "Logg",
    none: "Inga anteckningar",
    count: (count) => (count === 1 ? "1 anteckning" : `${count} anteckningar`),
    clear: "Töm",
    missing: (what) => `Ersättaren kan inte detta: ${what}`,
    failed: (cell, name, error, message) => `${cell}: ${name} gav ${error}${message ? ` – ${message}` : ""}`,
    command: (name) => `Kommandot ${name}`,
    fault: (message) => `Arbetsbänkens eget fel: ${message}`,
    late: "Funktionen svarade inte på 30 sekunder.",
  },
  state: { ready: "Klar", calculating: "Räknar…", api: (version) => `ExcelApi ${version}` },
  gridTexts: { refused: "Värdet godtas inte", ok: "Okej", wrong: "Värdet godtas inte:", choose: "Välj" },
  gridNames: {
    nameBox: "Namnruta: cellens adress",
    formulaBar: "Formelfält",
    cell: "Cellens innehåll. F6 går från kalkylbladet till nästa del.",
    taller: "Formelfältets höjd",
    sheets: "Alla blad",
    earlier: "Föregående blad",
    later: "Följande blad",
  },
  menu: { clear: "Töm innehållet" },
};
