import { writeMoney } from "../numbers";
import type { InvoiceText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

const ask = "Be hotellet om en Finvoice- eller UBL-fil.";
const again = "Be hotellet om en ny fil.";
const mended = "Be hotellet om en rättad faktura.";

const where = ({ line, field }: Details) =>
  line !== undefined ? `Rad ${line}: ` : field !== undefined ? `Fältet ${field}: ` : "";

/** A number with its decimal comma. */
const comma = (value: string | number | undefined) => String(value).replace(".", ",");
const size = ({ cents = 0 }: Details) => writeMoney(BigInt(Math.abs(Number(cents))), "sv");
const larger = ({ cents = 0 }: Details) => (Number(cents) > 0 ? "större" : "mindre");

export const sv: InvoiceText = {
  unreadable: {
    empty: () => "Filen är tom. Välj en e-faktura, Finvoice eller UBL.",
    pdf: () => `Filen är ingen e-faktura: den är en PDF vars namn slutar på .xml. ${ask}`,
    zip: () => "Filen är en zip eller en arbetsbok. Packa upp den och välj e-fakturan (.xml) i den.",
    html: () => `Filen är en webbsida, ingen e-faktura. ${ask}`,
    notXml: () => `Filen är ingen faktura i XML eller JSON. ${ask}`,
    encoding: (d) => `Filens tecken är inte i teckenuppsättningen ${d.encoding}. ${again}`,
    unknownEncoding: (d) =>
      `Teckenuppsättningen ”${d.encoding}” läses inte. Be om fakturan i UTF-8 eller ISO-8859-15.`,
    tooLarge: () => "Filen är större än 5 megabyte. Be hotellet om en faktura utan bilagor.",
    tooMany: () => `Filen har fler än 200 000 delar och lästes inte. ${again}`,
    deep: () => `Filen har fler än 64 nivåer i varandra och lästes inte. ${again}`,
    doctype: () => `Filen har en DOCTYPE-definition, som en e-faktura inte får ha. ${again}`,
    entity: (d) => `Filen har en hänvisning som inte öppnas: rad ${d.line}, tecken ${d.column}. ${again}`,
    syntax: (d) => `Filen är inte hel XML: felet är på rad ${d.line}, tecken ${d.column}. ${again}`,
    envelope: () => `Filen har en sändningsram (SOAP) utan faktura. ${ask}`,
    root: (d) => `XML-filen är ingen Finvoice- eller UBL-faktura: den börjar med ”${d.root}”. ${ask}`,
    otherMessage: (d) =>
      `Finvoice-filen är ingen faktura: dess typ är ${d.type}. Välj en faktura eller kreditfaktura.`,
  },
  findings: {
    "difference-lines": (d) =>
      `Fakturaraderna är ${size(d)} ${larger(d)} än fakturans slutsumma utan moms. Välj vems andel skillnaden läggs på.`,
    "difference-class": (d) =>
      `Raderna med momssatsen ${comma(d.rate)}\u00a0% är ${size(d)} ${larger(d)} än i fakturans momsspecifikation. Kontrollera radernas momssatser.`,
    "difference-bases": (d) =>
      `Momssatsernas summor utan moms är ${size(d)} ${larger(d)} än fakturans slutsumma utan moms. ${mended}`,
    "difference-vat": (d) =>
      `Momsen enligt momssatserna är ${size(d)} ${larger(d)} än fakturans moms sammanlagt. ${mended}`,
    "difference-gross": (d) =>
      `Summan utan moms och momsen är ${size(d)} ${larger(d)} än fakturans slutsumma. Välj vems andel skillnaden läggs på.`,
    "difference-payable": (d) =>
      `Slutsumman, avrundningen och förskottet är ${size(d)} ${larger(d)} än summan att betala. Kontrollera vad som betalas.`,
    "vat-deviation": (d) =>
      `Momsen för ${comma(d.rate)}\u00a0% är ${size(d)} ${larger(d)} än den som satsen ger. Fakturans moms fördelas. Kontrollera den.`,
    "amount-missing": (d) => `${where(d)}summan saknas. ${mended}`,
    "rate-missing": (d) => `${where(d)}momssatsen saknas. ${mended}`,
    "total-missing": () => `Fakturans slutsumma med moms saknas. ${mended}`,
    "no-lines": () => `Fakturan har ingen rad med en summa. ${mended}`,
    "not-an-amount": (d) => `${where(d)}”${d.value}” är ingen summa. ${mended}`,
    "more-than-cents": (d) =>
      `${where(d)}summan ${comma(d.value)} har delar av en cent. Den avrundades. ${mended}`,
    "not-a-quantity": (d) => `${where(d)}mängden ”${d.value}” är inget tal. Mängden lämnades bort.`,
    "not-a-day": (d) => `${where(d)}”${d.value}” är ingen dag. Dagen lämnades bort.`,
    "impossible-rate": (d) => `${where(d)}momssatsen ”${comma(d.value)}” är inte möjlig. ${mended}`,
    "unknown-vat-code": (d) => `${where(d)}momskoden ”${d.value}” är okänd. ${mended}`,
    "other-currency": (d) =>
      `${where(d)}valutan är ${d.currency}. Bara fakturor i euro fördelas. Be om fakturan i euro.`,
    "positive-credit": () =>
      `Kreditfakturans slutsumma är inte negativ. Kontrollera om det är en faktura eller en kredit.`,
    cancels: () => "Filen återtar en tidigare faktura. Den betalas eller fördelas inte.",
  },
  units: { C62: "st", EA: "st", H87: "st", DAY: "dag", HUR: "h", MON: "mån", IE: "pers." },
  lines: {
    charge: "Tillägg",
    allowance: "Avdrag",
    rounding: "Avrundning",
    prepaid: "Betalt i förskott",
    difference: "Differens mot fakturan",
  },
};
