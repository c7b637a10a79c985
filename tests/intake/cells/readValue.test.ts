import fc from "fast-check";
import { languages } from "../../../src/i18n/language";
import { writeNumber } from "../../../src/i18n/numbers";
import { readValue } from "../../../src/intake/cells/readValue";

test.each(["3.5.", "3.5.2026"])("%s is the decimal that became a date", (raw) => {
  expect(readValue(raw)).toEqual({ kind: "suspect", value: 3.5, reason: "becameDate" });
});

test.each(["minst 182", "över 182", "at least 182", "> 182"])("%s stands for at least that", (raw) => {
  expect(readValue(raw)).toEqual({ kind: "number", value: 182, censored: true });
});

test.each(["uppgift saknas", "ej mätt", "not measured", "ei lukua"])(
  "%s says that there is no number",
  (raw) => {
    expect(readValue(raw).kind).toBe("missingText");
  },
);

test.each(["ca 12", "noin 12", "about 12", "~12"])("%s is only about that", (raw) => {
  expect(readValue(raw)).toEqual({ kind: "suspect", value: 12, reason: "approximate" });
});

test.each(["12 dagar", "12 days", "12 kpl", "12 st", "12 h"])("%s is read without its unit", (raw) => {
  expect(readValue(raw)).toEqual({ kind: "number", value: 12, censored: false });
});

test.each(["1 2", "1 23", "12a", "=1+1", "1e5", "--3", "1.2.3.4"])("%s is no number", (raw) => {
  expect(readValue(raw)).toEqual({ kind: "reject", reason: "notANumber" });
});

test.each(languages)("a number that is written in %s is read back", (language) => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100), (whole, by) => {
      const value = whole / by;
      const found = readValue(writeNumber(value, language));
      // Only English thousands without decimals can be meant in two ways.
      if (found.kind !== "suspect") expect(found).toEqual({ kind: "number", value, censored: false });
      else expect(language).toBe("en");
    }),
  );
});

test("whatever is typed, reading it does not fail", () => {
  fc.assert(fc.property(fc.string(), (raw) => expect(readValue(raw).kind).toBeTruthy()));
});
