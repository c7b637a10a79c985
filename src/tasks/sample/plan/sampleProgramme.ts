import { emptyRow } from "../../../domain/round/plan/emptyPlan";
import type { PlanRow } from "../../../domain/round/plan/RoundPlan";
import type { PlanChoiceId } from "../../../domain/round/plan/planChoices";
import type { Language } from "../../../i18n/language";
import type { PlanSampleText } from "../../../i18n/sample/plan/fi";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";

type BlockId = keyof PlanSampleText["blocks"];
type Part = readonly [id: BlockId, type: PlanChoiceId<"blockType">, minutes: number];

const coffee: Part = ["coffee", "break", 20];
const lunch: Part = ["lunch", "lunch", 60];
const coaches: Part = ["coaches", "reflection", 30];
const close: Part = ["close", "why", 15];
const evening: readonly Part[] = [coaches, ["free", "free", 75], ["dinner", "dinner", 120]];

/** Days of the four workshops in their order. */
const days: readonly (readonly [workshop: number, day: number, parts: readonly Part[]])[] = [
  [
    1,
    1,
    [
      ["open", "why", 20],
      ["present", "who", 60],
      coffee,
      ["method", "how", 30],
      ["problem", "group", 60],
      lunch,
      ["map", "group", 90],
      coffee,
      ["story", "example", 25],
      ...evening,
    ],
  ],
  [
    1,
    2,
    [
      ["share", "sharing", 30],
      ["measure", "group", 75],
      coffee,
      ["map", "group", 60],
      lunch,
      ["problem", "group", 45],
      close,
      coaches,
    ],
  ],
  [
    2,
    1,
    [
      ["share", "sharing", 45],
      ["results", "group", 75],
      coffee,
      ["story", "example", 25],
      ["smart", "group", 45],
      lunch,
      ["ideas", "group", 75],
      ...evening,
    ],
  ],
  [
    2,
    2,
    [
      ["method", "how", 25],
      ["plan", "group", 90],
      coffee,
      ["ideas", "group", 45],
      lunch,
      ["share", "sharing", 45],
      close,
      coaches,
    ],
  ],
  [
    3,
    1,
    [
      ["learned", "sharing", 60],
      coffee,
      ["leading", "leading", 40],
      ["story", "example", 20],
      lunch,
      ["daily", "group", 75],
      ["plan", "group", 75],
      close,
      coaches,
    ],
  ],
  [
    4,
    1,
    [
      ["open", "why", 15],
      ["posters", "poster", 75],
      coffee,
      ["story", "example", 20],
      lunch,
      ["lasting", "group", 75],
      ["daily", "group", 45],
      close,
      coaches,
    ],
  ],
];

/** The programme of the sample round's six days; on one of them group work falls short, and the check says so. */
export const sampleBlocks = (language: Language): readonly PlanRow<"blockRows">[] =>
  days.flatMap(([workshop, day, parts]) =>
    parts.map(([id, type, minutes], index) => {
      const [what = "", who = "", materials = ""] = planSampleText[language].blocks[id];
      return { workshop, day, order: index + 1, minutes, type, what, who, materials };
    }),
  );

const FEES = [400, 300, null, null];

export const sampleSpeakers = (language: Language): readonly PlanRow<"speakerRows">[] =>
  planSampleText[language].speakers.map((row, index) => ({
    ...emptyRow("speakerRows"),
    ...row,
    kind: index === 1 ? "speaker" : "example",
    workshop: index + 1,
    fee: FEES[index] ?? null,
    travel: 80 + 20 * index,
    lodging: index === 0 ? 104.5 : null,
  }));
