import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeAll } from "../../../src/cli/files/writeAll";
import { ownFolder } from "../lapimurto";

const folder = ownFolder();
const at = (name: string) => join(folder.path, name);
const file = (name: string, content: string, force = true) => ({
  target: { file: name, cwd: folder.path, force },
  content,
});
const read = (name: string) => readFileSync(at(name), "utf8");

test("all are written, those that are there already replaced", async () => {
  writeFileSync(at("b"), "vanha");
  await writeAll([file("a", "1"), file("b", "2"), file("c", "3")]);
  expect(folder.files().map((name) => name + read(name))).toEqual(["a1", "b2", "c3"]);
});

test("no files are written when one may not be", async () => {
  writeFileSync(at("b"), "vanha");
  await expect(writeAll([file("a", "1"), file("b", "2", false)])).rejects.toMatchObject({
    code: "file-exists",
  });
  expect(folder.files()).toEqual(["b"]);
});

test("what cannot be written beside its place leaves nothing of the others", async () => {
  writeFileSync(at("a"), "vanha");
  await expect(writeAll([file("a", "1"), file("x".repeat(250), "2")])).rejects.toMatchObject({
    code: "not-written",
  });
  expect([folder.files(), read("a")]).toEqual([["a"], "vanha"]);
});

test("what fails when all are put in their places is taken back, the old files with it", async () => {
  writeFileSync(at("a"), "vanha a");
  writeFileSync(at("c"), "vanha c");
  // The old file cannot make way where a folder stands.
  const taken = at(`.c.${process.pid}.tmp.old`);
  mkdirSync(taken);
  await expect(writeAll([file("a", "1"), file("b", "2"), file("c", "3")])).rejects.toMatchObject({
    code: "is-folder",
  });
  rmSync(taken, { recursive: true });
  expect([folder.files(), read("a"), read("c")]).toEqual([["a", "c"], "vanha a", "vanha c"]);
});
