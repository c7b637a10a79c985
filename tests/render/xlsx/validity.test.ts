import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { workbookNamed, workbookNames } from "../workbooks";
import { everyKind } from "../everyKind";
import { openXmlErrors } from "../../openXmlErrors";

test.each(workbookNames)("%s has no error for the Open XML SDK", async (name) => {
  expect(await openXmlErrors(await writeWorkbook(workbookNamed(name)))).toEqual([]);
});

test("a sheet with every kind of column has no error for the Open XML SDK", async () => {
  expect(await openXmlErrors(await writeWorkbook(everyKind("fi")))).toEqual([]);
});

test("a broken file is told", async () => {
  const bytes = await writeWorkbook(workbookNamed("round-blank.fi"));
  expect(await openXmlErrors(bytes.slice(0, 4000))).not.toEqual([]);
});
