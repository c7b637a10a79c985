import { readBasisJson } from "../../../src/intake/invoice/readBasisJson";
import { basisJson } from "../../../src/render/json/invoiceJson";
import { sampleBasis, sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const invoice = sampleInvoice("fi");
const organisations = [{ key: "A", name: "Koivuranta", route: "einvoice" }];

test("a basis that was written is read back alike, but for what a line is split by in words", () => {
  const basis = { ...sampleBasis("fi"), kinds: {}, differencePayer: "C", fallback: { A: "1.25" } };
  expect(readBasisJson(bytesOf(basisJson(basis)), invoice)).toEqual({ basis, shortfall: null });
});

test("weights are numbers or decimal texts and stay exact", () => {
  const weights = [8, 0, 7.5, "7,5", "7.50", 0.1 + 0.2, "0.333333333333"];
  const read = weights.map((weight) => {
    return readBasisJson(bytesOf({ organisations, default: { A: weight } }), invoice).basis.fallback?.A;
  });
  expect(read).toEqual(["8", "0", "7.5", "7.5", "7.50", "0.30000000000000004", "0.333333333333"]);
});

test.each([[-1], ["-0,5"], ["1/3"], [true], [null], [[]], ["1 000"], [""], ["9".repeat(31)]])(
  "%j is no weight",
  (weight) => {
    expect(() => readBasisJson(bytesOf({ organisations, default: { A: weight } }), invoice)).toThrow(
      expect.objectContaining({
        code: "basis-shape",
        details: expect.objectContaining({ where: "default.A", expected: "weight" }) as unknown,
      }),
    );
  },
);

test.each([[1e21], [1e13], [1e-9]])("%j is told to be too large or too small a weight", (weight) => {
  expect(() => readBasisJson(bytesOf({ organisations, default: { A: weight } }), invoice)).toThrow(
    expect.objectContaining({
      code: "basis-shape",
      details: expect.objectContaining({ where: "default.A", expected: "weightSize" }) as unknown,
    }),
  );
});

test.each([["A"], ["THL"], ["Ärjä 2"], ["0012"], ["org-1_x.y"]])("%s is a key", (key) => {
  const one = { key, name: "Nimi", route: "card" };
  const { basis } = readBasisJson(bytesOf({ organisations: [one] }), invoice);
  expect(basis.organisations).toEqual([{ ...one, organiser: false }]);
});

test.each([[""], [" "], ["__proto__"], ["toString"], ["valueOf"], ["a\nb"], ["x".repeat(41)], [5], [null]])(
  "%j is no key",
  (key) => {
    expect(() =>
      readBasisJson(bytesOf({ organisations: [{ key, name: "N", route: "card" }] }), invoice),
    ).toThrow(expect.objectContaining({ code: "basis-shape" }));
  },
);

test("policies name the payer of a difference and the shortfall", () => {
  const policies = { shortfall: "proRata", difference: "A" };
  const { basis, shortfall } = readBasisJson(bytesOf({ organisations, policies }), invoice);
  expect([basis.differencePayer, shortfall]).toEqual(["A", "proRata"]);
});

test("keys that differ only in capitals are one in the sheets and refused", () => {
  const twice = ["a", "A"].map((key) => ({ key, name: "N", route: "card" }));
  expect(() => readBasisJson(bytesOf({ organisations: twice }), invoice)).toThrow(
    expect.objectContaining({
      code: "basis-shape",
      details: { where: "organisations[1].key", expected: "onlyKey", found: '"A"' },
    }),
  );
});
