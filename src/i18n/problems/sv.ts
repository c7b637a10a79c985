import { writeNumber } from "../numbers";
import { writeDay } from "../weekDates";
import { sv as rules } from "../rules/sv";
import type { ProblemText } from "./fi";
import { workbookFault, type WorkbookFault } from "./workbookFault";

/** Rates with spaces between, as "13,5 %, 25,5 %". */
const rates = (texts: string | number | undefined) =>
  String(texts)
    .split(" ")
    .map((rate) => `${rate.replace(".", ",")} %`)
    .join(", ");

type Details = Readonly<Record<string, string | number>>;

/** A VAT rate with its decimal comma; any other key as it is. */
const keyOrRate = ({ rate, value }: Details) =>
  rate === undefined ? value : `${String(rate).replace(".", ",")} %`;

/** A number as it is written here. */
const number = (value: string | number | undefined, unit: string | number = "") =>
  writeNumber(Number(value), "sv") + (unit === "" ? "" : `\u00a0${unit}`);

/** An ISO date as it is written here. */
const day = (iso: string | number | undefined) => writeDay(String(iso), "sv");

const notAWorkbook: Readonly<Record<WorkbookFault, string>> = {
  encrypted:
    "Filen är skyddad med lösenord och kan inte läsas. Ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok) och försök igen.",
  large:
    "Filen är för stor: över 25 megabyte. Ta bort bilder och onödiga blad ur arbetsboken och försök igen.",
  much: "Arbetsboken innehåller mer än vad som kan öppnas här. Ta bort onödiga blad och bilder och försök igen.",
  damaged: "Filen är skadad och kan inte läsas. Öppna den i Excel, spara den på nytt och försök sedan igen.",
  other: "Filen är ingen Excel-arbetsbok (.xlsx). Spara den i Excel som .xlsx och försök igen.",
};

export const sv: ProblemText = {
  ...rules,
  "invoice-shape": (d) =>
    `Fakturafilen har ett fel vid ${d.where}: ${d.expected}. Rätta filen och försök igen.`,
  "basis-shape": (d) => `Grundfilen har ett fel vid ${d.where}: ${d.expected}. Rätta filen och försök igen.`,
  "profile-shape": (d: Details) =>
    `Profilen är felaktig vid ${d.where}: ${d.expected}. Rätta filen och försök igen.`,
  "rate-not-stated": (d) =>
    `Rad ${d.line}: momssatsen ${rates(d.rate)} finns inte i fakturans momsspecifikation (${rates(d.stated)}). Rätta radens momssats eller be om en rättad faktura.`,
  "not-a-workbook": (d) => notAWorkbook[workbookFault(d.reason)],
  "not-ours": () => "Filen är ingen Läpimurto-arbetsbok. Välj en arbetsbok som Läpimurto har gjort.",
  "not-a-team": () => "Det här är inte ett teams arbetsbok. Välj teamets arbetsbok.",
  "missing-sheet": (d) =>
    `Bladet ”${d.sheet}” saknas i arbetsboken. Återställ det eller använd en säkerhetskopia.`,
  "missing-column": (d) =>
    d.found === undefined
      ? `Kolumnen ”${d.column}” saknas på bladet ”${d.sheet}”. Återställ rubriken och försök igen.`
      : `Kolumnen ”${d.column}” saknas på bladet ”${d.sheet}”. I cell ${d.cell} står ”${d.found}”. Om det är samma kolumn, återställ rubriken.`,
  "cell-taken": (d) =>
    `Cell ${d.cell} på bladet ”${d.sheet}” innehåller något som Läpimurto inte har skrivit. Inget ändrades. Flytta det och försök igen.`,
  "table-moved": (d) =>
    `Rader eller kolumner på bladet ”${d.sheet}” har flyttats. Inget ändrades. Återställ dem med Excels Ångra och försök igen.`,
  "became-date": (d) =>
    `Talet i cell ${d.cell} blev ett datum (${d.value}). Skriv talet på nytt med decimalkomma.`,
  "text-for-number": (d) =>
    `Cell ${d.cell} har text (”${d.value}”) i stället för ett tal. Skriv ett tal eller lämna tomt.`,
  "below-zero": (d: Details) =>
    `Talet ${number(d.value)} i cell ${d.cell} är under noll. Ta bort minustecknet eller rätta talet.`,
  "outside-range": (d: Details) =>
    `Talet ${number(d.value)} i cell ${d.cell} är inte mellan ${number(d.min)} och ${number(d.max)}. Kontrollera talet.`,
  "not-monday": (d: Details) =>
    `Cell ${d.cell}: ${day(d.value)} är ingen måndag. Veckans måndag är ${day(d.monday)}. Rätta datumet.`,
  "week-twice": (d: Details) =>
    `Cell ${d.cell}: veckan ${d.value} finns redan i cell ${d.other}. Ta bort den ena raden eller rätta datumet.`,
  "person-twice": (d) =>
    `Cell ${d.cell}: koden ”${d.value}” finns två gånger samma vecka. Ta bort den ena raden eller rätta koden.`,
  "not-ceiling": (d) =>
    `Cell ${d.cell}: raden är märkt ”Finns inte”, men talet ${number(d.value)} är inte taket ${d.ceiling}. Ta bort märket eller talet.`,
  "before-sample": (d) => `Cell ${d.cell}: ${day(d.value)} är före mätdagen ${day(d.sample)}. Rätta dagen.`,
  "over-whole": (d: Details) =>
    `Talet ${number(d.value)} i cell ${d.cell} är större än helheten (${number(d.whole)}). Kontrollera om talen har bytt plats.`,
  fraction: (d: Details) =>
    `Talet ${number(d.value)} i cell ${d.cell} är en andel. Skriv antalet eller procenttalet.`,
  slip: (d: Details) =>
    `Cell ${d.cell}: ${d.of === "week" ? "veckans resultat" : "talet"} är ${number(d.value, d.unit)}, veckan före ${number(d.beside, d.unit)}. Kontrollera nollor och komma. Om talet är rätt, berätta orsaken på samma rad.`,
  "total-row": (d) =>
    `Cell ${d.cell}: raden ser ut som en summarad. Töm den, eftersom tabellen bara har veckor.`,
  "weeks-beyond": (d: Details) =>
    `I diagrammen ryms de ${d.room} nyaste veckorna, så ${d.value} av de äldsta blir utanför. Om utgångsnivån är låst till dem, skriv dess median i kolumnen för given mittlinje.`,
  "week-gap": (d: Details) =>
    `Cell ${d.cell}: veckan ${d.value} saknas före raden. Lägg till en rad för den. Talen får lämnas tomma.`,
  "not-copied": () => "Urklipp kan inte användas. Ladda ner sidan och kopiera texten från den.",
  "identity-code": (d) =>
    `I cellen ${d.cell} finns en personbeteckning. Ta bort den och försök igen. Ingenting skrevs.`,
  "not-coach-notes": () => "Filen innehåller inga coachanteckningar. Välj filen som du sparade härifrån.",
  "text-too-long": (d) =>
    `Texten i cell ${d.cell} på bladet ${d.sheet} är för lång: ${d.letters} tecken, cellen rymmer ${d.most}. Förkorta texten.`,
  "not-a-round": () => "Det här är inte en omgångs arbetsbok. Välj omgångens arbetsbok.",
  "no-plan": () =>
    "Arbetsboken har bara en faktura, ingen plan för omgången. Gör en ny arbetsbok för omgången och fyll i den.",
  "no-round-name": (d) => `Omgångens namn saknas. Skriv det i cellen ${d.cell}.`,
  "no-workshops": (d) =>
    `Workshopparnas dagar saknas. Skriv åtminstone första dagen för workshop 1 i cellen ${d.cell}.`,
  "workshop-gap": (d) =>
    `Dagen för workshop ${d.workshop} saknas, fast en senare workshop har en dag. Fyll i cellen ${d.cell} eller töm den senare.`,
  "no-teams": (d) =>
    `Bladet ”${d.sheet}” har inget team som är med. Skriv teamens namn eller märk ansökningarna som godkända.`,
  "round-too-long": (d) => `Omgången skulle ha ${d.weeks} veckor. Kontrollera åren i workshopparnas dagar.`,
  "measure-unclear": (d) =>
    d.known === ""
      ? `Cell ${d.cell}: ”${d.value}” duger inte som namn på ett mått. Skriv ett kort namn, högst 9 egna mått.`
      : `Cell ${d.cell}: ”${d.value}” kan betyda flera mått: ${d.known}. Skriv hela namnet.`,
  "missing-value": (d) => `Cell ${d.cell}: ${d.column} saknas. Fyll i den eller töm raden.`,
  twice: (d) =>
    `Cell ${d.cell}: ”${keyOrRate(d)}” finns redan på en annan rad. Ta bort den ena eller rätta den.`,
  "unsuitable-chart": (d) =>
    `Cell ${d.cell}: ”${d.value}” passar inte det här måttet. Välj tidsseriediagram eller XmR; P och P′ passar andelar, U antal.`,
  "unknown-choice": (d) => `Cell ${d.cell}: ”${d.value}” finns inte i listan. Välj ett värde i listan.`,
  "private-cell": (d) =>
    `Innehållet i cell ${d.cell}${d.column === "" ? "" : ` (kolumn ${d.column})`} går inte att läsa. Kontrollera cellen i arbetsboken.`,
  "two-organisers": (d) =>
    `Cell ${d.cell}: arrangören är redan märkt på en annan rad. Ta bort det ena märket.`,
  "unknown-line": (d) =>
    `Cell ${d.cell}: fakturan har ingen rad ”${d.value}”. Ta bort vikten eller rätta radens kod.`,
  "table-exists": (d) =>
    `Arbetsboken har redan tabellen ”${d.table}”. Ingenting ändrades. Öppna en tom arbetsbok och försök igen.`,
  "not-built": (d) => `Bladen kunde inte göras färdiga (${d.reason}). Arbetsboken är som förut. Försök igen.`,
  "not-removed": (d) =>
    `Bladen kunde inte göras färdiga (${d.reason}) och allt kunde inte tas bort. Ta bort bladen ${d.sheets} och försök igen.`,
  "not-written": (d) => `Skrivningen avbröts (${d.reason}). Cellerna är som förut. Försök igen.`,
  "not-restored": (d) =>
    `Skrivningen avbröts (${d.reason}) och cellerna kunde inte återställas. Ångra i Excel eller använd en säkerhetskopia.`,
  "workbook-protected": () =>
    "Arbetsbokens struktur är skyddad. Ta bort skyddet (Granska > Skydda arbetsbok) och försök igen.",
  protected: (d) =>
    `Bladet ”${d.sheet}” är skyddat med lösenord. Ta bort skyddet (Granska > Ta bort bladets skydd) och försök igen.`,
  "not-in-excel": () =>
    "Läpimurto fungerar i Excel. Öppna en arbetsbok i Excel och tillägget från dess menyfliksområde.",
  "newer-workbook": () =>
    "Arbetsboken är gjord med en nyare Läpimurto. Uppdatera tillägget och öppna arbetsboken på nytt.",
  "sheet-exists": (d) =>
    `Arbetsboken har redan bladet ”${d.sheet}”. Ingenting ändrades. Byt namn på det eller öppna en tom arbetsbok.`,
  "name-exists": (d) =>
    `Arbetsboken har redan namnet ”${d.name}”. Ingenting ändrades. Öppna en tom arbetsbok och försök igen.`,
  "no-answer": () => "Excel svarade inte i tid. Om du redigerar en cell, tryck Enter. Försök sedan igen.",
  "changed-meanwhile": (d) =>
    `Cell ${d.cell} på bladet ”${d.sheet}” ändrades nyss. Inget skrevs. Kontrollera cellen och försök igen.`,
  "changed-since": (d) =>
    `Cell ${d.cell} på bladet ”${d.sheet}” har ändrats efter skrivningen. Inget ångrades. Återställ cellen och ångra igen, eller rätta talen själv.`,
  "row-missing": (d) =>
    `Raden finns inte längre på bladet ”${d.sheet}”. Den har ändrats eller tagits bort. Titta på bladet.`,
  "row-twice": (d) =>
    `På bladet ”${d.sheet}” finns två likadana rader i kolumnen ”${d.value}”. Ta bort den ena och försök igen.`,
  "no-table": (d) => `Tabellen ”${d.table}” finns inte i arbetsboken. Öppna en Läpimurto-arbetsbok.`,
};
