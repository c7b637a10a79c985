import fc from "fast-check";
import { languages } from "../../../src/i18n/language";
import { shownInput, typedInput } from "../../../src/workbench/grid/typedInput";

const NBSP = "\u00a0";

test.each([
  ["fi", "13,5", 13.5],
  ["fi", "1 234,5", 1234.5],
  ["fi", `1${NBSP}234`, 1234],
  ["fi", "\u22125", -5],
  ["fi", "1,234", 1.234],
  ["en", "1,234", 1234],
  ["en", "13.5", 13.5],
  ["fi", "13.5", "13.5"],
  ["fi", "12 3", "12 3"],
  ["fi", "tosi", true],
  ["sv", "falskt", false],
  ["en", "TRUE", true],
  ["fi", "23.11.2026", 46_349],
  ["fi", "23.11.", 46_349],
  ["sv", "23.11.26", 46_349],
  ["fi", "2026-11-23", 46_349],
  ["fi", "31.2.2026", "31.2.2026"],
  ["fi", "12 %", 0.12],
  ["fi", "Koivuranta", "Koivuranta"],
  ["fi", "=SUM(A1)", "=SUM(A1)"],
  ["fi", "", ""],
] as const)("in %s %s is %s", (language, text, value) => {
  expect(typedInput(text, language, 2026).value).toBe(value);
});

test("a number that is opened and closed again stays what it was", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...languages),
      (value, language) => {
        expect(typedInput(shownInput(value, "General", language), language, 2026).value).toBe(value + 0);
      },
    ),
  );
});

test("a date that is opened and closed again stays what it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 70_000 }), fc.constantFrom(...languages), (serial, language) => {
      expect(typedInput(shownInput(serial, "d.m.yyyy", language), language, 2026).value).toBe(serial);
    }),
  );
});
