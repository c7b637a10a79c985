import { customFunctions } from "../../../src/functions/customFunctions";
import { expectOneSentence, lapimurto, type Answer } from "../lapimurto";

const calc = (name: string, input: unknown, ...more: readonly string[]) =>
  lapimurto(["calc", name, ...more], { stdin: typeof input === "string" ? input : JSON.stringify(input) });

const resultOf = ({ code, out, err }: Answer): unknown => {
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
};

const errorOf = (answer: Answer): { readonly code: string; readonly message: string } => {
  expectOneSentence(answer);
  const { error } = JSON.parse(answer.err) as { error: { code: string; message: string } };
  expect(Object.keys(error)).toEqual(["code", "message"]);
  return error;
};

test("it calculates as Excel does", async () => {
  const values = [31, 28, null, 30, 29];
  const own = customFunctions.RUNCHART?.(...([values, null, null, null, 20] as never[]));
  expect(resultOf(await calc("RUNCHART", [values, null, null, null, 20]))).toEqual(own);
  expect(own).toEqual([
    [31, 29.5, 20, null, 1],
    [28, 29.5, 20, null, 1],
    [null, 29.5, 20, null, 1],
    [30, 29.5, 20, null, 1],
    [29, 29.5, 20, null, 1],
  ]);
});

test("a list, a column and a row are the same series", async () => {
  const list = resultOf(await calc("RUNCHART.SUMMARY", [[3, 1, null, 2]]));
  expect(resultOf(await calc("RUNCHART.SUMMARY", [[[3], [1], [null], [2]]]))).toEqual(list);
  expect(resultOf(await calc("RUNCHART.SUMMARY", [[[3, 1, null, 2]]]))).toEqual(list);
  expect(resultOf(await calc("RUNCHART.SUMMARY", [[3, 1, "#N/A", 2]]))).toEqual(list);
});

test("the name may have the namespace, small letters and a dash", async () => {
  const answer = await calc("RUNCHART.SUMMARY", [[1, 2, 3]]);
  for (const name of ["LAPIMURTO.RUNCHART.SUMMARY", "runchart.summary", "runchart-summary"]) {
    expect(await calc(name, [[1, 2, 3]])).toEqual(answer);
  }
});

test("without any value the answer is null, not an error", async () => {
  for (const values of [[], [null], [null, null], [[null], [null]], "#N/A", null]) {
    expect(resultOf(await calc("RUNCHART", [values]))).toBe(null);
    expect(resultOf(await calc("RUNCHART.SUMMARY", [values]))).toBe(null);
  }
});

test("one week is a chart without a verdict", async () => {
  const rows = resultOf(await calc("RUNCHART.SUMMARY", [[7], null, null, null, false])) as unknown[][];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.at(-1)).toBe("tooFew");
});

test("100 000 weeks are answered, whichever shape they have", async () => {
  const values = Array.from({ length: 100_000 }, (_, index) => index % 17);
  const list = await calc("RUNCHART.SUMMARY", [values]);
  expect(list.code).toBe(0);
  expect(await calc("RUNCHART.SUMMARY", [values.map((value) => [value])])).toEqual(list);
});

test("results are numbers, texts and tables", async () => {
  expect(resultOf(await calc("ISOWEEK", [46027]))).toBe("2026-W02");
  expect(resultOf(await calc("VATRATE", [46027, "accommodation"]))).toBe(13.5);
  expect(resultOf(await calc("CASHROUND", [10.08]))).toBe(10.1);
  expect(resultOf(await calc("COSTSPLIT", [100, [[1, 1, 1]]]))).toEqual([[33.34, 33.33, 33.33]]);
  expect(resultOf(await calc("COSTSPLIT", [100, [1, 1, 1]]))).toEqual([33.34, 33.33, 33.33]);
});

test("the functions of access and of the round are there", async () => {
  expect(resultOf(await calc("XMR", [[4, null, 8], null, null, null, false]))).toHaveLength(3);
  expect(resultOf(await calc("BACKLOG", [[10, null], [4, null], 1]))).toEqual([[7], [null]]);
  expect(resultOf(await calc("CLEARANCE", [240, 120, 130]))).toBe(24);
  expect(resultOf(await calc("CLEARANCE", [240, 130, 120]))).toBe(null);
  expect(resultOf(await calc("HOLIDAY", [46381, "en"]))).toBe("Christmas Day");
  expect(resultOf(await calc("SCHEDULE", [[[46427, 2]]]))).toContainEqual([46427, "workshop"]);
});

test.each([
  ["text among numbers", "RUNCHART", [[1, "kaksi"]], "not-a-number", "sija 2"],
  ["a negative weight", "COSTSPLIT", [100, [1, -1]], "negative-weight", "ija 2"],
  ["no weights", "COSTSPLIT", [100, [0, 0]], "no-basis", "painojen summa on 0"],
  [
    "a table of series",
    "RUNCHART",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "shape",
    "väärän muotoinen",
  ],
  ["three levels", "RUNCHART", [[[[1]]]], "wrong-argument", "Argumentti 1"],
  ["an object", "RUNCHART", [{ values: [1] }], "wrong-argument", "Argumentti 1"],
  ["too many arguments", "ISOWEEK", [46027, 1], "too-many-arguments", "ottaa enintään 1"],
  ["no arguments", "RUNCHART", [], "not-arguments", "JSON-taulukko"],
  ["no list", "RUNCHART", "5", "not-arguments", "JSON-taulukko"],
  ["broken JSON", "RUNCHART", "[[1,\n 2", "unreadable-json", "rivillä 2, merkissä 3"],
  ["no input", "RUNCHART", "", "unreadable-json", "stdin"],
  ["an unknown function", "KAAVIO", [1], "unknown-function", "RUNCHART, RUNCHART.SUMMARY"],
  ["a function named like a part of every object", "constructor", [1], "unknown-function", "ei ole"],
  ["an unknown VAT category", "VATRATE", [46027, "ruoka"], "unknown-category", "ruoka"],
])("%s exits 2 with a code and a sentence as JSON", async (_, name, input, code, part) => {
  const error = errorOf(await calc(name, input));
  expect(error.code).toBe(code);
  expect(error.message).toContain(part);
});

test("the sentence is in the user's language", async () => {
  expect(errorOf(await calc("RUNCHART", [[1, "x"]], "--lang", "sv")).message).toContain("är inget tal");
  expect(errorOf(await calc("RUNCHART", [[1, "x"]], "--lang", "en")).message).toContain("is not a number");
});
