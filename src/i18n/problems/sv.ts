import type { ProblemText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

function at({ argument, cell, position }: Details): string {
  if (position !== undefined)
    return `${argument === undefined ? "" : `område ”${argument}”, `}plats ${position}: `;
  if (cell !== undefined) return `cell ${cell}: `;
  return argument === undefined ? "" : `argumentet ”${argument}”: `;
}

/** A number with its decimal comma. */
const comma = (value: string | number | undefined) => String(value).replace(".", ",");
const onLine = ({ line }: Details) => (line === undefined ? "" : `Rad ${line}: `);

export const sv: ProblemText = {
  "not-a-number": (d) =>
    `${onLine(d)}${at(d)}${d.value === undefined ? "cellen" : `”${d.value}”`} är inget tal. Skriv ett tal eller lämna cellen tom.`,
  "not-a-date": (d) => `${at(d)}”${d.value ?? ""}” är inget datum. Skriv en dag, till exempel 5.1.2026.`,
  shape: (d) => `Området ”${d.argument}” har fel form. Välj en kolumn eller en rad.`,
  "different-length": (d) =>
    `Området ”${d.argument}” har ${d.found} värden, det borde ha ${d.expected}. Välj lika långa områden.`,
  "cell-error": (d) => `${at(d)}cellen har felet ${d.value}. Rätta cellen först.`,
  "no-data": () => "Det finns inga tal. Fyll i åtminstone ett tal.",
  "no-basis": (d) =>
    `${onLine(d)}fördelningsgrunden saknas, vikternas summa är 0. Ge åtminstone en betalare en vikt.`,
  "negative-weight": (d) => `${onLine(d)}${at(d)}vikten är negativ. Skriv en vikt som är minst 0.`,
  "unknown-payer": (d) =>
    `${onLine(d)}betalaren ”${d.payer}” finns inte i listan. Lägg till den eller rätta koden.`,
  "duplicate-key": () => "Två betalare har samma kod. Ge varje betalare en egen kod.",
  "unknown-rate": (d) =>
    `Fakturan har moms för ${d.rate} %, men ingen rad har den momssatsen. Kontrollera radernas momssatser.`,
  "difference-without-payer": () =>
    "Fakturans differens har ingen betalare. Märk en organisation som arrangör.",
  "more-than-cents": (d) =>
    `${onLine(d)}${at(d)}summan ${comma(d.value)} har fler än två decimaler. Avrunda den till cent.`,
  "missing-net": (d) => `${onLine(d)}summan utan moms saknas. Fyll i summan eller töm raden.`,
  "impossible-rate": (d) =>
    `${onLine(d)}${at(d)}momssatsen ${comma(d.value)} är inte möjlig. Ge satsen i procent, till exempel 13,5.`,
  "two-columns": (d) =>
    `Området ”${d.argument}” ska ha två kolumner: momssats och moms i euro. Välj området på nytt.`,
  "unknown-category": (d) =>
    `Momsklassen ”${d.category}” är okänd. Använd till exempel general eller accommodation.`,
  "no-rate-for-date": (d) => `Momssatsen är inte känd för ${d.date}. Använd 1.1.2013 eller en senare dag.`,
  "one-cell": (d) => `Argumentet ”${d.argument}” har flera celler. Välj en cell.`,
  "text-for-date": (d) =>
    `${at(d)}”${d.value}” är text, inte ett datum. Skriv datumet på nytt, till exempel 5.1.2026.`,
  negative: (d) => `${at(d)}talet ${comma(d.value)} är negativt. Skriv ett tal som är minst 0.`,
  "not-positive": (d) => `${at(d)}talet ${comma(d.value)} duger inte. Skriv ett tal som är större än 0.`,
  "not-true-or-false": (d) => `${at(d)}”${d.value}” duger inte. Skriv SANT eller FALSKT eller lämna tomt.`,
  "unknown-language": (d) => `${at(d)}språket ”${d.value}” finns inte. Välj fi, sv eller en.`,
  "more-than-all": (d) =>
    `${at(d)}täljaren ${comma(d.value)} är större än nämnaren ${comma(d.all)}. Kontrollera talen.`,
  "never-clears": () =>
    "Kön försvinner aldrig: kapaciteten är inte större än efterfrågan. Öka kapaciteten eller minska efterfrågan.",
  "unknown-rule": (d) => `${at(d)}regeln ”${d.value}” finns inte. Välj en av dessa: ${d.known}.`,
  "not-a-score": (d) => `${at(d)}${comma(d.value)} är ingen poäng i självskattningen. Skriv ett heltal 0–5.`,
  "workshop-columns": (d) =>
    `Området ”${d.argument}” ska ha två kolumner: workshoppens första dag och antalet dagar. Välj området på nytt.`,
  "half-a-workshop": (d) =>
    `${at(d)}workshoppens första dag eller antalet dagar saknas. Fyll i det eller töm raden.`,
  "not-days": (d) => `${at(d)}antalet dagar ${comma(d.value)} duger inte. Skriv ett heltal 1–${d.most}.`,
  overlap: (d) => `${at(d)}workshoppen börjar innan den förra har slutat. Rätta dagarna.`,
  "invoice-shape": (d) =>
    `Fakturafilen har ett fel vid ${d.where}: ${d.expected}. Rätta filen och försök igen.`,
  "basis-shape": (d) => `Grundfilen har ett fel vid ${d.where}: ${d.expected}. Rätta filen och försök igen.`,
  "policy-not-supported": (d) =>
    `Regeln ”${d.policy}” för underskott stöds inte ännu. Lämna bort den eller använd proRata.`,
  "not-a-workbook": () =>
    "Filen är ingen Excel-arbetsbok (.xlsx). Spara den i Excel som .xlsx och försök igen.",
  "not-ours": () => "Filen är ingen Läpimurto-arbetsbok. Välj en arbetsbok som Läpimurto har gjort.",
  "not-a-team": () => "Det här är inte ett teams arbetsbok. Välj teamets arbetsbok.",
  "missing-sheet": (d) =>
    `Bladet ”${d.sheet}” saknas i arbetsboken. Återställ det eller använd en säkerhetskopia.`,
  "missing-column": (d) =>
    `Kolumnen ”${d.column}” saknas på bladet ”${d.sheet}”. Återställ rubriken och försök igen.`,
  "became-date": (d) =>
    `Talet i cell ${d.cell} blev datumet ${d.value}. Skriv talet på nytt med decimalkomma.`,
  "text-for-number": (d) =>
    `Cell ${d.cell} har text (”${d.value}”) i stället för ett tal. Skriv ett tal eller lämna tomt.`,
  "not-a-round": () => "Det här är inte en omgångs arbetsbok. Välj omgångens arbetsbok.",
  "missing-value": (d) => `Cell ${d.cell}: ${d.column} saknas. Fyll i den eller töm raden.`,
  twice: (d) =>
    `Cell ${d.cell}: ”${d.value}” finns redan på en annan rad. Ta bort den ena eller rätta koden.`,
  "unknown-choice": (d) => `Cell ${d.cell}: ”${d.value}” finns inte i listan. Välj ett värde i listan.`,
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
  "no-table": (d) => `Tabellen ”${d.table}” finns inte i arbetsboken. Öppna en Läpimurto-arbetsbok.`,
};
