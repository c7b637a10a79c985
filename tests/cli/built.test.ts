import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
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

/** Permissions do not hold for the superuser: then the program runs as nobody, from a folder that everybody may read. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const whereRightsAre = process.platform === "win32" ? test.skip : whenBuilt;

whereRightsAre("a folder that may not be written is told, and nothing is written", () => {
  const folder = mkdtempSync(join(tmpdir(), "lapimurto-closed-"));
  try {
    copyFileSync(built, join(folder, "cli.js"));
    chmodSync(folder, 0o555);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, "cli.js"), "new", "team", "--out", "a.xlsx"],
      { cwd: folder, encoding: "utf8", ...asNobody },
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`Kansioon ei saa kirjoittaa: ${folder}. Vaihda paikkaa tai oikeuksia.\n`);
    expect(readdirSync(folder)).toEqual(["cli.js"]);
  } finally {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  }
});

const whereDisksFill = existsSync("/dev/full") ? whenBuilt : test.skip;

whereDisksFill("an answer that does not fit on the disk is told in one sentence", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(
    process.execPath,
    [built, "schedule", "--workshops", "2027-02-09", "--lang", "sv"],
    { stdio: ["ignore", full, "pipe"], encoding: "utf8" },
  );
  closeSync(full);
  expect([status, stderr]).toEqual([2, "Disken är full, filen skrevs inte: stdout. Frigör utrymme.\n"]);
});

whenBuilt("it knows its version and can be started", () => {
  expect(lapimurto(["--version"]).stdout).toBe(`${manifest.version}\n`);
  if (process.platform !== "win32") expect(statSync(built).mode & 0o111).toBe(0o111);
});
