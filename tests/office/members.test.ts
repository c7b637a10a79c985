import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readableNames } from "../../src/workbench/office/wire/members";
import { type RunningExcel, startExcel } from "./excel";

const FOLDER = join(__dirname, "../../src/workbench/office/excel");

type Class = { readonly name: string; readonly prototype: object };

/** Bases of ours, and classes that stand for several of Microsoft's (the formats of all parts of a chart). */
const OURS: Readonly<Record<string, string | null>> = {
  Collection: null,
  ChartPart: null,
  ChartFormat: null,
  RangeContent: "Range",
};

/** What the client says on the wire under another name. */
const WIRE_NAMES = ["gridlines", "headings"];

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const classes: readonly Class[] = files(FOLDER).flatMap((file) =>
  Object.values(jest.requireActual<Record<string, unknown>>(file)).filter(
    (value): value is Class => typeof value === "function" && /^class /.test(String(value)),
  ),
);

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});

test("the classes are found", () => {
  expect(classes.length).toBeGreaterThan(35);
});

test.each(classes.map((one) => [one.name, one] as const))(
  "every member of %s is Microsoft's",
  (name, own) => {
    const theirs = OURS[name] === undefined ? name : OURS[name];
    if (theirs === null) return;
    const Theirs = (excel.Excel as unknown as Record<string, Class | undefined>)[theirs];
    expect(Theirs).toBeDefined();
    const known = [
      ...new Set(prototypesOf(Theirs?.prototype ?? {}).flatMap((each) => Object.getOwnPropertyNames(each))),
    ];
    const members = Object.getOwnPropertyNames(own.prototype).filter(
      (member) => member !== "constructor" && !WIRE_NAMES.includes(member),
    );
    expect(members.filter((member) => !known.includes(member))).toEqual([]);
  },
);

test("fields and symbols of ours cannot be reached", () => {
  expect(readableNames(excel.host.workbook)).not.toContain("book");
});

const prototypesOf = (object: object): readonly object[] => {
  const next = Object.getPrototypeOf(object) as object | null;
  return [object, ...(next && next !== Object.prototype ? prototypesOf(next) : [])];
};
