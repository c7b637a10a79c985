import type { FlowRecord } from "../../domain/access/flowRecord";
import { professionGroups, type ProfessionGroup } from "../../domain/access/professionGroups";
import { T3_CEILING } from "../../domain/access/t3Days";
import { t3Faults, type T3Fault } from "../../domain/access/t3Faults";
import { sampleDays, t3Ceilings, type T3Record, type T3Row } from "../../domain/access/t3Record";
import { cellFault } from "../../domain/measurement/checks/cellFault";
import { flowPartsOfWhole, flowTypedColumns } from "../../domain/measurement/checks/typedColumns";
import { isMonday, isoOf, mondayOf } from "../../domain/shared/calendar";
import { accessText } from "../../i18n/access/accessText";
import { languages } from "../../i18n/language";
import { textOf, type CellReader, type SheetReader } from "./CellReader";
import type { FoundRow, FoundWorkbook } from "./findTables";
import { readWeekTable } from "./readWeekTable";

export const groupByText: ReadonlyMap<string, ProfessionGroup> = new Map(
  languages.flatMap((language) =>
    professionGroups.map((group) => [accessText[language].groups[group], group] as const),
  ),
);

/** The sheet of T3 by professional; `null` where the workbook has none. */
export function readT3({ tables, fields }: FoundWorkbook, reader: CellReader): T3Record | null {
  const table = tables.get("t3Rows");
  if (!table) return null;
  const read = reader.on(table.sheet);
  const weekday = textOf(fields.get("T3SampleWeekday") ?? null);
  const ceiling = fields.get("T3Ceiling");
  const placed = table.rows.flatMap((found) => t3Row(found, read).map((row) => ({ found, row })));
  const record: T3Record = {
    ceiling: t3Ceilings.find((each) => each === ceiling) ?? t3Ceilings[0],
    sampleDay:
      sampleDays.find((day) => languages.some((language) => accessText[language].days[day] === weekday)) ?? 1,
    rows: placed.map(({ row }) => row),
  };
  for (const [at, fault] of t3Faults(record)) tellFault(fault, placed[at]?.found ?? {}, record, read);
  return record;
}

function tellFault(fault: T3Fault, found: FoundRow, record: T3Record, read: SheetReader): void {
  switch (fault) {
    case "person-twice":
      return read.tell(fault, found.code);
    case "not-ceiling":
      return read.tell(fault, found.days, { ceiling: record.ceiling });
    case "before-sample": {
      const sample = (read.day(found.week) ?? 0) + record.sampleDay;
      return read.tell(fault, found.third, {
        value: isoOf(read.day(found.third) ?? 0),
        sample: isoOf(sample),
      });
    }
  }
}

/** A row without its week or its group cannot be placed: what is typed on it is told. */
function t3Row(row: FoundRow, read: SheetReader): readonly T3Row[] {
  const week = read.day(row.week);
  const group = read.choice(row.group, groupByText);
  const typed = {
    code: read.text(row.code),
    days: read.number(row.days),
    third: read.day(row.third),
    absent: read.text(row.absent) !== "",
    atLeast: read.text(row.atLeast) !== "",
  };
  tellBounds(row, week, typed.days, read);
  const { code, days, third, absent, atLeast } = typed;
  if (code !== "" || days !== null || third !== null || absent || atLeast)
    for (const column of [row.week, row.group, row.code])
      if (read.text(column) === "") read.tell("missing-value", column);
  return week !== null && group !== null ? [{ week, group, ...typed }] : [];
}

const DAYS = { id: "days", min: 0, max: T3_CEILING };

/** The rules of columnRules that a single row can break. */
function tellBounds(row: FoundRow, week: number | null, days: number | null, read: SheetReader): void {
  const broken = cellFault(days, DAYS);
  if (broken !== null) read.tell(broken, row.days, { value: days ?? 0, min: DAYS.min, max: DAYS.max });
  if (week !== null && !isMonday(week))
    read.tell("not-monday", row.week, { value: isoOf(week), monday: isoOf(mondayOf(week)) });
}

/** The sheet of demand and capacity; `null` where the workbook has none. */
export function readFlow({ tables, fields }: FoundWorkbook, reader: CellReader): FlowRecord | null {
  const table = tables.get("flowRows");
  if (!table) return null;
  const read = reader.on(table.sheet);
  const number = (name: string) => {
    const value = fields.get(name);
    return typeof value === "number" ? value : null;
  };
  return {
    start: number("FlowStart") ?? 0,
    plan: {
      target: number("FlowTarget") ?? 0,
      demand: number("FlowOwnDemand"),
      capacity: number("FlowOwnCapacity"),
      weeks: number("FlowClearIn") ?? 0,
    },
    rows: readWeekTable(table, flowTypedColumns, flowPartsOfWhole, read).map(({ week, numbers }) => {
      return { week, ...numbers };
    }),
  };
}
