import { DomainError } from "../../src/domain/shared/DomainError";
import { customFunctions } from "../../src/functions/customFunctions";
import { languages } from "../../src/i18n/language";
import { writeProblem } from "../../src/i18n/problems/problemText";

/** What people read when a function is given these arguments, in Finnish, Swedish and English. */
function sentences(id: string, ...args: unknown[]): readonly string[] {
  try {
    (customFunctions[id] as (...given: unknown[]) => unknown)(...args);
  } catch (error) {
    if (error instanceof DomainError) return languages.map((language) => writeProblem(error, language));
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
