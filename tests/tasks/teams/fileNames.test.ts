import fc from "fast-check";
import { fileNames } from "../../../src/tasks/teams/fileNames";

const named = (...names: readonly string[]) => fileNames(names, "Tiimi");

test.each([
  ["Koivurannan terveysasema", "Koivurannan terveysasema"],
  ["Äänekosken ÅÄÖ-tiimi", "Äänekosken ÅÄÖ-tiimi"],
  ["A\u0308a\u0308nekoski", "Äänekoski"],
  ['T3/hoitajat: "nopea" *tiimi?', "T3-hoitajat- -nopea- -tiimi-"],
  ["..\\..\\salainen", "-..-salainen"],
  ["../../etc/passwd", "-..-etc-passwd"],
  ["CON", "_CON"],
  ["aux.tiimi", "_aux.tiimi"],
  ["Lpt1", "_Lpt1"],
  ["COM²", "_COM²"],
  ["Konsultit", "Konsultit"],
  ["piste lopussa. . ", "piste lopussa"],
  [".piilo", "piilo"],
  ["~$lukko", "lukko"],
  ["rivi\nkaksi\tkolme", "rivi kaksi kolme"],
  ["näky\u200Bmätön\u202E", "näkymätön"],
  ["", "Tiimi"],
  [" . ", "Tiimi"],
])("%j is the file %j", (name, file) => {
  expect(named(name)).toEqual([file]);
});

test("two teams with one name have two files, capitals or not", () => {
  expect(named("Tiimi A", "tiimi a", "Tiimi A (2)", "TIIMI A")).toEqual([
    "Tiimi A",
    "tiimi a (2)",
    "Tiimi A (2) (2)",
    "TIIMI A (3)",
  ]);
});

test("a long name is cut between characters", () => {
  const [file = ""] = named("ä".repeat(300));
  expect(file).toBe("ä".repeat(100));
  expect(named("👩".repeat(80))).toEqual(["👩".repeat(50)]);
});

test("whatever teams are called, their files have names that every system takes", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom("con", "Ä", "a/b", "a:b", ""),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (names) => {
      const files = fileNames(names, "Tiimi");
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
      for (const file of files) {
        expect(file).not.toMatch(/[<>:"/\\|?*\p{C}]|^[\s.~$]|[\s.]$|^(?:con|nul)$/iu);
        expect(Buffer.byteLength(`${file}.xlsx`)).toBeLessThan(240);
      }
    }),
  );
});
