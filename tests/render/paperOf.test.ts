import { paperOf } from "../../src/render/paperOf";
import { same } from "../../src/templates/say";
import type { PaperSpec, SheetSpec } from "../../src/templates/spec";

const sheet = (paper?: PaperSpec): SheetSpec => ({
  id: "one",
  name: same("Yksi"),
  title: same("Yksi"),
  purpose: same("Yksi"),
  tab: "input",
  widths: [],
  blocks: [],
  ...(paper && { paper }),
});
const wide = (columns: number) => Array.from({ length: columns }, () => 10);

test("what can be read on one page across stays on one, the rest takes as many as it needs", () => {
  expect(paperOf(sheet(), wide(23)).wide).toBe(1);
  expect(paperOf(sheet(), wide(24)).wide).toBe(2);
  expect(paperOf(sheet(), wide(48)).wide).toBe(3);
  expect(paperOf(sheet({ upright: true }), wide(17))).toMatchObject({ upright: true, wide: 2 });
});

test("only the columns that are printed count", () => {
  expect(paperOf(sheet({ columns: ["A:T", "V:AH"] }), wide(34))).toMatchObject({
    wide: 1,
    columns: ["A:T", "V:AH"],
  });
});

test("columns are repeated where there is a second page beside the first", () => {
  expect(paperOf(sheet({ kept: 2 }), wide(20)).kept).toBeNull();
  expect(paperOf(sheet({ kept: 2 }), wide(30)).kept).toBe("A:B");
});
