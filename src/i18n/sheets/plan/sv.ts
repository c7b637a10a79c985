import type { PlanText } from "./fi";
import { sv as assessments } from "./assessments/sv";
import { sv as card } from "./card/sv";
import { sv as checklist } from "./checklist/sv";
import { sv as choices } from "./choices/sv";
import { sv as coaches } from "./coaches/sv";
import { sv as coaching } from "./coaching/sv";
import { sv as communication } from "./communication/sv";
import { sv as contents } from "./contents/sv";
import { sv as diets } from "./diets/sv";
import { sv as feedback } from "./feedback/sv";
import { sv as holidays } from "./holidays/sv";
import { sv as people } from "./people/sv";
import { sv as programme } from "./programme/sv";
import { sv as report } from "./report/sv";
import { sv as teams } from "./teams/sv";
import { sv as venue } from "./venue/sv";

export const sv: PlanText = {
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
