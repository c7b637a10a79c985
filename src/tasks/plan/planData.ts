import { planChoices, type PlanChoice } from "../../domain/round/plan/planChoices";
import { planForms } from "../../domain/round/plan/planForms";
import type { PlanTable, RoundPlan } from "../../domain/round/plan/RoundPlan";
import type { Form, TypedValue } from "../../domain/shared/forms";
import type { Language } from "../../i18n/language";
import type { CellValue } from "../../render/resolved";
import type { WorkbookData } from "../../render/workbookData";
import { planChoiceTexts } from "../../templates/round/plan/planChoiceTexts";
import { planField } from "../../templates/round/plan/planWords";
import { fieldCells, rowCells, typedCell, type WordOf } from "../formData";
import { givenRows } from "./givenRows";

/** What an organiser has typed, as cells of the workbook, beside what comes with every one. */
export function planData(plan: RoundPlan, language: Language): WorkbookData {
  const given = givenRows(plan, language);
  const wordOf = planWords(language);
  const tables = Object.keys(planForms.tables) as readonly PlanTable[];
  const typed = tables.map((table) => {
    const rows = plan.rows[table];
    const own = given[table] ?? [];
    const all = Array.from({ length: Math.max(rows.length, own.length) }, (_, index) => {
      return { ...own[index], ...rowCells(planForms.tables[table], rows[index] ?? {}, wordOf) };
    });
    return [table, all] as const;
  });
  return {
    fields: fieldCells(planForms.fields, plan.fields, planField, wordOf),
    tables: { ...given, ...Object.fromEntries(typed) },
  };
}

const planWords =
  (language: Language): WordOf =>
  (list, id) => {
    const ids: readonly string[] = planChoices[list as PlanChoice];
    return planChoiceTexts(list as PlanChoice)[ids.indexOf(id)]?.[language] ?? null;
  };

/** What a cell of an organiser's table holds for a value. */
export function planCell(table: PlanTable, column: string, value: TypedValue, language: Language): CellValue {
  const as = (planForms.tables[table] as Form)[column];
  return as === undefined ? null : typedCell(as, value, planWords(language));
}
