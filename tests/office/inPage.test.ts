/** @jest-environment jsdom */
import { startExcel } from "./excel";

test("the client also starts in a page that is there already", async () => {
  const { host, press } = await startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["sivulla"]];
    await context.sync();
  });
  expect(host.book.sheets[0]?.cells.get(0)?.value).toBe("sivulla");
  expect(document.querySelectorAll("script")).toHaveLength(0);
  let pressed = "";
  Office.actions.associate("openMeasures", (event: Office.AddinCommands.Event) => {
    pressed = event.source.id;
    event.completed();
  });
  await press("openMeasures");
  expect(pressed).toBe("openMeasures");
});
