import { folderProblem, readingProblem, writingProblem } from "../../../src/cli/files/fileProblem";
import { problemSentence } from "../../../src/cli/problemSentence";
import { languages } from "../../../src/i18n/language";

const system = (code: string) => Object.assign(new Error(`${code}: no`), { code });
const finnish = (error: unknown) => problemSentence(error, "fi").message;

test.each([
  ["ENOENT", "Tiedostoa ei ole: a.json."],
  ["EACCES", "Tiedostoa ei saa lukea: a.json."],
  ["EBUSY", "Tiedosto a.json on lukittu"],
  ["ERR_FS_FILE_TOO_LARGE", "Tiedosto on liian suuri luettavaksi: a.json."],
  ["EIO", "Tiedostoa ei voitu lukea: a.json (EIO)."],
])("reading: %s", (code, sentence) => {
  expect(finnish(readingProblem(system(code), "a.json"))).toContain(sentence);
});

test.each([
  ["EBUSY", "Tiedosto a.xlsx on lukittu tai auki"],
  ["EPERM", "Tiedosto a.xlsx on lukittu tai auki"],
  ["ENOSPC", "Levy on täynnä, tiedostoa ei kirjoitettu: a.xlsx."],
  ["EDQUOT", "Levy on täynnä, tiedostoa ei kirjoitettu: a.xlsx."],
  ["EFBIG", "Tiedosto on suurempi kuin tähän paikkaan saa kirjoittaa: a.xlsx. Vaihda paikkaa"],
  ["EIO", "Tiedostoa ei voitu kirjoittaa: a.xlsx (EIO)."],
])("putting a file in its place: %s", (code, sentence) => {
  expect(finnish(writingProblem(system(code), "a.xlsx"))).toContain(sentence);
});

test.each([
  ["EACCES", "Kansioon ei saa kirjoittaa: kansio."],
  ["EROFS", "Kansioon ei saa kirjoittaa: kansio."],
  ["ENOTDIR", "kansio on tiedosto, ei kansio."],
  ["ENOSPC", "Levy on täynnä"],
  ["EFBIG", "Tiedosto on suurempi kuin tähän paikkaan saa kirjoittaa: kansio/a.xlsx."],
])("writing into a folder: %s", (code, sentence) => {
  expect(finnish(folderProblem(system(code), "kansio", "kansio/a.xlsx"))).toContain(sentence);
});

test("a fault of the program is one line in every language, without a stack", () => {
  for (const language of languages) {
    const { code, message } = problemSentence(new TypeError("x is not a function\n  at y"), language);
    expect(code).toBe("unexpected");
    expect(message).toContain("x is not a function");
    expect(message).not.toContain("\n");
  }
});
