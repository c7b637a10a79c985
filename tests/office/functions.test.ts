import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
  CustomFunctions.associate({
    DOUBLE: (matrix: number[][]) => matrix.map((row) => row.map((value) => value * 2)),
    LATER: async (value: number) => value + 1,
    GIVENUP: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "ei tietoja");
    },
    BROKEN: () => {
      throw new TypeError("x is not a function");
    },
  });
});

test("a matrix goes in and a matrix comes out", async () => {
  expect(
    await excel.callFunction("DOUBLE", [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
  ).toMatchObject({
    value: [
      [2, 4],
      [6, 8],
    ],
  });
});

test("a promise is waited for", async () => {
  expect(await excel.callFunction("LATER", [41])).toMatchObject({ value: 42 });
});

test("an error of ours reaches the cell with its message", async () => {
  expect(await excel.callFunction("GIVENUP", [])).toMatchObject({ error: "#N/A", message: "ei tietoja" });
});

test("a function that breaks gives #VALUE!", async () => {
  expect(await excel.callFunction("BROKEN", [])).toMatchObject({ error: "#VALUE!" });
});
