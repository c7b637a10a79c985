import { readdirSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/cli/commands";
import { cliText } from "../../src/i18n/cli/cliText";
import { languages } from "../../src/i18n/language";
import manifest from "../../package.json";
import { expectOneSentence, lapimurto } from "./lapimurto";

const names = Object.keys(commands) as (keyof typeof commands)[];

test.each(languages)("the help in %s names every command", async (language) => {
  const { code, out, err } = await lapimurto(["--help", "--lang", language]);
  expect([code, err]).toEqual([0, ""]);
  for (const name of names) expect(out).toContain(`  ${name} `);
});

test("without a command there is the same help", async () => {
  expect(await lapimurto([])).toEqual(await lapimurto(["--help"]));
});

test.each(names)("%s has help with its usage and every option, in every language", async (name) => {
  for (const language of languages) {
    const { code, out } = await lapimurto([name, "--help", "--lang", language]);
    expect(code).toBe(0);
    expect(out).toContain(cliText[language].commands[name].usage);
    for (const option of Object.keys(commands[name].options)) expect(out).toContain(`--${option} `);
  }
});

test("help fits a terminal of 104 characters", async () => {
  for (const language of languages) {
    for (const args of [[], ...names.map((name) => [name, "--help"])]) {
      const { out } = await lapimurto([...args, "--lang", language]);
      const wide = out.split("\n").filter((line) => line.length > 104);
      expect(wide).toEqual([]);
    }
  }
});

test("the version is the package's, with and without a command", async () => {
  expect((await lapimurto(["--version"])).out).toBe(`${manifest.version}\n`);
  expect((await lapimurto(["split", "--version"])).out).toBe(`${manifest.version}\n`);
});

test("the language may stand before the command, after it, or joined with =", async () => {
  const expected = await lapimurto(["split", "--help", "--lang", "sv"]);
  expect(expected.out).toContain("fördela en faktura");
  expect(await lapimurto(["--lang", "sv", "split", "--help"])).toEqual(expected);
  expect(await lapimurto(["split", "--lang=sv", "--help"])).toEqual(expected);
});

test.each([
  ["an unknown command", ["jaa"], "Komentoa ”jaa” ei ole. Komennot ovat calc, new, invoice, split"],
  ["a command named like a part of every object", ["constructor"], "Komentoa ”constructor” ei ole."],
  ["an unknown option", ["split", "--lasku", "x"], "Komennolla split ei ole valitsinta --lasku."],
  ["an option named like a part of every object", ["split", "--toString"], "ei ole valitsinta --toString."],
  ["an option without its value", ["split", "--invoice", "--json"], "Valitsimelta --invoice puuttuu arvo."],
  ["an option at the end without its value", ["split", "--invoice"], "Valitsimelta --invoice puuttuu arvo."],
  ["a flag with a value", ["split", "--json=kyllä"], "Valitsin --json ei ota arvoa."],
  ["an option twice", ["split", "--basis", "a", "--basis", "b"], "Valitsin --basis on kahdesti."],
  ["a missing option", ["split", "--basis", "a"], "Valitsin --invoice puuttuu. Käyttö: lapimurto split"],
  ["a missing word", ["calc"], "Käyttö: lapimurto calc FUNKTIO"],
  ["a word too many", ["calc", "RUNCHART", "T3"], "Komento ei tunne sanaa ”T3”."],
  ["an unknown language", ["--lang", "de"], "Kieltä ”de” ei ole. Valitse fi, sv tai en."],
  ["a language without its name", ["split", "--lang"], "Valitsimelta --lang puuttuu arvo."],
])("%s is told in one sentence with exit code 2", async (_, args, sentence) => {
  const answer = await lapimurto(args);
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
});

test("a command stands in a file of its own", () => {
  const files = readdirSync(join(__dirname, "../../src/cli/commands"));
  expect(files.length).toBe(names.length);
});
