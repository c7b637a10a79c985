import { select } from "../../src/workbench/office/model/selection";
import { actingAs, addSheet } from "../../src/workbench/office/model/newBook";
import { writeCells } from "../../src/workbench/office/model/writeCells";
import type { Book, Sheet } from "../../src/workbench/office/model/Book";
import { heard, type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const firstSheet = (book: Book): Sheet => book.sheets[0] as Sheet;
const cell = { top: 1, left: 2, bottom: 1, right: 2 };

/** Changes of the first sheet as the add-in hears them. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async (event) => void events.push(event));
    await context.sync();
  });
  return events;
}

test("what a person types is heard, with what was there before", async () => {
  const events = await listen();
  actingAs(excel.model, "user", () => {
    writeCells(excel.model, firstSheet(excel.model), cell, [[5]]);
    writeCells(excel.model, firstSheet(excel.model), cell, [["x"]]);
  });
  await heard();
  expect(events).toMatchObject([
    { address: "C2", changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" },
    { details: { valueBefore: 5, valueAfter: "x", valueTypeBefore: "Double", valueTypeAfter: "String" } },
  ]);
});

test("the add-in's own writes are marked as its own", async () => {
  const events = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  await heard();
  expect(events).toMatchObject([{ address: "A1:B1", triggerSource: "ThisLocalAddin" }]);
});

test("a co-author's change comes from elsewhere", async () => {
  const events = await listen();
  actingAs(excel.model, "coauthor", () => writeCells(excel.model, firstSheet(excel.model), cell, [[5]]));
  await heard();
  expect(events).toMatchObject([{ source: "Remote" }]);
});

test("nothing is heard while events are switched off, nor after the handler was taken away", async () => {
  const events: unknown[] = [];
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
  };
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets
      .getFirst()
      .onChanged.add(async (event) => void events.push(event));
    context.runtime.enableEvents = false;
    write(context);
    context.runtime.enableEvents = true;
    await context.sync();
    return added;
  });
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
    write(context);
    await context.sync();
  });
  await heard();
  expect(events).toEqual([]);
});

test("new and deleted sheets, tables and the cursor are heard in the whole workbook", async () => {
  const events: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void events.push(type));
    worksheets.onDeleted.add(async ({ type }) => void events.push(type));
    worksheets.onSelectionChanged.add(async ({ address }) => void events.push(address));
    tables.onAdded.add(async ({ type }) => void events.push(type));
    tables.onDeleted.add(async ({ type, tableName }) => void events.push(`${type} ${tableName}`));
    await context.sync();
    const sheet = worksheets.add("Uusi");
    const table = sheet.tables.add("A1:A2", true);
    table.name = "tblUusi";
    table.convertToRange();
    sheet.delete();
    await context.sync();
  });
  actingAs(excel.model, "user", () => select(excel.model, addSheet(excel.model), cell));
  await heard();
  expect(events).toEqual([
    "WorksheetAdded",
    "TableAdded",
    "TableDeleted tblUusi",
    "WorksheetDeleted",
    "WorksheetAdded",
    "C2",
  ]);
});

test("the range of an event can be asked for", async () => {
  const values: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (later) => {
        const range = event.getRange(later);
        range.load("values");
        await later.sync();
        values.push(range.values);
      });
    });
    await context.sync();
  });
  actingAs(excel.model, "user", () => writeCells(excel.model, firstSheet(excel.model), cell, [[7]]));
  await heard();
  expect(values).toEqual([[[7]]]);
});

test("a page that is loaded anew hears nothing of what the old one asked for", async () => {
  const events = await listen();
  const { model } = excel;
  excel = await startExcel({ book: model });
  actingAs(model, "user", () => writeCells(model, firstSheet(model), cell, [[5]]));
  await heard();
  expect(events).toEqual([]);
});
