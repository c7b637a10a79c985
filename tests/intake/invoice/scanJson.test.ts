import fc from "fast-check";
import { scanJson } from "../../../src/intake/invoice/scanJson";

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("whatever JSON.stringify writes has no fault", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, space) => {
      expect(scanJson(JSON.stringify(value, null, space))).toBeNull();
    }),
  );
});

test("it finds a fault just when JSON.parse does, in text with a character too much, too few or changed", () => {
  const broken = fc
    .tuple(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom("", ",", "}", '"', "x", "0", "\\", "\n", "-"),
      fc.nat(1),
    )
    .map(([value, at, put, taken]) => {
      const text = JSON.stringify(value, null, 1);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + taken);
    });
  fc.assert(
    fc.property(broken, (text) => {
      expect(scanJson(text)?.code === "syntax").toBe(!parses(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["{", 1],
  ["[1,]", 3],
  ['{"a" 1}', 5],
  ["[1] 2", 4],
  ["[01]", 2],
  ["", 0],
])("in %s the fault is at %i", (text, position) => {
  expect(scanJson(text)).toEqual({ code: "syntax", position });
});

test.each([
  ['{"a":1,"a":2}', "a"],
  ['{"a":{"b":[{"c":1},{"c":1,"c":2}]}}', "a.b[1].c"],
  ['{"\\u0061":1,"a":2}', "a"],
  ['{"__proto__":1,"__proto__":2}', "__proto__"],
])("in %s a key stands twice", (text, where) => {
  expect(scanJson(text)).toEqual({ code: "twice", where });
});

test("a fault of syntax counts before a key that stands twice", () => {
  expect(scanJson('{"a":1,"a":2,}')).toEqual({ code: "syntax", position: 13 });
});

test("the same key in two objects is no fault", () => {
  expect(scanJson('[{"a":1},{"a":1,"b":{"a":1}}]')).toBeNull();
});

test("a nest deeper than any file of ours is a fault, not the end of the program", () => {
  expect(scanJson("[".repeat(1e6))?.code).toBe("syntax");
});
