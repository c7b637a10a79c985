import { isUnchanged, sheetChanges } from "../../../src/render/reshape/sheetChanges";
import { blankTeam } from "../../../src/tasks/blankTeam";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";

const [sheet] = makeTeamWorkbook(blankTeam(46_027), "fi").sheets;
if (!sheet) throw new Error("a workbook has a sheet");

test("a sheet that is made twice stays as it is", () => {
  expect(isUnchanged(sheetChanges(sheet, sheet, []))).toBe(true);
});

test("a note more is a change, also where nothing else changes", () => {
  const note = { row: 3, column: 1, text: "Maanantain päivä" };
  const changes = sheetChanges(sheet, { ...sheet, notes: [...sheet.notes, note] }, []);
  expect(changes.notes).toEqual([note]);
  expect(isUnchanged(changes)).toBe(false);
});
