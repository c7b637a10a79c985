import type { RuleText } from "./fi";

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

export const sv: RuleText = {
  "not-a-number": (d) =>
    `${onLine(d)}${at(d)}${d.value === undefined ? "cellen" : `”${d.value}”`} är inget tal. Skriv ett tal eller lämna cellen tom.`,
  "not-a-date": (d) => `${at(d)}”${d.value ?? ""}” är inget datum. Skriv en dag, till exempel 5.1.2026.`,
  shape: (d) => `Området ”${d.argument}” har fel form. Välj en kolumn eller en rad.`,
  "different-length": (d) =>
    `Området ”${d.argument}” har ${d.found} värden, det borde ha ${d.expected}. Välj lika långa områden.`,
  "cell-error": (d) => `${at(d)}cellen har felet ${d.value}. Rätta cellen först.`,
  "no-data": (d) =>
    d.argument === undefined
      ? "Det finns inga tal. Fyll i åtminstone ett tal."
      : `${at(d)}värdet saknas. Fyll i cellen.`,
  "no-basis": (d) =>
    `${onLine(d)}fördelningsgrunden saknas, vikternas summa är 0. Ge åtminstone en betalare en vikt.`,
  "negative-weight": (d) => `${onLine(d)}${at(d)}vikten är negativ. Skriv en vikt som är minst 0.`,
  "unknown-payer": (d) =>
    `${onLine(d)}betalaren ”${d.payer}” finns inte i listan. Lägg till den eller rätta koden.`,
  "duplicate-key": () => "Två betalare har samma kod. Ge varje betalare en egen kod.",
  "unknown-rate": (d) =>
    `Fakturan har moms för ${comma(d.rate)} %, men ingen rad har den momssatsen. Kontrollera radernas momssatser.`,
  "vat-without-base": (d) =>
    `Momssatsen ${comma(d.rate)} % har moms, men dess rader har summan 0. Kontrollera raderna eller ta bort momsen.`,
  "difference-without-payer": () =>
    "Fakturans differens har ingen betalare. Märk en organisation som arrangör.",
  "more-than-cents": (d) =>
    `${onLine(d)}${at(d)}summan ${comma(d.value)} har fler än två decimaler. Avrunda den till cent.`,
  "sum-too-large": (d) =>
    `${onLine(d)}${at(d)}summan ${d.value} är för stor för att räknas på centen. Kontrollera talet.`,
  "weight-too-large": (d) =>
    `${onLine(d)}${at(d)}vikten ${d.value} är för stor. Skriv en vikt som är högst ${d.most}.`,
  "missing-net": (d) => `${onLine(d)}summan utan moms saknas. Fyll i summan eller töm raden.`,
  "impossible-rate": (d) =>
    `${onLine(d)}${at(d)}momssatsen ${comma(d.value)} är inte möjlig. Ge satsen i procent, till exempel 13,5.`,
  "two-columns": (d) =>
    `Området ”${d.argument}” ska ha två kolumner: momssats och moms i euro. Välj området på nytt.`,
  "unknown-category": (d) =>
    d.category === ""
      ? `Momsklassen saknas. Välj en av dessa: ${d.known}.`
      : `Momsklassen ”${d.category}” finns inte. Välj en av dessa: ${d.known}.`,
  "no-rate-for-date": (d) => `Momssatsen är inte känd för ${d.date}. Använd 1.1.2013 eller en senare dag.`,
  "one-cell": (d) => `Argumentet ”${d.argument}” har flera celler. Välj en cell.`,
  "text-for-date": (d) =>
    `${at(d)}”${d.value}” är text, inte ett datum. Skriv datumet på nytt, till exempel 5.1.2026.`,
  negative: (d) => `${at(d)}talet ${comma(d.value)} är negativt. Skriv ett tal som är minst 0.`,
  "not-positive": (d) => `${at(d)}talet ${comma(d.value)} duger inte. Skriv ett tal som är större än 0.`,
  "not-whole": (d) =>
    `${at(d)}talet ${comma(d.value)} duger inte. Skriv ett heltal som är minst 0, eller lämna tomt.`,
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
};
