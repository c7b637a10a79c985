import { planChoices, type PlanChoice, type PlanChoiceId } from "../../../domain/round/plan/planChoices";
import { languages } from "../../../i18n/language";
import { sheetText } from "../../../i18n/sheets/sheetText";
import type { SheetText } from "../../../i18n/sheets/fi";
import type { ChoiceList } from "../../both/listsSheet";
import { same, say } from "../../say";
import type { Text } from "../../spec";

const wordsIn = (
  name: PlanChoice,
  { plan, choices, routes }: SheetText,
): Readonly<Record<string, string>> => {
  if (name === "route") return routes;
  if (name === "yesNo" || name === "role") return choices[name];
  return plan.choices[name];
};

/** What a choice is called. */
export const planChoice = <Name extends PlanChoice>(name: Name, id: PlanChoiceId<Name>): Text =>
  say((text) => wordsIn(name, text)[id] ?? id);

/** Every choice of a kind, in order. */
export const planChoiceTexts = (name: PlanChoice): readonly Text[] =>
  planChoices[name].map((id) => say((text) => wordsIn(name, text)[id] ?? id));

/** The choice that a word means, in whatever language the workbook is. */
export const planChoiceByWord = (name: PlanChoice): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      planChoices[name].map((id) => [wordsIn(name, sheetText[language])[id] ?? id, id] as const),
    ),
  );

/** The defined name of a list to choose from; routes have theirs beside the invoice. */
export const listOf = (name: PlanChoice): string =>
  name === "route" ? "Routes" : `${name.charAt(0).toUpperCase()}${name.slice(1)}Names`;

/** The kind of a column or a field in which one of these is chosen. */
export const chosen = (name: PlanChoice) => ({ kind: "choice", list: listOf(name) }) as const;

/** Lists to which people add. */
export const OPEN_LISTS = {
  organisations: "OrganisationNames",
  clientGroups: "ClientGroupNames",
  diets: "DietNames",
} as const;

/** Names that stand in tables of the workbook. */
export const TEAM_NAMES = "TeamNames";
export const COACH_NAMES = "CoachNames";
export const teamChoice = { kind: "choice", list: TEAM_NAMES } as const;
export const coachChoice = { kind: "choice", list: COACH_NAMES } as const;

type OpenList = keyof typeof OPEN_LISTS;

/** What stands in the workbook beside the choices that come with it. */
export type OwnChoices = { readonly [List in OpenList]: readonly string[] };

const comesWith = (list: OpenList, value: string): boolean =>
  languages.some((language) => sheetText[language].plan.choices[list].includes(value));

/** Every list of the organiser's sheets. */
export const planLists = (own: OwnChoices): readonly ChoiceList[] => [
  ...(Object.keys(planChoices) as readonly PlanChoice[])
    .filter((name): name is Exclude<PlanChoice, "route"> => name !== "route")
    .map((name) => ({
      name: listOf(name),
      heading: say((t) => t.plan.choices.heading[name]),
      help: say((t) => t.plan.choices.fixed),
      choices: planChoiceTexts(name),
    })),
  ...(Object.keys(OPEN_LISTS) as readonly OpenList[]).map((name) => ({
    name: OPEN_LISTS[name],
    heading: say((t) => t.plan.choices.heading[name]),
    help: say((t) => t.plan.choices.open),
    choices: [
      ...sheetText.fi.plan.choices[name].map((_, index) => say((t) => t.plan.choices[name][index] ?? "")),
      ...[...new Set(own[name])].filter((value) => value !== "" && !comesWith(name, value)).map(same),
    ],
  })),
];
