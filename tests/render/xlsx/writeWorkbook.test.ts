import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { everyKind } from "../everyKind";
import { withCells } from "../formulaCells";
import { workbookNamed, workbookNames } from "../workbooks";

const LARGEST = 250_000;
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function partOf(name: string, path: string): Promise<string> {
  const part = unzipSync(await writeWorkbook(workbookNamed(name)))[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

test.each(workbookNames)("%s is under 250 kB and the same bytes every time", async (name) => {
  const first = await writeWorkbook(workbookNamed(name));
  expect(first.length).toBeLessThan(LARGEST);
  expect(hash(await writeWorkbook(workbookNamed(name)))).toBe(hash(first));
});

test("the bytes are those of the last release until somebody means to change them", async () => {
  expect(hash(await writeWorkbook(everyKind("fi")))).toBe(
    "1fad3628068d6d15845f21e1595922402ebcfdc85d67e151f2ff3a95a21e4916",
  );
});

/** Run in a process of its own: inside a test the time zone cannot be changed. */
const printHash = `
  const load = require("jiti").createJiti(${JSON.stringify(__filename)});
  Promise.all([load.import("../../../src/render/xlsx/writeWorkbook"), load.import("../everyKind")])
    .then(([{ writeWorkbook }, { everyKind }]) => writeWorkbook(everyKind("fi")))
    .then((bytes) => {
      const hash = require("node:crypto").createHash("sha256").update(bytes).digest("hex");
      process.stdout.write(Intl.DateTimeFormat().resolvedOptions().timeZone + " " + hash);
    });
`;

test.each(["Asia/Tokyo", "Pacific/Honolulu"])("in the time zone %s the bytes are the same", async (zone) => {
  const printed = execFileSync(process.execPath, ["-e", printHash], {
    cwd: __dirname,
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  expect(printed).toBe(`${zone} ${hash(await writeWorkbook(everyKind("fi")))}`);
});

test("dates inside the file are fixed", async () => {
  const core = await partOf("team.fi", "docProps/core.xml");
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g)].map(String)).toEqual([
    "2026-01-01T00:00:00",
    "2026-01-01T00:00:00",
  ]);
});

test("a column's formula is in its table, so that Excel fills it into new rows", async () => {
  const parts = unzipSync(await writeWorkbook(workbookNamed("team.fi")));
  const tables = Object.entries(parts).map(([path, part]) =>
    path.includes("/tables/") ? strFromU8(part) : "",
  );
  const table = tables.find((each) => each.includes('displayName="weekRows"'));
  expect(table).toContain("<calculatedColumnFormula>IF(ISNUMBER(weekRows[[#This Row],[Alkaa]])");
});

test("what people type stays text, whatever it begins with", async () => {
  const texts = ["=1+1", "+358 40", "@nimi", "a\u0001b", "<b>&\"'", "  tyhjää  "];
  const typed = Object.fromEntries(texts.map((text, index) => [`weekRows.note[${index}]`, text]));
  const { sheets } = await readXlsx(await writeWorkbook(withCells(workbookNamed("team-blank.fi"), typed)));
  const rows = sheets.find(({ name }) => name === "Viikot")?.rows.slice(6, 12) ?? [];
  expect(rows.map((row) => row[7])).toEqual(["=1+1", "+358 40", "@nimi", "ab", "<b>&\"'", "  tyhjää  "]);
});

test("a text as long as a cell holds is written, a longer one is refused with its place", async () => {
  const textOf = (letters: number) =>
    withCells(workbookNamed("round.fi"), { "invoiceLines.text[0]": "ä".repeat(letters) });
  const { sheets } = await readXlsx(await writeWorkbook(textOf(32_767)));
  expect(String(sheets[1]?.rows[6]?.[1])).toHaveLength(32_767);
  await expect(writeWorkbook(textOf(32_768))).rejects.toMatchObject({
    code: "text-too-long",
    details: { sheet: "Lasku", cell: "B7", letters: 32_768, most: 32_767 },
  });
});

test("a number that is not finite is refused with its cell", async () => {
  const broken = withCells(workbookNamed("team-blank.fi"), { "weekRows.demand[0]": Infinity });
  await expect(writeWorkbook(broken)).rejects.toMatchObject({
    code: "not-a-number",
    details: { cell: "D7" },
  });
});
