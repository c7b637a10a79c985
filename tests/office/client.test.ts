import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

describe("Microsoft's own client", () => {
  test("writes and reads cells", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, "x"],
      ];
      range.load("values,address,rowCount");
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, "x"],
      ]);
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(range.rowCount).toBe(2);
    });
    expect(excel.host.count.syncs).toBe(1);
    expect(excel.host.faults).toEqual([]);
  });

  test("does not read what was not loaded", async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
