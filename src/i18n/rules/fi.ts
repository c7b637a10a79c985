type Details = Readonly<Record<string, string | number>>;

function at({ argument, cell, position }: Details): string {
  if (position !== undefined)
    return `${argument === undefined ? "" : `alue ”${argument}”, `}sija ${position}: `;
  if (cell !== undefined) return `solu ${cell}: `;
  return argument === undefined ? "" : `argumentti ”${argument}”: `;
}

/** A number with its decimal comma. */
const comma = (value: string | number | undefined) => String(value).replace(".", ",");
const onLine = ({ line }: Details) => (line === undefined ? "" : `Rivi ${line}: `);

/** A broken rule of a calculation: what is wrong, where, and what to do; by its code. */
export const fi = {
  "not-a-number": (d: Details) =>
    `${onLine(d)}${at(d)}${d.value === undefined ? "solu" : `”${d.value}”`} ei ole luku. Kirjoita luku tai jätä solu tyhjäksi.`,
  "not-a-date": (d: Details) =>
    `${at(d)}”${d.value ?? ""}” ei ole päivä. Kirjoita päivä, esimerkiksi 5.1.2026.`,
  shape: (d: Details) => `Alue ”${d.argument}” on väärän muotoinen. Valitse yksi sarake tai rivi.`,
  "different-length": (d: Details) =>
    `Alueessa ”${d.argument}” on ${d.found} arvoa, pitäisi olla ${d.expected}. Valitse yhtä pitkät alueet.`,
  "cell-error": (d: Details) => `${at(d)}solussa on virhe ${d.value}. Korjaa solu ensin.`,
  "no-data": (d: Details) =>
    d.argument === undefined
      ? "Lukuja ei ole. Täytä ainakin yksi luku."
      : `${at(d)}arvo puuttuu. Täytä solu.`,
  "no-basis": (d: Details) =>
    `${onLine(d)}jakoperuste puuttuu, painojen summa on 0. Anna ainakin yhdelle maksajalle paino.`,
  "negative-weight": (d: Details) =>
    `${onLine(d)}${at(d)}paino on negatiivinen. Kirjoita paino, joka on vähintään 0.`,
  "unknown-payer": (d: Details) =>
    `${onLine(d)}maksajaa ”${d.payer}” ei ole maksajien luettelossa. Lisää se tai korjaa tunnus.`,
  "duplicate-key": () => "Kahdella maksajalla on sama tunnus. Anna jokaiselle oma tunnus.",
  "unknown-rate": (d: Details) =>
    `Laskulla on vero kannalle ${comma(d.rate)} %, mutta yhdelläkään rivillä ei ole sitä kantaa. Tarkista rivien verokannat.`,
  "vat-without-base": (d: Details) =>
    `Verokannalla ${comma(d.rate)} % on veroa, mutta sen rivien summa on 0. Tarkista rivit tai poista vero.`,
  "difference-without-payer": () =>
    "Laskun erotukselle ei ole maksajaa. Merkitse yksi organisaatio järjestäjäksi.",
  "more-than-cents": (d: Details) =>
    `${onLine(d)}${at(d)}summassa ${comma(d.value)} on enemmän kuin kaksi desimaalia. Pyöristä se sentteihin.`,
  "sum-too-large": (d: Details) =>
    `${onLine(d)}${at(d)}summa ${d.value} on liian suuri laskettavaksi sentilleen. Tarkista luku.`,
  "weight-too-large": (d: Details) =>
    `${onLine(d)}${at(d)}paino ${d.value} on liian suuri. Kirjoita paino, joka on enintään ${d.most}.`,
  "missing-net": (d: Details) => `${onLine(d)}veroton summa puuttuu. Täytä summa tai tyhjennä rivi.`,
  "impossible-rate": (d: Details) =>
    `${onLine(d)}${at(d)}verokanta ${comma(d.value)} ei ole mahdollinen. Anna kanta prosentteina, esimerkiksi 13,5.`,
  "two-columns": (d: Details) =>
    `Alueessa ”${d.argument}” pitää olla kaksi saraketta: verokanta ja vero euroina. Valitse alue uudelleen.`,
  "unknown-category": (d: Details) =>
    d.category === ""
      ? `Verokannan laji puuttuu. Valitse jokin näistä: ${d.known}.`
      : `Verokannan lajia ”${d.category}” ei ole. Valitse jokin näistä: ${d.known}.`,
  "no-rate-for-date": (d: Details) =>
    `Verokantaa ei tunneta päivälle ${d.date}. Käytä päivää 1.1.2013 tai myöhempää.`,
  "one-cell": (d: Details) => `Argumentissa ”${d.argument}” on monta solua. Valitse yksi solu.`,
  "text-for-date": (d: Details) =>
    `${at(d)}”${d.value}” on tekstiä, ei päivä. Kirjoita päivä uudelleen, esimerkiksi 5.1.2026.`,
  negative: (d: Details) =>
    `${at(d)}luku ${comma(d.value)} on negatiivinen. Kirjoita luku, joka on vähintään 0.`,
  "not-positive": (d: Details) =>
    `${at(d)}luku ${comma(d.value)} ei kelpaa. Kirjoita luku, joka on suurempi kuin 0.`,
  "not-whole": (d: Details) =>
    `${at(d)}luku ${comma(d.value)} ei kelpaa. Kirjoita kokonaisluku, joka on vähintään 0, tai jätä tyhjäksi.`,
  "not-true-or-false": (d: Details) =>
    `${at(d)}”${d.value}” ei kelpaa. Kirjoita TOSI tai EPÄTOSI tai jätä tyhjäksi.`,
  "unknown-language": (d: Details) => `${at(d)}kieltä ”${d.value}” ei ole. Valitse fi, sv tai en.`,
  "more-than-all": (d: Details) =>
    `${at(d)}osoittaja ${comma(d.value)} on suurempi kuin nimittäjä ${comma(d.all)}. Tarkista luvut.`,
  "never-clears": () =>
    "Jono ei purkaudu: kapasiteetti ei ole kysyntää suurempi. Lisää kapasiteettia tai vähennä kysyntää.",
  "unknown-rule": (d: Details) => `${at(d)}sääntöä ”${d.value}” ei ole. Valitse jokin näistä: ${d.known}.`,
  "not-a-score": (d: Details) =>
    `${at(d)}${comma(d.value)} ei ole itsearvion pistemäärä. Kirjoita kokonaisluku 0–5.`,
  "workshop-columns": (d: Details) =>
    `Alueessa ”${d.argument}” pitää olla kaksi saraketta: työpajan ensimmäinen päivä ja päivien määrä. Valitse alue uudelleen.`,
  "half-a-workshop": (d: Details) =>
    `${at(d)}työpajan ensimmäinen päivä tai päivien määrä puuttuu. Täytä se tai tyhjennä rivi.`,
  "not-days": (d: Details) =>
    `${at(d)}päivien määrä ${comma(d.value)} ei kelpaa. Kirjoita kokonaisluku 1–${d.most}.`,
  overlap: (d: Details) => `${at(d)}työpaja alkaa ennen kuin edellinen on päättynyt. Korjaa päivät.`,
};

export type RuleText = typeof fi;
