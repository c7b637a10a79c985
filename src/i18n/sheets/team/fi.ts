import { fi as teamCard } from "./teamCard/fi";
import { fi as fiveP } from "./fiveP/fi";
import { fi as ideas } from "./ideas/fi";
import { fi as pdsa } from "./pdsa/fi";
import { fi as assessment } from "./assessment/fi";
import { fi as process } from "./process/fi";
import { fi as rootCause } from "./rootCause/fi";
import { fi as board } from "./board/fi";
import { fi as benefit } from "./benefit/fi";
import { fi as workCalc } from "./workCalc/fi";
import { fi as poster } from "./poster/fi";
import { fi as report } from "./report/fi";
import { fi as choices } from "./choices/fi";

/** Every word on the sheets of a team that not every workbook has; a folder a sheet. */
export const fi = {
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

export type TeamSheetTexts = typeof fi;
