import { planFields, planTables, type PlanTyped } from "../../domain/round/plan/planForms";
import { planChoices, type PlanChoice } from "../../domain/round/plan/planChoices";
import type { PlanTable, RoundPlan } from "../../domain/round/plan/RoundPlan";
import type { Language } from "../../i18n/language";
import type { CellValue } from "../../render/resolved";
import type { Row, WorkbookData } from "../../render/workbookData";
import { planChoiceTexts } from "../../templates/round/plan/planChoiceTexts";
import { planField } from "../../templates/round/plan/planWords";
import { givenRows } from "./givenRows";

type Typed = Readonly<Record<string, string | number | boolean | null>>;

/** What stands in a ticked cell. */
const TICK = "x";

/** What an organiser has typed, as cells of the workbook, beside what comes with every one. */
export function planData(plan: RoundPlan, language: Language): WorkbookData {
  const given = givenRows(plan, language);
  const tables = Object.keys(planTables) as readonly PlanTable[];
  const typed = tables.map((table) => {
    const rows = plan.rows[table] as readonly Typed[];
    const own = given[table] ?? [];
    const all = Array.from({ length: Math.max(rows.length, own.length) }, (_, index) => {
      return { ...own[index], ...cellsOf(table, rows[index] ?? {}, language) };
    });
    return [table, all] as const;
  });
  return { fields: fieldsOf(plan, language), tables: { ...given, ...Object.fromEntries(typed) } };
}

/** A field without a value keeps its formula. */
function fieldsOf({ fields }: RoundPlan, language: Language): WorkbookData["fields"] {
  const cells = Object.entries(planFields).flatMap(([sheet, form]) =>
    Object.entries(form as Readonly<Record<string, PlanTyped>>).map(([id, as]) => {
      const values: Typed = fields[sheet as keyof typeof fields];
      return [planField(id), shown(as, values[id] ?? null, language)] as const;
    }),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

const cellsOf = (table: PlanTable, row: Typed, language: Language): Row =>
  Object.fromEntries(
    Object.entries(planTables[table] as Readonly<Record<string, PlanTyped>>).map(([column, as]) => [
      column,
      shown(as, row[column] ?? null, language),
    ]),
  );

/** Choices in words; an empty text leaves its cell empty. */
function shown(as: PlanTyped, value: string | number | boolean | null, language: Language): CellValue {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? TICK : null;
  return isChoice(as) ? wordOf(as, String(value), language) : value;
}

const isChoice = (as: PlanTyped): as is PlanChoice => as in planChoices;

function wordOf(name: PlanChoice, id: string, language: Language): string | null {
  const ids: readonly string[] = planChoices[name];
  return planChoiceTexts(name)[ids.indexOf(id)]?.[language] ?? null;
}
