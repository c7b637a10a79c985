import { serialOf } from "../../../src/domain/shared/calendar";
import { sampleBasis, sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";
import { splitPayable } from "../../../src/tasks/splitPayable";

const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

test("the sample is a hotel's invoice of 2026: meals and rooms at 13,5 %, premises at 25,5 %", () => {
  const { classes, lines, netCents, vatCents, grossCents } = sampleInvoice("fi");
  expect(classes.map(({ rate }) => rate)).toEqual(["13.5", "25.5"]);
  expect(sum(lines.map((line) => line.netCents))).toBe(netCents);
  expect(sum(classes.map(({ baseCents }) => baseCents))).toBe(netCents);
  expect(netCents + vatCents).toBe(grossCents);
});

test("its shares sum to it, also for one team and for thirty", () => {
  for (const teams of [1, 2, 10, 30]) {
    const { split, statedDifferenceCents, differenceCents } = splitPayable(
      sampleInvoice("fi", { teams }),
      sampleBasis("fi", { teams }),
    );
    expect(split.payers).toHaveLength(teams + 1);
    expect([statedDifferenceCents, differenceCents]).toEqual([0n, 0n]);
    expect(split.grossCents).toBe(sampleInvoice("fi", { teams }).grossCents);
  }
});

test("nobody is named twice", () => {
  const { organisations } = sampleBasis("fi", { teams: 30 });
  expect(new Set(organisations.map(({ name }) => name)).size).toBe(31);
  expect(new Set(organisations.map(({ key }) => key)).size).toBe(31);
});

test("an invoice of 2025 has the rates of 2025", () => {
  const { date, classes } = sampleInvoice("fi", { start: serialOf("2024-10-07") });
  expect(date).toBe("2025-02-20");
  expect(classes.map(({ rate }) => rate)).toEqual(["14", "25.5"]);
});
