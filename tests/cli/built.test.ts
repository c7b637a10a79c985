import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";

const built = join(__dirname, "../../dist/cli.js");
const exists = existsSync(built);
if (!exists) process.stderr.write("Not run, dist/cli.js is not built: the command line as a program\n");
const whenBuilt = exists ? test : test.skip;
const lapimurto = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [built, ...args], { input, encoding: "utf8" });

whenBuilt("the program reads its input and writes its answer", () => {
  const { status, stdout, stderr } = lapimurto(["calc", "RUNCHART.SUMMARY"], "[[1, 2, null]]");
  expect([status, stderr]).toEqual([0, ""]);
  expect((JSON.parse(stdout) as unknown[][])[1]?.slice(0, 4)).toEqual([1, 1, 3, 1.5]);
});

whenBuilt("its exit code tells wrong use", () => {
  const { status, stdout, stderr } = lapimurto(["split"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Valitsin --invoice puuttuu.");
});

whenBuilt("it knows its version and can be started", () => {
  expect(lapimurto(["--version"]).stdout).toBe(`${manifest.version}\n`);
  if (process.platform !== "win32") expect(statSync(built).mode & 0o111).toBe(0o111);
});
