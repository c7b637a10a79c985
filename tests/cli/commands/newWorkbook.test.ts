import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCells } from "../../../src/intake/workbook/readCells";
import { openWorkbook, type OpenWorkbook } from "../../../src/tasks/openWorkbook";
import { expectOneSentence, lapimurto } from "../lapimurto";
import { ownFolder } from "../lapimurto";

const folder = ownFolder();
const make = (...args: readonly string[]) => lapimurto(["new", ...args], { cwd: folder.path });
const bytesOf = (file: string) => readFileSync(join(folder.path, file));
const open = async (file: string): Promise<OpenWorkbook> => openWorkbook(await readCells(bytesOf(file)));

async function teamIn(file: string) {
  const book = await open(file);
  if (book.kind !== "team") throw new Error(`${file} is ${book.kind}`);
  expect(book.read.findings).toEqual([]);
  return book.read.team;
}

async function roundIn(file: string) {
  const book = await open(file);
  if (book.kind !== "round") throw new Error(`${file} is ${book.kind}`);
  return book.read;
}

test("a new team begins this week, with the first measures and nothing typed", async () => {
  const { code, out } = await make("team", "--out", "tiimi.xlsx");
  expect([code, out]).toEqual([0, "Kirjoitettu tiimi.xlsx\nTiimin työkirja: 60 viikkoa, mittareita 4.\n"]);
  const team = await teamIn("tiimi.xlsx");
  expect(team.measures).toEqual(["t3_doctor", "demand", "capacity", "phone_same_day"]);
  // 23.11.2026, the Monday of the day on which the test runs.
  expect(team.weeks[0]?.week).toBe(46349);
  expect(team.weeks.every(({ values }) => Object.values(values).every((value) => value === null))).toBe(true);
});

test("the start and the measures are chosen, the start in Finnish too", async () => {
  await make("team", "--out", "a.xlsx", "--start", "2026-01-07", "--measures", "dna,demand");
  await make("team", "--out", "b.xlsx", "--start", "7.1.2026", "--measures", "dna, demand");
  const team = await teamIn("a.xlsx");
  expect(team.measures).toEqual(["dna", "demand"]);
  expect(team.weeks[0]?.week).toBe(46027);
  expect(bytesOf("a.xlsx").equals(bytesOf("b.xlsx"))).toBe(true);
});

test("the sample team has 60 weeks and its story", async () => {
  await make("team", "--out", "tiimi.xlsx", "--sample");
  const team = await teamIn("tiimi.xlsx");
  expect([team.name, team.weeks.length, team.measures.length]).toEqual(["Koivurannan terveysasema", 60, 5]);
});

test("the sample round has its invoice and as many payers as asked, with the organiser", async () => {
  const { out } = await make("round", "--out", "kierros.xlsx", "--sample", "--teams", "4");
  expect(out).toContain("laskurivejä 10, maksajia 5");
  const { name, invoice, basis, findings } = await roundIn("kierros.xlsx");
  expect(name).toBe("Hyvä vastaanotto 2026");
  expect(invoice.lines).toHaveLength(10);
  expect(basis.organisations.map(({ key }) => key)).toEqual(["A", "B", "C", "D", "ORG"]);
  expect(findings).toEqual([]);
});

test("an empty round is ready to be typed in", async () => {
  expect((await make("round", "--out", "kierros.xlsx")).code).toBe(0);
  expect((await roundIn("kierros.xlsx")).invoice.lines).toEqual([]);
});

test.each(["team", "round"])("the same %s is the same bytes", async (kind) => {
  await make(kind, "--out", "a.xlsx", "--sample");
  await make(kind, "--out", "b.xlsx", "--sample");
  expect(bytesOf("a.xlsx").equals(bytesOf("b.xlsx"))).toBe(true);
});

test("what has no effect is said beside the result", async () => {
  const { code, err } = await make("team", "--out", "t.xlsx", "--teams", "4");
  expect([code, err]).toEqual([0, "Huomaa: --teams ei vaikuta tiimin työkirjaan.\n"]);
  expect((await make("round", "--out", "r.xlsx", "--measures", "dna", "--lang", "sv")).err).toBe(
    "Obs: --measures påverkar inte omgångens arbetsbok.\n",
  );
});

test.each([
  ["an unknown workbook", ["tiimi", "--out", "a.xlsx"], "Työkirjaa ”tiimi” ei ole."],
  ["no file", ["team"], "Valitsin --out puuttuu."],
  ["another ending", ["team", "--out", "a.xls"], "pitää päättyä .xlsx"],
  [
    "an unknown measure",
    ["team", "--out", "a.xlsx", "--measures", "t3"],
    "Mittarit ovat t3_doctor, t3_nurse",
  ],
  ["a measure twice", ["team", "--out", "a.xlsx", "--measures", "dna,dna"], "”dna” on kahdesti"],
  ["a day that is none", ["team", "--out", "a.xlsx", "--start", "30.2.2026"], "”30.2.2026” ei ole päivä"],
  ["a day in words", ["team", "--out", "a.xlsx", "--start", "tänään"], "”tänään” ei ole päivä"],
  ["no teams", ["round", "--out", "a.xlsx", "--sample", "--teams", "0"], "kokonaisluku 1–60"],
  ["teams in words", ["round", "--out", "a.xlsx", "--teams", "viisi"], "kokonaisluku 1–60"],
  ["a folder that is not there", ["team", "--out", "ei/ole/a.xlsx"], "Kansiota ei ole: ei/ole."],
  [
    "a time before VAT rates are known",
    ["round", "--out", "a.xlsx", "--sample", "--start", "2001-01-01"],
    "Verokantaa ei tunneta",
  ],
])("%s is told, and nothing is written", async (_, args, sentence) => {
  const answer = await make(...args);
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
  expect(folder.files()).toEqual([]);
});

describe("a place that cannot be written", () => {
  const write = (file: string, ...more: readonly string[]) => make("team", "--out", file, ...more);

  test("an existing file stays as it is without --force, and is replaced whole with it", async () => {
    writeFileSync(join(folder.path, "a.xlsx"), "oma");
    const answer = await write("a.xlsx");
    expectOneSentence(answer);
    expect(answer.err).toContain("Tiedosto on jo olemassa: a.xlsx.");
    expect(bytesOf("a.xlsx").toString()).toBe("oma");
    expect((await write("a.xlsx", "--force")).code).toBe(0);
    expect((await teamIn("a.xlsx")).weeks).toHaveLength(60);
    expect(folder.files()).toEqual(["a.xlsx"]);
  });

  test.each(["~$a.xlsx", ".~lock.a.xlsx#"])("a file that is open (%s) is not replaced", async (lock) => {
    writeFileSync(join(folder.path, "a.xlsx"), "oma");
    writeFileSync(join(folder.path, lock), "");
    const answer = await write("a.xlsx", "--force");
    expectOneSentence(answer);
    expect(answer.err).toContain("on auki toisessa ohjelmassa");
    expect(bytesOf("a.xlsx").toString()).toBe("oma");
  });

  test("a folder under a file is no folder", async () => {
    writeFileSync(join(folder.path, "muistio"), "oma");
    const answer = await write("muistio/a.xlsx");
    expectOneSentence(answer);
    expect(answer.err).toContain("muistio on tiedosto, ei kansio");
    expectOneSentence(await write("muistio/alla/a.xlsx"));
    expect(folder.files()).toEqual(["muistio"]);
  });

  test("a folder is no file", async () => {
    mkdirSync(join(folder.path, "a.xlsx"));
    const answer = await write("a.xlsx", "--force");
    expectOneSentence(answer);
    expect(answer.err).toContain("a.xlsx on kansio");
  });
});
