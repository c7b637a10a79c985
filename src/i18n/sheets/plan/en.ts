import type { PlanText } from "./fi";
import { en as assessments } from "./assessments/en";
import { en as card } from "./card/en";
import { en as checklist } from "./checklist/en";
import { en as choices } from "./choices/en";
import { en as coaches } from "./coaches/en";
import { en as coaching } from "./coaching/en";
import { en as communication } from "./communication/en";
import { en as contents } from "./contents/en";
import { en as diets } from "./diets/en";
import { en as feedback } from "./feedback/en";
import { en as holidays } from "./holidays/en";
import { en as people } from "./people/en";
import { en as programme } from "./programme/en";
import { en as report } from "./report/en";
import { en as teams } from "./teams/en";
import { en as venue } from "./venue/en";

export const en: PlanText = {
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
