// Answers by Python's standard library from the rules written in the file; see golden/README.md.
import { creditorReference, isBusinessId, isIban, referenceOf } from "../../../src/domain/shared/identifiers";
import { golden } from "../../golden";

const { y_tunnus, reference, rf, iban } = golden<{
  y_tunnus: { cases: { id: string; valid: boolean }[] };
  reference: { cases: { base: string; full: string }[] };
  rf: { base: string; rf: string }[];
  iban: { iban: string; valid: boolean }[];
}>("round/identifiers.json");

test.each(y_tunnus.cases)("business id $id: $valid", ({ id, valid }) => expect(isBusinessId(id)).toBe(valid));
test.each(reference.cases)("reference of $base is $full", ({ base, full }) =>
  expect(referenceOf(base)).toBe(full),
);
test.each(rf)("creditor reference of $base is $rf", ({ base, rf: full }) =>
  expect(creditorReference(base)).toBe(full),
);
test.each(iban)("IBAN $iban: $valid", ({ iban: text, valid }) => expect(isIban(text)).toBe(valid));

test.each(["", "22295006", "2229500-", "FI21", "FI2112345600000785 x"])("'%s' is neither", (text) => {
  expect([isBusinessId(text), isIban(text)]).toEqual([false, false]);
});
