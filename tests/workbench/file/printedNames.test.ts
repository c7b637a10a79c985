import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { readBook } from "../../../src/workbench/file/readBook";
import { writeBook } from "../../../src/workbench/file/writeBook";
import { templates } from "../templates";

test.each(["Osallistujat 2027", "Sari & Olli", "Kevät, kesä's", "A1"])(
  "a sheet that is renamed to %s keeps what is printed of it, with its name in quotes",
  async (name) => {
    const { round } = templates("fi");
    if (!round) throw new Error("no template");
    const book = readBook(await writeWorkbook(round));
    const printed = book.sheets.find(({ page }) => page.printArea !== null && page.printTitleRows !== null);
    if (!printed) throw new Error("no sheet with an area and a title row");
    const { printArea, printTitleRows } = printed.page;
    printed.name = name;
    const bytes = await writeBook(book);
    const again = readBook(bytes).sheets.find((sheet) => sheet.name === name);
    expect(again?.page).toMatchObject({ printArea, printTitleRows });
    const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
    const quoted = `'${name.replaceAll("'", "''").replaceAll("&", "&amp;")}'!$`;
    expect(xml.split(quoted).length).toBeGreaterThan(2);
  },
);
