import { isCalendar } from "./isCalendar";
import type { CliText } from "./fi";

const kindsOf = { team: "teamets", round: "omgångens", blankRound: "en tom omgångs" };

export const sv: CliText = {
  help: {
    product:
      "Läpimurto: pålitliga tidsseriediagram och fakturor som delas på centen för genombrottscoachning.",
    usage: "Användning",
    command: "KOMMANDO",
    commands: "Kommandon",
    options: "Val",
    example: "Exempel",
    functions: "Funktioner",
    more: "Hjälp om ett kommando: lapimurto KOMMANDO --help",
    exits: "Returvärde: 0 klart · 1 filen har fel, de räknas upp · 2 kommandot eller filen duger inte.",
    common: {
      lang: "språk: fi, sv eller en (annars fi)",
      help: "den här hjälpen",
      version: "version",
    },
  },
  commands: {
    calc: {
      summary: "räkna med en av Excels funktioner: argumenten som JSON-lista på inmatningen",
      usage: "calc FUNKTION < argument.json",
      options: {},
      example: "echo '[[31, 28, null, 30], 12]' | lapimurto calc RUNCHART.SUMMARY",
    },
    new: {
      summary: "gör en ny arbetsbok för ett team eller en omgång",
      usage: "new team|round --out FIL.xlsx",
      options: {
        out: "filen som arbetsboken skrivs till",
        sample: "fyll arbetsboken med ett påhittat exempel",
        start: "en dag i den första veckan, till exempel 2026-01-05 (annars den här veckan)",
        teams: "antalet team i omgången, 1–60",
        measures: "teamets mått med komma emellan, till exempel t3_doctor,demand",
        force: "ersätt en fil som redan finns",
      },
      example: "lapimurto new team --out team.xlsx --sample --lang sv",
    },
    split: {
      summary: "fördela en faktura på betalarna på centen",
      usage: "split --invoice FAKTURA.xml --basis GRUNDER.json",
      options: {
        invoice: "e-fakturan (Finvoice eller UBL) eller fakturan som JSON",
        basis: "betalarna och vikterna som JSON",
        out: "skriv fördelningen i en omgångs arbetsbok (.xlsx)",
        json: "skriv ut fördelningen som JSON",
        force: "ersätt en fil som redan finns",
      },
      example: "lapimurto split --invoice faktura.xml --basis grunder.json --out delning.xlsx",
    },
    invoice: {
      summary: "läs en e-faktura och kontrollera att rader, moms och slutsumma stämmer",
      usage: "invoice FAKTURA.xml",
      options: {
        json: "skriv ut fakturan som JSON",
      },
      example: "lapimurto invoice faktura.xml --lang sv",
    },
    register: {
      summary: "hämta anmälningar ur en enkäts svar till omgångens arbetsbok",
      usage: "register SVAR.csv|.xlsx --round OMGÅNG.xlsx --out NY.xlsx",
      options: {
        round: "omgångens arbetsbok; den ändras inte",
        out: "ny arbetsbok med anmälningarna",
        "dry-run": "visa vad som skulle hämtas utan att skriva något",
        map: "sparad profil: vart varje kolumn hämtas",
        "save-map": "spara kolumnernas profil i den här filen (.json)",
        duplicates: "möjlig dubblett: skip (lämna bort, standard), update (uppdatera) eller add (lägg till)",
        json: "skriv ut sammanfattningen som JSON",
        force: "ersätt en fil som finns",
      },
      example: "lapimurto register svar.csv --round omgang.xlsx --dry-run --lang sv",
    },
    schedule: {
      summary: "räkna ut omgångens dagar från workshopparnas dagar och nämn konflikter",
      usage: 'schedule --workshops "DAG,DAG;DAG"',
      options: {
        workshops: "workshopparnas dagar: komma mellan dagar, semikolon mellan workshoppar",
        json: "skriv ut dagarna som JSON",
      },
      example: 'lapimurto schedule --workshops "2027-02-09,2027-02-10;2027-04-20;2027-09-07"',
    },
    calendar: {
      summary: "gör en kalenderfil (.ics) av omgångens dagar",
      usage: "calendar OMGÅNG.xlsx --out FIL.ics",
      options: {
        out: "kalenderfilen, .ics",
        force: "ersätt den tidigare filen: flyttade och inställda dagar ändras i kalendrarna",
        json: "skriv ut händelserna som JSON",
      },
      example: "lapimurto calendar omgang.xlsx --out omgang.ics --lang sv",
    },
    teams: {
      summary: "gör en förifylld arbetsbok för varje team i omgången",
      usage: "teams OMGÅNG.xlsx --out MAPP",
      options: {
        out: "mappen som arbetsböckerna skrivs till",
        force: "ersätt teamens arbetsböcker som redan finns",
        json: "skriv ut förteckningen som JSON",
      },
      example: "lapimurto teams omgang.xlsx --out team --lang sv",
    },
    chart: {
      summary: "rita ett tidsseriediagram (run chart) av ett av teamets mått",
      usage: "chart TEAM.xlsx --measure MÅTT --out BILD.svg|BILD.png",
      options: {
        measure: "måttets kod, till exempel t3_doctor",
        out: "bildfilen, .svg eller .png",
        force: "ersätt en fil som redan finns",
      },
      example: "lapimurto chart team.xlsx --measure t3_doctor --out t3.svg",
    },
    report: {
      summary: "gör teamets poster, rapport eller Innokylätext, eller omgångens sammandrag",
      usage: "report team|round ARBETSBOK.xlsx --kind SLAG --out FIL.html|.md",
      options: {
        kind: "team: poster, manager (sida för ledningen), final, innokyla; omgång: summary",
        out: "fil: .html skrivs ut på A4, .md är text",
        force: "ersätt en fil som redan finns",
      },
      example: "lapimurto report team team.xlsx --kind poster --out poster.html",
    },
    samples: {
      summary: "gör exemplen och berätta vad de visar",
      usage: "samples",
      options: {
        out: "mappen som exemplen skrivs till (annars out)",
        force: "ersätt också exempel som har ändrats",
      },
      example: "lapimurto samples --out out",
    },
    serve: {
      summary: "öppna arbetsbänken: tillägget i webbläsaren, utan Excel",
      usage: "serve",
      options: {
        port: "port att börja från; en upptagen hoppas över (standard 3100)",
      },
      example: "lapimurto serve",
    },
    bench: {
      summary: "mät hur snabbt det räknas",
      usage: "bench",
      options: {
        json: "skriv ut mätningarna som JSON",
      },
      example: "lapimurto bench",
    },
  },
  problems: {
    "not-built": () => "Arbetsbänken är inte byggd. Starta den med npm start.",
    "unknown-command": (d) => `Kommandot ”${d.command}” finns inte. Kommandona är ${d.known}.`,
    "unknown-option": (d) =>
      `Kommandot ${d.command} har inte valet ${d.option}. Se lapimurto ${d.command} --help.`,
    "option-without-value": (d) => `Valet ${d.option} saknar värde. Skriv det efter ett mellanslag.`,
    "option-takes-no-value": (d) => `Valet ${d.option} tar inget värde. Ta bort värdet.`,
    "option-twice": (d) => `Valet ${d.option} finns två gånger. Ta bort det ena.`,
    "missing-option": (d) => `Valet ${d.option} saknas. Användning: lapimurto ${d.usage}`,
    "missing-argument": (d) => `Kommandot saknar en uppgift. Användning: lapimurto ${d.usage}`,
    "extra-argument": (d) =>
      `Kommandot känner inte till ordet ”${d.value}”. Användning: lapimurto ${d.usage}`,
    "unknown-language": (d) => `Språket ”${d.value}” finns inte. Välj fi, sv eller en.`,
    "unknown-kind": (d) => `Arbetsboken ”${d.value}” finns inte. Välj team eller round (omgång).`,
    "unknown-report": (d) => `Rapporten ”${d.value}” finns inte. Rapporterna är ${d.known}.`,
    "unknown-measure": (d) => `Måttet ”${d.value}” finns inte. Måtten är ${d.known}.`,
    "measure-not-chosen": (d) => `Teamet följer inte måttet ”${d.value}”. Arbetsbokens mått: ${d.known}.`,
    "measure-twice": (d) => `Måttet ”${d.value}” finns två gånger. Ta bort det ena.`,
    "not-a-count": (d) => `Valet ${d.option}: ”${d.value}” duger inte. Skriv ett heltal ${d.from}–${d.to}.`,
    "not-a-day": (d) =>
      `Valet ${d.option}: ”${d.value}” är ingen dag. Skriv en dag, till exempel 2026-01-05 eller 5.1.2026.`,
    "not-a-decision": (d) => `Flaggan --duplicates: ”${d.value}” duger inte. Välj skip, update eller add.`,
    "workshop-without-days": (d) =>
      `Valet ${d.option}: workshop ${d.workshop} har inga dagar. Skriv dess dagar eller ta bort semikolonet.`,
    "wrong-ending": (d) => `Filen ”${d.file}” ska sluta på ${d.endings}. Byt namn.`,
    "unknown-function": (d) => `Funktionen ”${d.value}” finns inte. Funktionerna är ${d.known}.`,
    "not-arguments": () =>
      "Inmatningen ska vara en JSON-lista med funktionens argument, till exempel [[31, 28, 30]].",
    "wrong-argument": (d) =>
      `Argument ${d.position}: det ska vara ett tal, en text, true, false, null eller en lista av sådana med högst två nivåer.`,
    "too-many-arguments": (d) => `Argumenten är ${d.found}, funktionen ${d.name} tar högst ${d.expected}.`,
    "no-chart": (d) =>
      `Måttet ”${d.value}” har inga tal än. Fyll i åtminstone en vecka på bladet ${d.sheet}.`,
    "no-browser": () =>
      "En PNG-bild behöver Chrome, Edge eller Chromium, och ingen hittades. Installera en, ange dess sökväg i miljövariabeln CHROME_PATH eller skriv en .svg-bild.",
    "browser-failed": (d) =>
      `Webbläsaren ${d.browser} fick inte bilden färdig (${d.reason}). Försök igen eller skriv en .svg-bild.`,
    "too-many-cents": (d) => `Summan ${d.value} cent är för stor för att räknas exakt. Kontrollera talen.`,
    "no-file": (d) => `Filen finns inte: ${d.file}. Kontrollera namnet och mappen.`,
    "is-folder": (d) => `${d.file} är en mapp. Ange en fil.`,
    "not-allowed": (d) => `Filen får inte läsas: ${d.file}. Kontrollera rättigheterna.`,
    "not-read": (d) => `Filen kunde inte läsas: ${d.file} (${d.reason}). Försök igen.`,
    "file-too-large": (d) => `Filen är för stor för att läsas: ${d.file}. Kontrollera att filen är rätt.`,
    "file-exists": (d) =>
      isCalendar(d)
        ? `Kalendern finns redan: ${d.file}. Ersätt den med valet --force, så flyttas flyttade dagar i kalendrarna; ett nytt namn gör en ny kalender.`
        : `Filen finns redan: ${d.file}. Byt namn eller ersätt den med valet --force.`,
    "file-open": (d) =>
      `Filen ${d.file} är öppen i ett annat program. Stäng den och försök igen. Om den inte är öppen, ta bort ${d.lock}.`,
    "file-locked": (d) =>
      `Filen ${d.file} är låst eller öppen i ett annat program. Stäng den och försök igen.`,
    "no-folder": (d) => `Mappen finns inte: ${d.folder}. Skapa den först eller byt plats.`,
    "folder-is-file": (d) => `${d.folder} är en fil, inte en mapp. Byt plats.`,
    "folder-not-writable": (d) =>
      `Det går inte att skriva i mappen: ${d.folder}. Byt plats eller rättigheter.`,
    "disk-full": (d) => `Disken är full, filen skrevs inte: ${d.file}. Frigör utrymme.`,
    "larger-than-allowed": (d) =>
      `Filen är större än man får skriva här: ${d.file}. Byt plats eller be om en högre gräns.`,
    "not-written": (d) => `Filen kunde inte skrivas: ${d.file} (${d.reason}). Försök igen.`,
    unexpected: (d) =>
      `Något gick fel i programmet: ${d.reason}. Inget blev på hälft. Berätta om felet för dem som gör Läpimurto.`,
  },
  serve: {
    ready: (address) => `Arbetsbänken är öppen: ${address}`,
    stop: "Avsluta med Ctrl+C.",
  },
  wrote: (file) => `Skrivet: ${file}`,
  unused: (option, kind) => `Obs: ${option} påverkar inte ${kindsOf[kind]} arbetsbok.`,
  made: {
    team: (weeks, measures) => `Teamets arbetsbok: ${weeks} veckor, ${measures} mått.`,
    round: (lines, payers) =>
      lines === 0
        ? "Omgångens arbetsbok, som en faktura kan skrivas i."
        : `Omgångens arbetsbok: ${lines} fakturarader, ${payers} betalare.`,
  },
  split: {
    title: (number, seller) => ["Faktura", number, seller].filter((part) => part !== "").join(" "),
    payer: "Betalare",
    route: "Betalningssätt",
    net: "Utan moms €",
    vat: "Moms €",
    gross: "Totalt €",
    total: "Betalarna totalt",
    stated: "På fakturan",
    difference: "Differens",
    matches: (total) => `Fördelningen stämmer på centen: ${total}, differens 0,00 €.`,
    contradicts: (what) => `Fördelningen är gjord, men fakturans tal stämmer inte: ${what}`,
    odd: "Fakturans tal stämmer inte överens.",
    askSeller: "Be säljaren om en rättad faktura innan du skickar andelarna.",
    named: (amount, more) =>
      `fakturans slutsumma är ${amount} ${more ? "större" : "mindre"} än raderna och momsen tillsammans.`,
    inShareOf: (payer) => `Skillnaden finns i andelen: ${payer}.`,
    asStated: "Betalarnas andelar är tillsammans fakturans slutsumma.",
    cash: (payer, amount) => `Kontant betalas ${amount}: ${payer}.`,
    cashBack: (payer, amount) => `Kontant återbetalas ${amount}: ${payer}.`,
    shortfall: (policy) =>
      `Obs: regeln ${policy} för underskott ändrar inga andelar. Varje rad delas med sina egna vikter.`,
  },
  invoice: {
    kinds: { invoice: "Faktura", credit: "Kreditfaktura" },
    date: (day) => `daterad ${day}`,
    due: (day) => `förfaller ${day}`,
    reference: (reference) => `referens ${reference}`,
    line: "Rad",
    text: "Text",
    quantity: "Mängd",
    unit: "Enhet",
    rate: "Moms %",
    lines: "Rader €",
    net: "Utan moms €",
    difference: "Differens €",
    vat: "Moms €",
    gross: "Totalt €",
    total: "Totalt",
    payable: "Att betala",
    noRate: "ingen moms",
    matches: (total) => `Raderna, momsen och slutsumman stämmer. Att betala ${total}.`,
    credits: (total) => `Raderna, momsen och slutsumman stämmer. Krediteras ${total}.`,
    findings: (count) => (count === 1 ? "Fakturan har 1 anmärkning:" : `Fakturan har ${count} anmärkningar:`),
    notSplit: "Fakturan fördelades inte, inget skrevs:",
  },
  findings: (count) =>
    count === 1
      ? "I arbetsboken finns 1 ställe som lämnades bort:"
      : `I arbetsboken finns ${count} ställen som lämnades bort:`,
  report: (title, missing) =>
    missing.length === 0 ? `${title}: allt är ifyllt.` : `${title}: prickad linje vid ${missing.join(", ")}.`,
  calendar: {
    holds: (count, from, to) => `Kalendern har ${count} händelser, ${from}–${to}.`,
    since: (changed, added, cancelled) =>
      `Jämfört med den förra filen: ändrade ${changed}, nya ${added}, inställda ${cancelled}.`,
    otherRound: (count) =>
      `Den ersatta filen hade ${count === 1 ? "1 händelse" : `${count} händelser`} med ett annat namn på omgången, och de gamla händelserna blir kvar i folks kalendrar: be att de tas bort och att den nya filen öppnas.`,
  },
  teams: {
    progress: (done, all) => `Klara: ${done}/${all} arbetsböcker`,
    wrote: (teams, weeks) =>
      `Skrev ${teams === 1 ? "1 teams arbetsbok" : `${teams} teams arbetsböcker`}, ${weeks} veckor:`,
    measures: (count) => `${count} mått`,
    leftOut: (teams) => `Ingen arbetsbok gjordes för team som inte är med: ${teams}.`,
  },
  schedule: {
    title: (workshops, days) =>
      `Omgångens tidtabell: ${workshops === 1 ? "1 workshop" : `${workshops} workshoppar`}, ${days === 1 ? "1 dag" : `${days} dagar`}`,
    proposed: "Läpimurtos förslag: arrangörens handbok nämner ingen dag.",
    gaps: (days) => `Dagar mellan workshopparna: ${days.join(", ")}.`,
    fine: "Dagarna har inga konflikter.",
    look: (count) => (count === 1 ? "Kontrollera 1 punkt:" : `Kontrollera ${count} punkter:`),
  },
  samples: {
    title: (round) => `Läpimurto: exempelomgången ${round}`,
    invented: "Teamen, talen och fakturan är påhittade.",
    measures: (team, weeks) => `${team}, ${weeks} veckor`,
    teams: "T3, läkare: omgångens team",
    invoice: (day) => `Hotellfakturan för workshoppen ${day}`,
    kept: (files) =>
      `Ersattes inte, för innehållet är ett annat än exemplets: ${files}. Ersätt med valet --force.`,
    files: "Filer",
    goOn: "Pröva härnäst",
    names: { team: "team", round: "omgang", chart: "diagram", invoice: "faktura", basis: "grunder" },
  },
  bench: {
    what: "Mätning",
    median: "Median",
    budget: "Gräns",
    ratio: "Andel av gränsen",
    runChart: "RUNCHART, 10 000 punkter",
    functions: "Långsammaste funktionen, 10 000 punkter",
    phases: "RUNCHART, 1 000 punkter, 50 faser",
    series: "300 serier × 52 veckor",
    verdicts: "Bedömningar av 30 mått, 120 veckor",
    invoice: "Faktura, 100 rader × 22 betalare",
    registrations: "Förhandsvisning av 5 000 anmälningar",
    fileTime: "Exempelarbetsboken skrivs",
    fileSize: "Exempelarbetsbokens storlek",
    kept: "Alla gränser håller.",
    broken: (count) => (count === 1 ? "1 gräns överskreds." : `${count} gränser överskreds.`),
    live: "Att bygga en öppen arbetsbok (högst 3 synkroniseringar) mäts i testerna, tests/host.",
  },
};
