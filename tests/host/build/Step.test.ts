import { cutSteps, step, type Step } from "../../../src/host/build/Step";

const sending = (cells: number): Step => ({ cells, run: () => undefined });
const sizesOf = (cells: readonly number[], most: number) =>
  cutSteps(cells.map(sending), most).map((part) => part.map((each) => each.cells));

test.each([
  [[4, 4, 2], [[4, 4, 2]]],
  [
    [4, 4, 3],
    [[4, 4], [3]],
  ],
  [
    [11, 1],
    [[11], [1]],
  ],
  [
    [0, 11, 0, 0],
    [[0], [11, 0, 0]],
  ],
  [[], []],
])("steps of %j cells are cut into %j at 10 cells", (cells, parts) => {
  expect(sizesOf(cells, 10)).toEqual(parts);
});

test("steps that send nothing never make a request of their own", () => {
  const steps = Array.from({ length: 1000 }, () => step(() => undefined));
  expect(cutSteps([sending(20_000), ...steps])).toHaveLength(1);
});
