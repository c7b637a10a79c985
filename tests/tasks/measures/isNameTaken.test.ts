import { bareTeam } from "../../../src/domain/measurement/teamRecord";
import { measureText } from "../../../src/i18n/measures/measureText";
import { isNameTaken } from "../../../src/tasks/measures/isNameTaken";

const team = {
  ...bareTeam,
  measures: ["own_1"] as const,
  own: [
    {
      id: "own_1" as const,
      name: "Kotikäynnit",
      unit: "",
      direction: "none" as const,
      kind: "value" as const,
    },
  ],
};

test("a name of the team is taken, whatever its capitals and the spaces around it", () => {
  expect(isNameTaken(team, "Kotikäynnit")).toBe(true);
  expect(isNameTaken(team, " KOTIKÄYNNIT ")).toBe(true);
  expect(isNameTaken(team, "Kotikäynnit ajallaan")).toBe(false);
});

test.each(["fi", "sv", "en"] as const)(
  "a name of the catalogue is taken in %s, followed or not",
  (language) => {
    expect(isNameTaken(team, measureText[language].nps.name.toLowerCase())).toBe(true);
  },
);
