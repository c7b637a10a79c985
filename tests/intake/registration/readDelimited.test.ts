import fc from "fast-check";
import { readDelimited } from "../../../src/intake/registration/readDelimited";

const rowsOf = (text: string) => readDelimited(text).rows.map(({ cells }) => cells);

test.each([
  ["semicolons", "a;b\n1;2", ";"],
  ["commas, although a name holds a semicolon", 'a,b,c\n"x;y",2,3', ","],
  ["tabs", "a\tb\n1\t2", "\t"],
  ["the line that names it", "sep=,\na,b;c;d\n", ","],
])("the delimiter is found: %s", (_, text, delimiter) => {
  expect(readDelimited(text).delimiter).toBe(delimiter);
});

test("quotes keep delimiters, line breaks and quotes in a cell", () => {
  expect(rowsOf('Nimi;Viesti\r\nMaija;"a;b\r\nc ""d"""\r\n')).toEqual([
    ["Nimi", "Viesti"],
    ["Maija", 'a;b\r\nc "d"'],
  ]);
});

test("rows are numbered as a program that shows tables counts them", () => {
  expect(readDelimited('a;b\n\n"x\ny";1\nz;2').rows.map(({ number }) => number)).toEqual([1, 3, 4]);
  expect(readDelimited("sep=;\na;b\n1;2").rows.map(({ number }) => number)).toEqual([1, 2]);
});

test("a quote that never closes is named by its line", () => {
  expect(() => rowsOf('a;b\n1;2\n3;"x\ny')).toThrow(
    expect.objectContaining({ details: { reason: "quote", line: 3 } }) as Error,
  );
});

test("millions of quotes in a cell are read", () => {
  const [, row] = rowsOf(`a;b\n"${'""'.repeat(5_000_000)}";1`);
  expect([row?.[0]?.length, row?.[1]]).toEqual([5_000_000, "1"]);
});

const cell = fc.string({ unit: fc.constantFrom("a", "ä", '"', ";", ",", "\n", "\r\n", " ", "=", "1") });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("what is written quoted is read back, cell by cell", () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom(";", ",", "\t"), (rows, delimiter) => {
      const text = `sep=${delimiter}\r\n${rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n")}`;
      const filled = rows.filter((row) => row.some((each) => each.trim() !== ""));
      expect(rowsOf(text)).toEqual(filled);
    }),
  );
});
