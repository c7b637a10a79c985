import { splitJson } from "../../../src/render/json/splitJson";
import { invoiceSplit } from "../../../src/domain/money/invoiceSplit";
import { fraction } from "../../../src/domain/shared/Fraction";

const organisations = [{ key: "A", name: "A", route: "cash", organiser: false }] as const;
const split = (netCents: bigint) =>
  invoiceSplit({ payers: ["A"], lines: [{ id: "1", netCents, rate: "10", weights: { A: fraction(1n) } }] });

test("cents are integers, the cash sum is rounded to five", () => {
  expect(splitJson(organisations, split(100n), 0n)).toEqual({
    organisations: [
      {
        key: "A",
        classes: [{ rate: 10, baseCents: 100, vatCents: 10 }],
        netCents: 100,
        vatCents: 10,
        grossCents: 110,
        cashCents: 110,
      },
    ],
    differenceCents: 0,
  });
});

test("cents beyond exact numbers are refused, not rounded", () => {
  expect(() => splitJson(organisations, split(2n ** 53n), 0n)).toThrow(
    expect.objectContaining({ code: "too-many-cents" }),
  );
});
