import { DomainError } from "../../src/domain/shared/DomainError";
import { customFunctions } from "../../src/functions/customFunctions";
import { languages } from "../../src/i18n/language";
import { writeRule } from "../../src/i18n/rules/ruleText";

/** What people read when a function is given these arguments, in Finnish, Swedish and English. */
function sentences(id: string, ...args: unknown[]): readonly string[] {
  try {
    (customFunctions[id] as (...given: unknown[]) => unknown)(...args);
  } catch (error) {
    if (error instanceof DomainError) return languages.map((language) => writeRule(error, language));
    throw error;
  }
  throw new Error("expected a broken rule, got a result");
}

test("text in a range is named with the range and the position", () => {
  expect(sentences("RUNCHART", [[1], ["noin 5"]])).toEqual([
    "Alue ”values”, sija 2: ”noin 5” ei ole luku. Kirjoita luku tai jätä solu tyhjäksi.",
    "Område ”values”, plats 2: ”noin 5” är inget tal. Skriv ett tal eller lämna cellen tom.",
    'Range "values", position 2: "noin 5" is not a number. Type a number or leave the cell empty.',
  ]);
});

test("a single argument is named without a position", () => {
  expect(sentences("COSTSPLIT", 10.005, [[1]])).toEqual([
    "Argumentti ”total”: summassa 10,005 on enemmän kuin kaksi desimaalia. Pyöristä se sentteihin.",
    "Argumentet ”total”: summan 10,005 har fler än två decimaler. Avrunda den till cent.",
    'Argument "total": the sum 10.005 has more than two decimals. Round it to cents.',
  ]);
});

test("a cell of an invoice is named with its line", () => {
  expect(sentences("INVOICESPLIT", [[1], [2]], [[10], [0.135]], [[1], [1]])).toEqual([
    "Rivi 2: verokanta 0,135 ei ole mahdollinen. Anna kanta prosentteina, esimerkiksi 13,5.",
    "Rad 2: momssatsen 0,135 är inte möjlig. Ge satsen i procent, till exempel 13,5.",
    "Line 2: 0.135 is not a possible VAT rate. Give the rate in percent, for example 13.5.",
  ]);
  expect(sentences("INVOICESPLIT", [[1], [2]], [[10], [10]], [[1, 1], [2, -1]])[0]).toBe(
    "Rivi 2: sija 2: paino on negatiivinen. Kirjoita paino, joka on vähintään 0.",
  ); // prettier-ignore
});

test.each([
  ["XMR", [[1, 2], [[1], [2]]], "Argumentissa ”baseline” on monta solua. Valitse yksi solu."],
  ["XMR", [[1, 2], null, null, null, "kyllä"], "Argumentti ”screen”: ”kyllä” ei kelpaa. Kirjoita TOSI tai EPÄTOSI tai jätä tyhjäksi."],
  ["ISOWEEK", [0], "Argumentti ”date”: arvo puuttuu. Täytä solu."],
  ["XMR", [[1, 2], null, null, null, 2], "Argumentti ”screen”: ”2” ei kelpaa. Kirjoita TOSI tai EPÄTOSI tai jätä tyhjäksi."],
  ["INVOICESPLIT", [[[1], [-1]], [[13.5], [13.5]], [[1], [1]], [[13.5, 0.5]]], "Verokannalla 13,5 % on veroa, mutta sen rivien summa on 0. Tarkista rivit tai poista vero."],
  ["COSTSPLIT", [1e15, [[1]]], "Argumentti ”total”: summa 1000000000000000 on liian suuri laskettavaksi sentilleen. Tarkista luku."],
  ["COSTSPLIT", [10, [[1], [1e30]]], "Alue ”weights”, sija 2: paino 1e+30 on liian suuri. Kirjoita paino, joka on enintään 1000000000000."],
  ["CASHROUND", [[[1], [2]]], "Argumentissa ”euros” on monta solua. Valitse yksi solu."],
  ["VATRATE", [46027, null], "Verokannan laji puuttuu. Valitse jokin näistä: general, restaurant_catering_food, accommodation, passenger_transport, newspapers_periodicals."],
  ["VATRATE", [46027, "ruoka"], "Verokannan lajia ”ruoka” ei ole. Valitse jokin näistä: general, restaurant_catering_food, accommodation, passenger_transport, newspapers_periodicals."],
  ["RUNCHART", [[1, 2], -3], "Argumentti ”baseline”: luku -3 ei kelpaa. Kirjoita kokonaisluku, joka on vähintään 0, tai jätä tyhjäksi."],
  ["RUNCHART.SUMMARY", [[1, 2], 2.5], "Argumentti ”baseline”: luku 2,5 ei kelpaa. Kirjoita kokonaisluku, joka on vähintään 0, tai jätä tyhjäksi."],
  ["RUNCHART.SUMMARY", [[1, 2], null, null, null, "ehkä"], "Argumentti ”headers”: ”ehkä” ei kelpaa. Kirjoita TOSI tai EPÄTOSI tai jätä tyhjäksi."],
  ["PCHART", [[1, -2], [3, 3]], "Alue ”numerators”, sija 2: luku -2 on negatiivinen. Kirjoita luku, joka on vähintään 0."],
  ["PCHART", [[1, 4], [3, 3.5]], "Alue ”numerators”, sija 2: osoittaja 4 on suurempi kuin nimittäjä 3,5. Tarkista luvut."],
  ["UCHART", [[1], [2], null, null, null, 0], "Argumentti ”per”: luku 0 ei kelpaa. Kirjoita luku, joka on suurempi kuin 0."],
  ["T3DAYS", [46035, [46036, "ti 9"]], "Alue ”slots”, sija 2: ”ti 9” on tekstiä, ei päivä. Kirjoita päivä uudelleen, esimerkiksi 5.1.2026."],
  ["CLEARANCE", [10, 5, 5], "Jono ei purkaudu: kapasiteetti ei ole kysyntää suurempi. Lisää kapasiteettia tai vähennä kysyntää."],
  ["CAPACITYLEVEL", [[1], "80"], "Argumentti ”rule”: sääntöä ”80” ei ole. Valitse jokin näistä: mean, p65, p80, p85, range80."],
  ["ASSESSMENT", [2.5], "Argumentti ”score”: 2,5 ei ole itsearvion pistemäärä. Kirjoita kokonaisluku 0–5."],
  ["ASSESSMENT", [2, "de"], "Argumentti ”language”: kieltä ”de” ei ole. Valitse fi, sv tai en."],
  ["SCHEDULE", [[46427, 2]], "Alueessa ”workshops” pitää olla kaksi saraketta: työpajan ensimmäinen päivä ja päivien määrä. Valitse alue uudelleen."],
  ["SCHEDULE", [[[46427, ""]]], "Alue ”workshops”, sija 1: työpajan ensimmäinen päivä tai päivien määrä puuttuu. Täytä se tai tyhjennä rivi."],
  ["SCHEDULE", [[[46427, 99]]], "Alue ”workshops”, sija 1: päivien määrä 99 ei kelpaa. Kirjoita kokonaisluku 1–10."],
  ["SCHEDULE", [[[46427, 1], [46427, 1]]], "Alue ”workshops”, sija 2: työpaja alkaa ennen kuin edellinen on päättynyt. Korjaa päivät."],
])("%s of %j is refused in a sentence of each language", (id, args, sentence) => {
  const told = sentences(id, ...args);
  expect(told[0]).toBe(sentence);
  expect(new Set(told).size).toBe(3);
  for (const each of told) expect(each).toMatch(/^[A-ZÅÄÖ"].*[a-zåäö0-9]\.$/);
}); // prettier-ignore
