import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "GLOSSARY.md"];

test.each(documents)("every link and picture of %s is there", (name) => {
  const text = readFileSync(join(root, name), "utf8");
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the README names every folder of src", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const named = [...text.matchAll(/`src\/(\w+)`/g)].map(([, folder = ""]) => folder);
  expect(named.filter((folder) => !existsSync(join(root, "src", folder)))).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(12);
});

test("the README keeps no line that was meant to be filled in", () => {
  expect(readFileSync(join(root, "README.md"), "utf8")).not.toMatch(/^(BENCH|TODO|TBD)\b/m);
});
