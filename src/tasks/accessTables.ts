import { flowInputs } from "../domain/access/flowColumns";
import type { FlowRecord } from "../domain/access/flowRecord";
import type { T3Record } from "../domain/access/t3Record";
import type { TeamRecord } from "../domain/measurement/teamRecord";
import { accessText } from "../i18n/access/accessText";
import type { Language } from "../i18n/language";
import type { Row, WorkbookData } from "../render/workbookData";

/** What fills the sheets of T3 and of capacity, as far as the team has them. */
export function accessTables({ t3, capacity }: TeamRecord, language: Language): WorkbookData {
  return {
    fields: { ...(t3 ? t3Fields(t3, language) : {}), ...(capacity ? flowFields(capacity) : {}) },
    tables: {
      ...(t3 ? { t3Rows: t3Rows(t3, language) } : {}),
      ...(capacity ? { flowRows: flowRows(capacity) } : {}),
    },
  };
}

const t3Fields = ({ sampleDay, ceiling }: T3Record, language: Language): WorkbookData["fields"] => ({
  T3SampleWeekday: accessText[language].days[sampleDay] ?? null,
  T3Ceiling: ceiling,
});

/** The mark that people type. */
const TICK = "x";

const t3Rows = ({ rows }: T3Record, language: Language): readonly Row[] =>
  rows.map(({ week, group, code, days, third, absent, atLeast }) => ({
    week,
    group: accessText[language].groups[group],
    code,
    days,
    third,
    absent: absent ? TICK : null,
    atLeast: atLeast ? TICK : null,
  }));

const flowFields = ({ start, plan }: FlowRecord): WorkbookData["fields"] => ({
  FlowStart: start,
  FlowTarget: plan.target,
  FlowOwnDemand: plan.demand,
  FlowOwnCapacity: plan.capacity,
  FlowClearIn: plan.weeks,
});

const flowRows = ({ rows }: FlowRecord): readonly Row[] =>
  rows.map((row) => ({
    week: row.week,
    ...Object.fromEntries(flowInputs.map((column) => [column, row[column]])),
  }));
