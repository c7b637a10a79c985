import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const samples = (...more: readonly string[]) => lapimurto(["samples", ...more], { cwd: folder.path });

test("they say what signals and why, who pays what, that it matches, and where the files are", async () => {
  const { code, out, err } = await samples();
  expect([code, err]).toEqual([0, ""]);
  const text = out.replaceAll("\u00a0", " ");
  expect(text).toContain("◆ T3 on lyhentynyt: 28 → 16 päivää\n  Viikosta 22 lähtien");
  expect(text).toMatch(/– Kysyntä +Ei muutosta/);
  expect(text).toContain("Käteisellä maksetaan 1 534,70 €: Lehtoniemen kuntayhtymä.");
  expect(text).toContain("Jako täsmää sentilleen: 19 738,33 €, erotus 0,00 €.");
  const paths = text.split("\n").filter((line) => line.startsWith(`  ${folder.path}`));
  expect(paths).toHaveLength(9);
  for (const path of paths) expect(existsSync(path.trim())).toBe(true);
});

test("the commands that it suggests work", async () => {
  const { out } = await samples();
  const suggested = out.split("\n").flatMap((line) => /^ {2}npx lapimurto (.+)$/.exec(line)?.[1] ?? []);
  expect(suggested.length).toBe(3);
  for (const line of suggested) {
    expect((await lapimurto(line.split(" "), { cwd: folder.path })).code).toBe(0);
  }
});

test("they are replaced by the same bytes", async () => {
  await samples("--out", "a");
  const before = readFileSync(join(folder.path, "a/tiimi.xlsx"));
  expect((await samples("--out", "a")).code).toBe(0);
  expect(readFileSync(join(folder.path, "a/tiimi.xlsx")).equals(before)).toBe(true);
});

test("a sample that a person has worked in is kept and told in one line, until --force", async () => {
  await samples();
  const [own, chart] = [join(folder.path, "out/tiimi.xlsx"), join(folder.path, "out/kaavio-demand.svg")];
  const before = readFileSync(own);
  writeFileSync(own, "oma työ");
  rmSync(chart);
  const again = await samples();
  expect([again.code, again.err]).toEqual([
    0,
    "Ei korvattu, koska sisältö on toinen kuin esimerkin: out/tiimi.xlsx. Korvaa valitsimella --force.\n",
  ]);
  expect(readFileSync(own, "utf8")).toBe("oma työ");
  expect(existsSync(chart)).toBe(true);
  const forced = await samples("--force");
  expect([forced.code, forced.err]).toEqual([0, ""]);
  expect(readFileSync(own).equals(before)).toBe(true);
});

test("each language has its own", async () => {
  expect((await samples("--out", "sv", "--lang", "sv")).out).toContain("Fördelningen stämmer på centen");
  expect((await samples("--out", "en", "--lang", "en")).out).toContain("The split matches to the cent");
});

test("a file in place of the folder, and a sample that is open, are told", async () => {
  writeFileSync(join(folder.path, "out"), "oma");
  const answer = await samples();
  expectOneSentence(answer);
  expect(answer.err).toContain("out on tiedosto, ei kansio");
  await samples("--out", "b");
  writeFileSync(join(folder.path, "b/~$tiimi.xlsx"), "");
  expect((await samples("--out", "b")).err).toBe("");
  writeFileSync(join(folder.path, "b/tiimi.xlsx"), "oma työ");
  expect((await samples("--out", "b", "--force")).err).toContain("on auki toisessa ohjelmassa");
});
