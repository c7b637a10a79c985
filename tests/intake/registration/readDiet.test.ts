import fc from "fast-check";
import { languages } from "../../../src/i18n/language";
import { dietWords, plainDiet } from "../../../src/i18n/registration/answerWords";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { readDiet } from "../../../src/intake/registration/readDiet";

test.each([
  ["laktoositon gluteeniton", ["laktoositon", "gluteeniton"], ""],
  ["gluteeniton & maidoton", ["gluteeniton", "maidoton"], ""],
  ["Laktoositonta sekä kasvisruokaa", ["laktoositon", "kasvis"], "kasvisruokaa"],
  ["keliakia (pähkinäallergia)", ["gluteeniton"], "keliakia; pähkinäallergia"],
  ["ei gluteenia eikä pähkinöitä", ["gluteeniton"], "ei gluteenia eikä pähkinöitä"],
  ["kasvis mutta ei kananmunaa", ["kasvis", "kananmunaton"], "kasvis mutta ei kananmunaa"],
  ["glutenfri och nötallergi", ["gluteeniton"], "nötallergi"],
  ["laktoositon, ei", ["laktoositon"], ""],
  ["ei, vain äyriäisallergia", ["allergia, katso tarkennus"], "ei; vain äyriäisallergia"],
  ["laktoositon;allergia, katso tarkennus", ["laktoositon", "allergia, katso tarkennus"], ""],
  ["n/a", [], ""],
])("'%s' is %j and the detail '%s'", (answer, diets, detail) => {
  expect(readDiet(answer, "", "fi")).toEqual({ diets, detail });
});

test.each([
  ["pähkinä ja kala", "pähkinä ja kala"],
  ["ei", ""],
  ["n/a", ""],
  ["maito\nkala", "maito; kala"],
])("the answer '%s' about allergies is kept as '%s'", (allergy, detail) => {
  expect(readDiet("", allergy, "fi").detail).toBe(detail);
});

const plain =
  "laktoositon gluteeniton kasvis vegaani maidoton kananmunaton sianlihaton mjölkfri egg-free".split(" ");
const other = "keliakia pähkinäallergia pähkinöitä nötallergi kala ei eikä mutta vähälaktoosinen eller".split(
  " ",
);

test("a plain diet is always one of the list", () => {
  const choices = languages.flatMap((language) => sheetText[language].plan.choices.diets.slice(0, -1));
  for (const word of [...plain, ...choices]) {
    expect([word, plainDiet.test(word)]).toEqual([word, true]);
    expect(dietWords.some((words) => words.test(word))).toBe(true);
  }
});

test("no word is lost: what is not a plain diet stands in the detail, and every plain diet is chosen", () => {
  const word = fc.constantFrom(...plain, ...other);
  const between = fc.constantFrom(" ", ", ", "; ", " & ", " (", ") ", " ja ", " och ", " and ", " / ", "\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 6 }), (words) => {
      const answer = words.map((pair) => pair.join("")).join("");
      const { diets, detail } = readDiet(answer, "", "fi");
      const said = words.map(([each]) => each);
      if (said.some((each) => other.includes(each) && each !== "ei"))
        for (const each of said.filter((own) => other.includes(own)))
          expect(detail.split(/[\s;]+/)).toContain(each);
      for (const each of said.filter((own) => plain.includes(own)))
        expect(diets).toEqual(expect.arrayContaining([...readDiet(each, "", "fi").diets]));
    }),
  );
});
