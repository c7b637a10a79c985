import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { calculated, SLOWEST, type Calculated } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells } from "../formulaCells";
import { craftedWorks } from "./craftedWorks";
import { differences } from "./differences";
import { caseOf, type Case } from "./teamCase";

const cases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(craftedWorks).map(([name, team]) => [name, caseOf(team, "fi")]),
);

describeWith("soffice", "formulas of a team's work, calculated by LibreOffice", (soffice) => {
  let books: ReadonlyMap<string, Calculated>;
  beforeAll(async () => {
    const files = Object.entries(cases).map(async ([name, { workbook }]) => [
      name,
      await writeWorkbook(workbook),
    ]);
    books = await calculated(soffice, Object.fromEntries(await Promise.all(files)));
  }, SLOWEST);

  test.each(Object.keys(cases))("%s: every formula gives what the domain gives", (name) => {
    const { workbook, expected } = cases[name] as Case;
    const cells = formulaCells(workbook);
    expect(cells.map(({ key }) => key).filter((key) => !expected.has(key))).toEqual([]);
    expect(differences(cells, books.get(name) as Calculated, expected)).toEqual([]);
  });
});
