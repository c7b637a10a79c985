import { emptyPlan, emptyRow } from "../../domain/round/plan/emptyPlan";
import type { PlanRow, RoundPlan } from "../../domain/round/plan/RoundPlan";
import type { PlanChoiceId } from "../../domain/round/plan/planChoices";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { PlanText } from "../../i18n/sheets/plan/fi";

export type MessageId = keyof PlanText["communication"]["messages"];

/** When the handbook's messages are sent. */
const phaseOf: Readonly<Record<MessageId, PlanChoiceId<"phase">>> = {
  leaders: "before",
  staff: "during",
  public: "during",
  press: "during",
  innokyla: "during",
  teamReports: "after",
  roundReport: "after",
};

/** A plan to begin with: the messages, the workspace and the support material that the handbook names. */
export function blankPlan(language: Language): RoundPlan {
  const { messages, spaces } = sheetText[language].plan.communication;
  const messageRows = (Object.keys(phaseOf) as readonly MessageId[]).map((id): PlanRow<"messageRows"> => {
    const [audience = "", message = ""] = messages[id];
    return { ...emptyRow("messageRows"), phase: phaseOf[id], audience, message };
  });
  const spaceRows = Object.values(spaces).map(([space = "", access = ""]) => {
    return { ...emptyRow("spaceRows"), space, access };
  });
  return { ...emptyPlan, rows: { ...emptyPlan.rows, messageRows, spaceRows } };
}
