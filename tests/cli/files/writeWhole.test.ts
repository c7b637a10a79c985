import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { assertTarget, writeWhole } from "../../../src/cli/files/writeWhole";
import { ownFolder } from "../lapimurto";

const folder = ownFolder();
const at = (name: string) => join(folder.path, name);
const target = (file: string, force = true) => ({ file, cwd: folder.path, force });
const whereLinksAre = process.platform === "win32" ? describe.skip : describe;

whereLinksAre("a file that is replaced", () => {
  test("keeps its own permissions", async () => {
    writeFileSync(at("a.json"), "vanha");
    chmodSync(at("a.json"), 0o640);
    await writeWhole(target("a.json"), "uusi");
    expect(statSync(at("a.json")).mode & 0o7777).toBe(0o640);
    expect(readFileSync(at("a.json"), "utf8")).toBe("uusi");
    expect(folder.files()).toEqual(["a.json"]);
  });

  test("is the one that a link leads to, and the link stays", async () => {
    mkdirSync(at("jaettu"));
    writeFileSync(at("jaettu/oikea.json"), "vanha");
    symlinkSync("jaettu/oikea.json", at("a.json"));
    expect(() => assertTarget(target("a.json", false))).toThrow(
      expect.objectContaining({ code: "file-exists" }),
    );
    await writeWhole(target("a.json"), "uusi");
    expect(readlinkSync(at("a.json"))).toBe("jaettu/oikea.json");
    expect(readFileSync(at("jaettu/oikea.json"), "utf8")).toBe("uusi");
  });

  test("is told to be open where the link leads to", () => {
    mkdirSync(at("jaettu"));
    writeFileSync(at("jaettu/oikea.xlsx"), "vanha");
    writeFileSync(at("jaettu/~$oikea.xlsx"), "");
    symlinkSync("jaettu/oikea.xlsx", at("a.xlsx"));
    expect(() => assertTarget(target("a.xlsx"))).toThrow(expect.objectContaining({ code: "file-open" }));
  });
});

whereLinksAre("a link that leads to no file yet", () => {
  test("is followed", async () => {
    mkdirSync(at("jaettu"));
    symlinkSync("jaettu/uusi.json", at("a.json"));
    await writeWhole(target("a.json", false), "uusi");
    expect(lstatSync(at("a.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("jaettu/uusi.json"), "utf8")).toBe("uusi");
  });

  test("is refused when its folder is missing", () => {
    symlinkSync("poissa/uusi.json", at("a.json"));
    expect(() => assertTarget(target("a.json"))).toThrow(expect.objectContaining({ code: "no-folder" }));
    expect(existsSync(at("poissa"))).toBe(false);
  });
});
