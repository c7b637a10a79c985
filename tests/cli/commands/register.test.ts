import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCells } from "../../../src/intake/workbook/readCells";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder.path, file), content);
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder.path, file)));
const register = (...args: readonly string[]) =>
  lapimurto(["register", "vastaukset.csv", "--round", "kierros.xlsx", ...args], { cwd: folder.path });

const HEAD = "Etunimi;Sukunimi;Sähköposti;Tiimi;Rooli;Erityisruokavalio";
const ROWS = [
  "Maija;Virta;maija@example.org;Tunturi;esihenkilö;vegaani",
  "Äijö;Öhman;a@example.org;Tunturi;hoitaja;",
];

let workbook: Uint8Array;
beforeAll(async () => {
  const made = ownPath();
  await lapimurto(["new", "round", "--out", made, "--force"]);
  workbook = new Uint8Array(readFileSync(made));
});
const ownPath = () => join(process.env.TMPDIR ?? "/tmp", `lapimurto-register-${process.pid}.xlsx`);

beforeEach(() => {
  put("kierros.xlsx", workbook);
  // Letters of ours are one byte each in windows-1252.
  put("vastaukset.csv", Buffer.from([HEAD, ...ROWS].join("\r\n"), "latin1"));
});

test("the preview tells what would be done and writes nothing", async () => {
  const { code, out, err } = await register("--dry-run");
  expect([code, folder.files()]).toEqual([0, ["kierros.xlsx", "vastaukset.csv"]]);
  expect(out).toContain("Luettu 2 vastausriviä (WINDOWS-1252, puolipisteet).");
  expect(out).toMatch(/Osallistujat +2 +0 +0 +0\n/);
  expect(out.trimEnd()).toMatch(/Esikatselu: mitään ei kirjoitettu\.$/);
  expect(err).toContain("! Tiimi Tunturi: henkilöitä on 2.");
  expect(out + err).not.toContain("vegaani");
});

test.each([
  ["fi", "Luettu 1 vastausrivi ("],
  ["sv", "1 svarsrad lästes ("],
  ["en", "1 row of answers read ("],
])("one row is told as one in %s", async (language, words) => {
  put("vastaukset.csv", `${HEAD}\n${ROWS[0]}`);
  const { out } = await register("--dry-run", "--lang", language);
  expect(out).toContain(words);
});

test("people are brought into a new workbook, and the old one stays", async () => {
  const { code, out } = await register("--out", "uusi.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("Tuotu: 2 henkilöä lisättiin, 0 henkilöä päivitettiin, 1 tiimi lisättiin.");
  expect(bytesOf("kierros.xlsx")).toEqual(workbook);
  const open = openWorkbook(await readCells(bytesOf("uusi.xlsx")));
  const people = open.kind === "round" ? open.read.plan?.rows.personRows : [];
  expect(people?.map(({ first, last }) => `${first} ${last}`)).toEqual(["Maija Virta", "Äijö Öhman"]);
});

test("a second time the workbook is the same, byte by byte", async () => {
  await register("--out", "uusi.xlsx");
  put("kierros.xlsx", bytesOf("uusi.xlsx"));
  const { out } = await register("--out", "toinen.xlsx");
  expect(out).toContain("Kaikki on jo työkirjassa: mitään ei muutettu.");
  expect(bytesOf("toinen.xlsx")).toEqual(bytesOf("uusi.xlsx"));
});

test("with --json the document is all of the output, without any diet", async () => {
  const { code, out } = await register("--dry-run", "--json");
  const told = JSON.parse(out) as Record<string, unknown>;
  expect(code).toBe(0);
  expect(told).toMatchObject({
    rows: 2,
    people: { added: 2, updated: 0, same: 0, asked: 0 },
    teams: { added: 1, updated: 0, same: 0, asked: 0 },
    dietRows: 4,
    profile: { version: 1, columns: { Etunimi: "first", Erityisruokavalio: "diet" } },
  });
  expect(out).not.toContain("vegaani");
});

test("a saved profile is read again and may be changed", async () => {
  await register("--dry-run", "--save-map", "profiili.json");
  const saved = readFileSync(join(folder.path, "profiili.json"), "utf8");
  put("oma.json", saved.replace('"role"', "null"));
  const { out } = await register("--dry-run", "--map", "oma.json");
  expect(out).toMatch(/Rooli +→ +ei tuoda/);
});

test("an identity code is an error, and the row comes without its free texts", async () => {
  put("vastaukset.csv", "Etunimi;Tiimi;Muuta\nMaija;Tunturi;131052-308T");
  const { code, err, out } = await register("--out", "uusi.xlsx");
  expect([code, folder.files()]).toEqual([1, ["kierros.xlsx", "uusi.xlsx", "vastaukset.csv"]]);
  expect(err).toContain("henkilötunnus sarakkeessa Muuta");
  expect(out + err).not.toContain("131052");
});

test.each([
  ["an empty file", "", "tyhjä"],
  ["a web page", "<html><table></table></html>", "HTML"],
  ["no headers", "1;2\n3;4", "otsikkoriviä"],
  ["nobody by name", "Tiimi;Rooli\nA;chef", "nimeä tai sähköpostia"],
  ["too many rows", "Etunimi;Tiimi\n" + "A;B\n".repeat(60_000), "60001 riviä"],
])("%s is refused with one sentence, and nothing is written", async (_, text, words) => {
  put("vastaukset.csv", text);
  const answer = await register("--out", "uusi.xlsx");
  expectOneSentence(answer);
  expect(answer.err).toContain(words);
  expect(folder.files()).not.toContain("uusi.xlsx");
});

test("200 columns are read, those that nobody knows are told", async () => {
  const more = Array.from({ length: 198 }, (_, index) => `Kysymys numero ${index}x`);
  put("vastaukset.csv", `Etunimi;Tiimi;${more.join(";")}\nMaija;T`);
  const { code, out } = await register("--dry-run");
  expect([code, out.match(/ei tuoda/g)?.length]).toEqual([0, 198]);
});

test.each([
  [["--out", "uusi.csv"], ".xlsx"],
  [[], "--out"],
  [["--dry-run", "--duplicates", "merge"], "skip, update tai add"],
  [["--out", "kierros.xlsx"], "--force"],
  [["--dry-run", "--map", "kierros.xlsx"], "JSON"],
])("wrong use %j is one sentence", async (args, words) => {
  const answer = await register(...args);
  expectOneSentence(answer);
  expect(answer.err).toContain(words);
});

test("a workbook of a team is refused", async () => {
  await lapimurto(["new", "team", "--out", "kierros.xlsx", "--force"], { cwd: folder.path });
  const answer = await register("--dry-run");
  expectOneSentence(answer);
  expect(answer.err).toContain("kierroksen työkirja");
});
