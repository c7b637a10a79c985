import fc from "fast-check";
import { rectangles } from "../../../src/host/build/rectangles";
import { boxAddress } from "../../../src/templates/address";

type Place = { readonly row: number; readonly column: number; readonly key: string };

/** Cells of a drawing: a letter is a cell with that key, a dot is none. */
const drawn = (...rows: readonly string[]): readonly Place[] =>
  rows.flatMap((row, at) =>
    [...row].flatMap((key, column) => (key === "." ? [] : [{ row: at, column, key }])),
  );

const boxesOf = (cells: readonly Place[]) =>
  rectangles(cells, ({ key }) => key).map(({ box, first }) => `${first.key} ${boxAddress(box)}`);

test.each([
  [["aaa", "aaa"], ["a A1:C2"]],
  [
    ["ab", "ab"],
    ["a A1:A2", "b B1:B2"],
  ],
  [
    ["aa", "a."],
    ["a A1:A2", "a B1"],
  ],
  [["a.a"], ["a A1", "a C1"]],
  [["a", ".", "a"].map((row) => row), ["a A1", "a A3"]],
  [["abba"], ["a A1", "b B1:C1", "a D1"]],
])("%j is cut into %j", (rows, boxes) => {
  expect(boxesOf(drawn(...rows))).toEqual(boxes);
});

test("every cell is in exactly one rectangle, and with its own key", () => {
  const sheet = fc.array(fc.stringMatching(/^[ab.]{1,6}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sheet, (rows) => {
      const cells = drawn(...rows);
      const covered = rectangles(cells, ({ key }) => key).flatMap(({ box, first }) => {
        const places: string[] = [];
        for (let row = box.top; row <= box.bottom; row++)
          for (let column = box.left; column <= box.right; column++)
            places.push(`${row},${column} ${first.key}`);
        return places;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column, key }) => `${row},${column} ${key}`).sort());
    }),
  );
});
