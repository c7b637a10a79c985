import { sv as teamCard } from "./teamCard/sv";
import { sv as fiveP } from "./fiveP/sv";
import { sv as ideas } from "./ideas/sv";
import { sv as pdsa } from "./pdsa/sv";
import { sv as assessment } from "./assessment/sv";
import { sv as process } from "./process/sv";
import { sv as rootCause } from "./rootCause/sv";
import { sv as board } from "./board/sv";
import { sv as benefit } from "./benefit/sv";
import { sv as workCalc } from "./workCalc/sv";
import { sv as poster } from "./poster/sv";
import { sv as report } from "./report/sv";
import { sv as choices } from "./choices/sv";
import type { TeamSheetTexts } from "./fi";

export const sv: TeamSheetTexts = {
  teamCard,
  fiveP,
  ideas,
  pdsa,
  assessment,
  process,
  rootCause,
  board,
  benefit,
  workCalc,
  poster,
  report,
  choices,
};
