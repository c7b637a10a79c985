import fc from "fast-check";
import { CRLF, escapedText, folded } from "../../../src/render/ical/contentLine";

const octets = (line: string) => Buffer.byteLength(line, "utf8");
const unfolded = (text: string) => text.replaceAll(`${CRLF} `, "");
const lineText = fc.string({ unit: "binary", maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ""));

test("a line of 75 octets stays whole, one of 76 is folded", () => {
  expect(folded("a".repeat(75))).toBe("a".repeat(75));
  expect(folded("a".repeat(76))).toBe(`${"a".repeat(75)}${CRLF} a`);
  expect(folded(`${"a".repeat(74)}ä`)).toBe(`${"a".repeat(74)}${CRLF} ä`);
  expect(folded("")).toBe("");
});

test("no line has more than 75 octets, no character is broken, nothing is lost", () => {
  fc.assert(
    fc.property(lineText, (text) => {
      const made = folded(text);
      const lines = made.split(CRLF);
      expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
      expect(lines.slice(1).every((line) => line.startsWith(" ") && line.length > 1)).toBe(true);
      expect(lines.every((line) => Buffer.from(line, "utf8").toString("utf8") === line)).toBe(true);
      expect(unfolded(made)).toBe(text);
    }),
  );
});

test.each([
  ["a; b, c", "a\\; b\\, c"],
  ["C:\\kansio", "C:\\\\kansio"],
  ["eka\ntoka\r\nkolmas\rneljäs", "eka\\ntoka\\nkolmas\\nneljäs"],
  ["\\n", "\\\\n"],
  ["sarkain\tja\u0007ääni", "sarkain ja ääni"],
  ["åäö ”’ 👩‍⚕️", "åäö ”’ 👩‍⚕️"],
])("%j is written as %j", (text, written) => {
  expect(escapedText(text)).toBe(written);
});

test("a value never ends its line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      expect(escapedText(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});
