import { cashRound } from "../../domain/money/cashRound";
import type { Organisation } from "../../domain/money/invoice";
import type { InvoiceSplit } from "../../domain/money/invoiceSplit";
import { centsNumber } from "./centsNumber";

/** What each organisation pays; cents are integers, rates percent points. */
export type SplitJson = {
  readonly organisations: readonly {
    readonly key: string;
    readonly classes: readonly {
      readonly rate: number;
      readonly baseCents: number;
      readonly vatCents: number;
    }[];
    readonly netCents: number;
    readonly vatCents: number;
    readonly grossCents: number;
    /** What is paid at the desk; only of those who pay in cash. */
    readonly cashCents?: number;
  }[];
  /** What was split minus what the invoice states. */
  readonly differenceCents: number;
};

/** @throws DomainError `too-many-cents` */
export function splitJson(
  organisations: readonly Organisation[],
  { payers, classes }: InvoiceSplit,
  differenceCents: bigint,
): SplitJson {
  return {
    organisations: payers.map(({ key, netCents, vatCents, grossCents }, index) => ({
      key,
      classes: classes.map(({ rate, bases, vats }) => ({
        rate: Number(rate),
        baseCents: centsNumber(bases[index] ?? 0n),
        vatCents: centsNumber(vats[index] ?? 0n),
      })),
      netCents: centsNumber(netCents),
      vatCents: centsNumber(vatCents),
      grossCents: centsNumber(grossCents),
      ...(organisations[index]?.route === "cash" ? { cashCents: centsNumber(cashRound(grossCents)) } : {}),
    })),
    differenceCents: centsNumber(differenceCents),
  };
}
