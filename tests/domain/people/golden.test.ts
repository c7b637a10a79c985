// Answers by Python's standard library from the rules written in the files; see golden/README.md.
import { identityCodesIn } from "../../../src/domain/people/hetu";
import { teamRules, type Role } from "../../../src/domain/people/teamRules";
import { golden } from "../../golden";

test.each(golden<{ cases: { text: string; found: string[] }[] }>("access/hetu_scan.json").cases)(
  "identity codes in '$text': $found",
  ({ text, found }) => expect(identityCodesIn(text)).toEqual(found),
);

test("an identity code in small letters is one too, with the right check character only", () => {
  expect(identityCodesIn("tunnus 131052-308t, 010190y900p, 131052-308u")).toEqual([
    "131052-308t",
    "010190y900p",
  ]);
});

test("identity codes are found inside a sentence, all of them", () => {
  expect(identityCodesIn("Soita: 131052-308T, sitten 010190Y900P.")).toEqual(["131052-308T", "010190Y900P"]);
});

type Case = {
  id: string;
  members: Role[];
  options: { cross_org?: boolean; owners?: number };
  expected: string[];
};
const rules = golden<{ severity: Record<"error" | "warning", string[]>; cases: Case[] }>(
  "round/registration_rules.json",
);

test.each(rules.cases)("team rules: $id", ({ members, options, expected }) => {
  const found = teamRules(members, {
    crossesOrganisations: options.cross_org ?? false,
    processOwners: options.owners ?? 0,
  });
  expect(found.map(({ code }) => code)).toEqual(expected);
  found.forEach(({ code, severity }) => expect(rules.severity[severity]).toContain(code));
});
