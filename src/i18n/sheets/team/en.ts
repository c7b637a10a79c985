import { en as teamCard } from "./teamCard/en";
import { en as fiveP } from "./fiveP/en";
import { en as ideas } from "./ideas/en";
import { en as pdsa } from "./pdsa/en";
import { en as assessment } from "./assessment/en";
import { en as process } from "./process/en";
import { en as rootCause } from "./rootCause/en";
import { en as board } from "./board/en";
import { en as benefit } from "./benefit/en";
import { en as workCalc } from "./workCalc/en";
import { en as poster } from "./poster/en";
import { en as report } from "./report/en";
import { en as choices } from "./choices/en";
import type { TeamSheetTexts } from "./fi";

export const en: TeamSheetTexts = {
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
