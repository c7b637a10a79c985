import { writeMoney } from "../numbers";

type Details = Readonly<Record<string, string | number>>;

const ask = "Pyydä hotellilta Finvoice- tai UBL-tiedosto.";
const again = "Pyydä hotellilta uusi tiedosto.";
const mended = "Pyydä hotellilta korjattu lasku.";

const where = ({ line, field }: Details) =>
  line !== undefined ? `Rivi ${line}: ` : field !== undefined ? `Kenttä ${field}: ` : "";

/** A number with its decimal comma. */
const comma = (value: string | number | undefined) => String(value).replace(".", ",");
const size = ({ cents = 0 }: Details) => writeMoney(BigInt(Math.abs(Number(cents))), "fi");
const larger = ({ cents = 0 }: Details) => (Number(cents) > 0 ? "suuremmat" : "pienemmät");
const more = ({ cents = 0 }: Details) => (Number(cents) > 0 ? "suurempi" : "pienempi");

/** Why a file is not read as an invoice, and what a person should look at in one that is. */
export const fi = {
  unreadable: {
    empty: () => "Tiedosto on tyhjä. Valitse verkkolasku, Finvoice tai UBL.",
    pdf: () => `Tiedosto ei ole verkkolasku: se on PDF, jonka nimi päättyy .xml. ${ask}`,
    zip: () => "Tiedosto on zip tai työkirja. Pura se ja valitse sen sisältä verkkolasku (.xml).",
    html: () => `Tiedosto on verkkosivu, ei verkkolasku. ${ask}`,
    notXml: () => `Tiedosto ei ole XML- eikä JSON-muotoinen lasku. ${ask}`,
    encoding: (d: Details) => `Tiedoston merkit eivät ole merkistöä ${d.encoding}. ${again}`,
    unknownEncoding: (d: Details) =>
      `Merkistöä ”${d.encoding}” ei lueta. Pyydä lasku merkistössä UTF-8 tai ISO-8859-15.`,
    tooLarge: () => "Tiedosto on yli 5 megatavua. Pyydä hotellilta lasku ilman liitteitä.",
    tooMany: () => `Tiedostossa on yli 200 000 kohtaa, eikä sitä luettu. ${again}`,
    deep: () => `Tiedostossa on yli 64 tasoa sisäkkäin, eikä sitä luettu. ${again}`,
    doctype: () => `Tiedostossa on DOCTYPE-määrittely, jota verkkolaskussa ei saa olla. ${again}`,
    entity: (d: Details) =>
      `Tiedostossa on viittaus, jota ei avata: rivi ${d.line}, merkki ${d.column}. ${again}`,
    syntax: (d: Details) =>
      `Tiedosto ei ole ehjää XML:ää: virhe on rivillä ${d.line}, merkissä ${d.column}. ${again}`,
    envelope: () => `Tiedostossa on lähetyskehys (SOAP) ilman laskua. ${ask}`,
    root: (d: Details) =>
      `XML-tiedosto ei ole Finvoice- eikä UBL-lasku: se alkaa sanalla ”${d.root}”. ${ask}`,
    otherMessage: (d: Details) =>
      `Finvoice-tiedosto ei ole lasku: sen laji on ${d.type}. Valitse lasku tai hyvityslasku.`,
  },
  findings: {
    "difference-lines": (d: Details) =>
      `Laskun rivit ovat ${size(d)} ${larger(d)} kuin laskun veroton loppusumma. Valitse, kenen osuuteen ero lisätään.`,
    "difference-class": (d: Details) =>
      `Verokannan ${comma(d.rate)}\u00a0% rivit ovat ${size(d)} ${larger(d)} kuin laskun verottomassa erittelyssä. Tarkista rivien verokannat.`,
    "difference-bases": (d: Details) =>
      `Verokantojen verottomat summat ovat ${size(d)} ${larger(d)} kuin laskun veroton loppusumma. ${mended}`,
    "difference-vat": (d: Details) =>
      `Verokantojen verot ovat ${size(d)} ${larger(d)} kuin laskun vero yhteensä. ${mended}`,
    "difference-gross": (d: Details) =>
      `Veroton summa ja vero ovat ${size(d)} ${larger(d)} kuin laskun loppusumma. Valitse, kenen osuuteen ero lisätään.`,
    "difference-payable": (d: Details) =>
      `Loppusumma, pyöristys ja ennakko ovat ${size(d)} ${larger(d)} kuin laskulta maksettava summa. Tarkista, mitä maksetaan.`,
    "vat-deviation": (d: Details) =>
      `Verokannan ${comma(d.rate)}\u00a0% vero on ${size(d)} ${more(d)} kuin kannasta laskettu. Jaossa käytetään laskun veroa. Tarkista se.`,
    "amount-missing": (d: Details) => `${where(d)}summa puuttuu. ${mended}`,
    "rate-missing": (d: Details) => `${where(d)}verokanta puuttuu. ${mended}`,
    "total-missing": () => `Laskun verollinen loppusumma puuttuu. ${mended}`,
    "no-lines": () => `Laskulla ei ole yhtään riviä, jolla on summa. ${mended}`,
    "not-an-amount": (d: Details) => `${where(d)}”${d.value}” ei ole summa. ${mended}`,
    "more-than-cents": (d: Details) =>
      `${where(d)}summassa ${comma(d.value)} on senttiä pienempiä osia. Se pyöristettiin. ${mended}`,
    "not-a-quantity": (d: Details) => `${where(d)}määrä ”${d.value}” ei ole luku. Määrä jätettiin pois.`,
    "not-a-day": (d: Details) => `${where(d)}”${d.value}” ei ole päivä. Päivä jätettiin pois.`,
    "impossible-rate": (d: Details) =>
      `${where(d)}verokanta ”${comma(d.value)}” ei ole mahdollinen. ${mended}`,
    "unknown-vat-code": (d: Details) => `${where(d)}verokoodia ”${d.value}” ei tunneta. ${mended}`,
    "other-currency": (d: Details) =>
      `${where(d)}valuutta on ${d.currency}. Vain eurolaskuja jaetaan. Pyydä lasku euroina.`,
    "positive-credit": () =>
      `Hyvityslaskun loppusumma ei ole negatiivinen. Tarkista, onko se lasku vai hyvitys.`,
    cancels: () => "Tiedosto peruuttaa aiemman laskun. Sitä ei makseta eikä jaeta.",
  },
  /** Units that UBL has codes for, UN/ECE recommendation 20. */
  units: { C62: "kpl", EA: "kpl", H87: "kpl", DAY: "pv", HUR: "h", MON: "kk", IE: "hlö" },
  /** Names of the lines that have none of their own. */
  lines: {
    charge: "Lisä",
    allowance: "Alennus",
    rounding: "Pyöristys",
    prepaid: "Maksettu ennakkoon",
    difference: "Erotus laskuun",
  },
};

export type InvoiceText = typeof fi;
export type UnreadableInvoice = keyof InvoiceText["unreadable"];
export type InvoiceFinding = keyof InvoiceText["findings"];
