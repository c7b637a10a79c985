import { teamChoices, type ChoiceId, type ChoiceName } from "../../../domain/team/teamChoices";
import { languages } from "../../../i18n/language";
import { sheetText } from "../../../i18n/sheets/sheetText";
import type { SheetText } from "../../../i18n/sheets/fi";
import { say } from "../../say";
import type { Text } from "../../spec";

type ChoiceWords = {
  readonly [Name in ChoiceName]: (text: SheetText) => Readonly<Record<ChoiceId<Name>, string>>;
};

const words: ChoiceWords = {
  role: (t) => t.choices.role,
  yesNo: (t) => t.choices.yesNo,
  smartCheck: (t) => t.choices.smartCheck,
  consentGroup: (t) => t.choices.consentGroup,
  decision: (t) => t.choices.decision,
  causeGroup: (t) => t.choices.causeGroup,
  payer: (t) => t.choices.payer,
};

const wordsIn = (name: ChoiceName, text: SheetText) => words[name](text) as Readonly<Record<string, string>>;

/** What a choice is called. */
export const choiceText = <Name extends ChoiceName>(name: Name, id: ChoiceId<Name>): Text =>
  say((text) => wordsIn(name, text)[id] ?? id);

/** Every choice of a kind, in order. */
export const choiceTexts = (name: ChoiceName): readonly Text[] =>
  teamChoices[name].map((id) => say((text) => wordsIn(name, text)[id] ?? id));

/** The choice that a word means, in whatever language the workbook is. */
export const choiceByWord = (name: ChoiceName): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      teamChoices[name].map((id) => [wordsIn(name, sheetText[language])[id] ?? id, id] as const),
    ),
  );
