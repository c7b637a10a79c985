import { customFunctions } from "../../src/functions/customFunctions";
import { type RunningExcel, startExcel } from "../office/excel";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** An error in a range, as Excel sends it to the runtime. */
const error = (code: string) => ({ type: "CustomFunctionError", code });

let excel: RunningExcel;

/** What the cell gets from Microsoft's runtime: its value, or an error with its message. */
async function call(id: string, ...args: unknown[]) {
  const result = await excel.callFunction(id, args);
  return "error" in result ? { error: result.error, message: result.message } : { value: result.value };
}

/** As the runtime writes #N/A into a matrix. */
const missing = expect.objectContaining({ code: "#N/A", basicValue: "#N/A", errorType: "NotAvailable" });

beforeAll(async () => {
  excel = await startExcel({ locale: "fi-FI" });
  await import("../../src/functions/index");
});

test("every function is associated with the runtime by its id", () => {
  type Association = { readonly _association: { readonly mappings: object } };
  const { mappings } = (CustomFunctions as unknown as Association)._association;
  expect(Object.keys(mappings).sort()).toEqual(Object.keys(customFunctions).sort());
});

test("a matrix spills, with #N/A where nothing is to be drawn", async () => {
  expect(await call("RUNCHART", column(3, "", 5), null, null, null, [[4]], null)).toEqual({
    value: [
      [3, 4, 4, missing, 1],
      [missing, 4, 4, missing, 1],
      [5, 4, 4, missing, 1],
    ],
  });
});

test("the summary comes with its header row", async () => {
  const { value } = (await call("RUNCHART.SUMMARY", column(1, 2, 3), null, null, null, null, null)) as {
    value: unknown[][];
  };
  expect(value[0]?.slice(0, 4)).toEqual(["phase", "from", "to", "median"]);
  expect(value[1]?.slice(0, 6)).toEqual([1, 1, 3, 2, 3, 2]);
});

test("#N/A in a range is missing, another error is named", async () => {
  const values = column(1, error("#N/A"), 3);
  expect(await call("RUNCHART.SUMMARY", values, null, null, null, false, null)).toMatchObject({
    value: [[1, 1, 3, 2, 3, 2, 1, 4, 1, 0, false, "", 3, 3, "tooFew"]],
  });
  expect(await call("RUNCHART", column(1, error("#REF!")), null, null, null, null, null)).toEqual({
    error: "#VALUE!",
    message: "Alue ”values”, sija 2: solussa on virhe #REF!. Korjaa solu ensin.",
  });
});

test("all weeks missing is #N/A with its reason", async () => {
  expect(await call("RUNCHART.SUMMARY", column("", ""), null, null, null, null, null)).toEqual({
    error: "#N/A",
    message: "Lukuja ei ole. Täytä ainakin yksi luku.",
  });
});

test("scalars and money come as plain values", async () => {
  const results = await Promise.all([
    call("ISOWEEK", 46027),
    call("CASHROUND", 10.08),
    call("VATRATE", 46064, "accommodation"),
    call("COSTSPLIT", 100, [[1, 1, 1]], null),
    call("INVOICESPLIT", [[10]], [[25.5]], [[1, 1]], null, null),
  ]);
  expect(results).toEqual([
    { value: "2026-W02" },
    { value: 10.1 },
    { value: 13.5 },
    { value: [[33.34, 33.33, 33.33]] },
    { value: [[5, 1.28, 6.28], [5, 1.27, 6.27]] }, // prettier-ignore
  ]);
});

test("control charts spill, with #N/A for a gap", async () => {
  expect(await call("XMR", column(4, error("#N/A"), 8, 6), null, null, null, false)).toEqual({
    value: [
      [4, 6, 6 - 2.66 * 2, 6 + 2.66 * 2],
      [missing, 6, 6 - 2.66 * 2, 6 + 2.66 * 2],
      [8, 6, 6 - 2.66 * 2, 6 + 2.66 * 2],
      [6, 6, 6 - 2.66 * 2, 6 + 2.66 * 2],
    ],
  });
  expect(await call("PCHART", column(1, 0), column(2, 0), null, null, null, null)).toEqual({
    value: [
      [0.5, 0.5, 0, 1],
      [missing, 0.5, missing, missing],
    ],
  });
  expect(await call("UCHART", column(4), column(1000), null, null, null, 1000)).toEqual({
    value: [[4, 4, 0, 10]],
  });
});

test("access to care: T3, backlog, clearance and capacity", async () => {
  const results = await Promise.all([
    call("T3DAYS", 46035.4, [[46035.5, 46036.3], [46049.4, ""]].flat().map((slot) => [slot]), null),
    call("T3UNIT", column(2, "", 5, 9), null),
    call("BACKLOG", column(140, "", 153), column(124, "", 125), 240, null),
    call("CLEARANCE", 100, 97, 104, 2),
    call("CAPACITYLEVEL", column(60, 140, 85, 120), "range80"),
  ]); // prettier-ignore
  expect(results).toEqual([
    { value: 14 },
    { value: 5 },
    { value: [[256], [missing], [284]] },
    { value: 14 },
    { value: 124 },
  ]);
});

test("a queue that never clears is #N/A with its reason", async () => {
  expect(await call("CLEARANCE", 100, 104, 104, null)).toEqual({
    error: "#N/A",
    message:
      "Jono ei purkaudu: kapasiteetti ei ole kysyntää suurempi. Lisää kapasiteettia tai vähennä kysyntää.",
  });
});

test("the round: holidays, labels and a calendar", async () => {
  expect(await call("HOLIDAY", 46381, null)).toEqual({ value: "joulupäivä" });
  expect(await call("HOLIDAY", 46382.5, "sv")).toEqual({ value: "annandag jul" });
  expect(await call("HOLIDAY", 46027, null)).toEqual({ value: "" });
  expect(await call("ASSESSMENT", 2, null)).toEqual({ value: "kokeiluja aloitettu ja arvioitu (PDSA)" });
  expect(await call("SCHEDULE", [[46427, 1]])).toEqual({
    value: [
      [46395, "info"],
      [46413, "listDue"],
      [46420, "preAssignment"],
      [46426, "priorEvening"],
      [46427, "workshop"],
      [46428, "feedback"],
    ],
  });
  expect(await call("SCHEDULE", [[46427, 2], [46428, 1]])).toEqual({
    error: "#VALUE!",
    message: "Alue ”workshops”, sija 2: työpaja alkaa ennen kuin edellinen on päättynyt. Korjaa päivät.",
  }); // prettier-ignore
});

test("a broken rule is #VALUE! with a sentence in Excel's language", async () => {
  expect(await call("RUNCHART", column(1, 2, "noin 5"), null, null, null, null, null)).toEqual({
    error: "#VALUE!",
    message: "Alue ”values”, sija 3: ”noin 5” ei ole luku. Kirjoita luku tai jätä solu tyhjäksi.",
  });
});
