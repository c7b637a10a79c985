import { fi as assessments } from "./assessments/fi";
import { fi as card } from "./card/fi";
import { fi as checklist } from "./checklist/fi";
import { fi as choices } from "./choices/fi";
import { fi as coaches } from "./coaches/fi";
import { fi as coaching } from "./coaching/fi";
import { fi as communication } from "./communication/fi";
import { fi as contents } from "./contents/fi";
import { fi as diets } from "./diets/fi";
import { fi as feedback } from "./feedback/fi";
import { fi as holidays } from "./holidays/fi";
import { fi as people } from "./people/fi";
import { fi as programme } from "./programme/fi";
import { fi as report } from "./report/fi";
import { fi as teams } from "./teams/fi";
import { fi as venue } from "./venue/fi";

/** Every word on the organiser's sheets; a folder a sheet. */
export const fi = {
  card,
  checklist,
  programme,
  contents,
  venue,
  teams,
  people,
  diets,
  coaches,
  coaching,
  communication,
  feedback,
  assessments,
  report,
  holidays,
  choices,
};

export type PlanText = typeof fi;
