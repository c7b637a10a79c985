import type { TypedColumn } from "../../../src/domain/measurement/checks/typedColumns";
import { isTotalRow } from "../../../src/intake/workbook/isTotalRow";

type Content = string | number | null;

const columns: readonly TypedColumn[] = ["external", "capacity"].map(
  (id) => ({ id, min: 0, max: 30_000 }) as TypedColumn,
);

const isLastTotal = (
  ...rows: readonly (readonly [week: Content, external: Content, capacity: Content])[]
) => {
  const found = rows.map((row) =>
    Object.fromEntries(
      ["week", "external", "capacity"].map((id, at) => [
        id,
        { value: row[at] ?? null, cell: "A1", header: id },
      ]),
    ),
  );
  return isTotalRow(found, rows.length - 1, columns);
};

test.each([
  ["Yhteensä", 9],
  ["KESKIARVO", 9],
  ["Medelvärde", 9],
  ["average", 9],
])("a row that says %s adds the others up", (week, value) => {
  expect(isLastTotal([46_100, 4, 2], [week, value, null])).toBe(true);
});

test("a row without a week adds the others up when every number of it is their sum", () => {
  expect(isLastTotal([46_100, 4, 2], [46_107, 5, 1], [null, 9, 3])).toBe(true);
  expect(isLastTotal([46_100, 4, 0], [46_107, 5, 0], [null, 9, 0])).toBe(true);
  expect(isLastTotal([46_100, 4, 2], [46_107, 5, 1], [null, 9, 4])).toBe(false);
});

test("a week that lost its date is no total because its number is that of the only other week", () => {
  expect(isLastTotal([46_100, 4, 2], [null, 4, 2])).toBe(false);
  expect(isLastTotal([46_100, 4, 2], [46_107, null, null], [null, 4, 2])).toBe(false);
});

test("zeros among zeros are no total, and no numbers neither", () => {
  expect(isLastTotal([46_100, 0, 0], [46_107, 0, 0], [null, 0, 0])).toBe(false);
  expect(isLastTotal([46_100, 4, 2], [46_107, 5, 1], [null, null, null])).toBe(false);
});
