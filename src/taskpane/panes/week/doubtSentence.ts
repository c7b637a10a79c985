import type { Language } from "../../../i18n/language";
import { writeNumber } from "../../../i18n/numbers";
import { weekText } from "../../../i18n/pane/week/weekText";
import type { WeekDoubt } from "../../../tasks/week/weekDoubts";

/** What looks wrong, as a question. */
export function doubtSentence({ code, numbers }: WeekDoubt, language: Language): string {
  const [first = "", second = ""] = numbers.map((number) => writeNumber(number, language, 6));
  return weekText[language].doubts[code](first, second);
}
