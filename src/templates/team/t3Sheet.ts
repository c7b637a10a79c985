import { FIRST_DAY } from "../../domain/shared/calendar";
import { T3_CEILING } from "../../domain/access/t3Days";
import type { TeamMeasure } from "../../domain/measurement/measures";
import type { AccessText } from "../../i18n/access/fi";
import { columnLetters, placeOf } from "../address";
import { fx } from "../fx";
import { firstState, type Fault } from "../rowState";
import { say } from "../say";
import { sayAccess } from "../sayAccess";
import type { ColumnSpec, FieldSpec, FieldsSpec, SheetSpec, TableSpec, Text } from "../spec";
import { runTable } from "./runNames";
import { weekLabel, weekOf } from "./weekFormulas";

const HEADER_ROW = 6;

/** Where the weekly table begins. */
const SUMMARY = "L";

/** Free rows under what is typed. */
export const SPARE_T3_ROWS = 10;

type T3Key = {
  readonly [Key in keyof AccessText["t3"]]: AccessText["t3"][Key] extends string ? Key : never;
}[keyof AccessText["t3"]];
const text = (key: T3Key): Text => sayAccess((t) => t.t3[key]);

/** T3 by professional: the long table to type in, and beside it what each profession group comes to. */
export function t3Sheet(chosen: readonly TeamMeasure[], rows: number, weeks: number): SheetSpec {
  const weekly = summary(chosen, weeks);
  const last = columnLetters(placeOf(weekly.at).column + weekly.columns.length - 1);
  return {
    id: "t3",
    name: text("name"),
    title: text("title"),
    purpose: text("purpose"),
    tab: "input",
    widths: [14, 14, 10, 12, 14, 9, 11, 9, 10, 28, 2],
    mainTable: "t3Rows",
    frozenColumns: 3,
    paper: { upright: true, columns: ["A:J", `${SUMMARY}:${last}`] },
    blocks: [
      settings,
      { block: "table", id: "t3Rows", at: `A${HEADER_ROW}`, rows, columns: [...typed, ...worked, state] },
      weekly,
    ],
  };
}

const settings: FieldsSpec = {
  block: "fields",
  at: "A3",
  fields: [
    {
      name: "T3SampleWeekday",
      label: text("sampleDay"),
      help: text("sampleDayHelp"),
      shows: "text",
      list: "T3Weekdays",
      input: true,
    },
    {
      name: "T3Ceiling",
      label: text("ceiling"),
      help: text("ceilingHelp"),
      shows: "integer",
      list: "T3Ceilings",
      input: true,
    },
  ],
};

/** The settings as the arithmetic takes them: Tuesday and THL's ceiling where nothing is typed. */
export const t3Facts: readonly FieldSpec[] = [
  {
    name: "T3Limit",
    label: text("ceiling"),
    shows: "integer",
    formula: fx`IF(N(T3Ceiling)>0,T3Ceiling,${T3_CEILING})`,
  },
  {
    name: "T3SampleDay",
    label: text("sampleDay"),
    shows: "integer",
    formula: fx`IFERROR(MATCH(T3SampleWeekday,T3Weekdays,0)-1,1)`,
  },
];

const typed: readonly ColumnSpec[] = [
  { id: "week", header: text("week"), help: text("weekHelp"), required: true, kind: "week" },
  {
    id: "group",
    header: text("group"),
    help: text("groupHelp"),
    width: 14,
    required: true,
    kind: "choice",
    list: "T3Groups",
  },
  { id: "code", header: text("code"), help: text("codeHelp"), width: 10, required: true, kind: "id" },
  {
    id: "days",
    header: text("days"),
    help: text("daysHelp"),
    width: 12,
    kind: "number",
    min: 0,
    max: T3_CEILING,
  },
  { id: "third", header: text("third"), help: text("thirdHelp"), width: 14, kind: "date" },
  { id: "absent", header: text("absent"), help: text("absentHelp"), width: 9, kind: "tick" },
  { id: "atLeast", header: text("atLeast"), help: text("atLeastHelp"), width: 11, kind: "tick" },
];

const sinceSample = "([@third]-[@week]-T3SampleDay)";

/** A mark wins over days, days over a date; nothing passes the ceiling. The same as t3Of in domain/access/t3Record. */
const used = fx`IF(OR(COUNT([@week])=0,LEN([@absent])>0),"",IF(LEN([@atLeast])>0,T3Limit,IF(COUNT([@days])=1,IF(AND([@days]>=0,[@days]<${FIRST_DAY}),MIN([@days],T3Limit),""),IF(COUNT([@third])=0,"",IF(${sinceSample}<0,"",MIN(${sinceSample},T3Limit))))))`;
const beyond = `IF(LEN([@atLeast])>0,1,IF(COUNT([@days])=1,[@days]>T3Limit,${sinceSample}>T3Limit))`;

const worked: readonly ColumnSpec[] = [
  { id: "used", header: text("used"), width: 9, kind: "formula", formula: used, shows: "number" },
  {
    id: "cens",
    header: text("cens"),
    width: 10,
    kind: "formula",
    formula: fx`IF(ISNUMBER([@used]),IF(${beyond},1,""),"")`,
    shows: "integer",
  },
];

/** Short, because the rows are many: a date and a text in place of days are both "look at the number". */
const faults: readonly Fault[] = [
  {
    when: `IF(LEN([@days])=0,0,IF(AND(COUNT([@days])=1,[@days]>=0,[@days]<=${T3_CEILING}),0,1))>0`,
    state: say((t) => t.state.range),
  },
  { when: "COUNTA([@week],[@group],[@code])<3", state: say((t) => t.state.missing) },
  { when: "IF(ISNUMBER([@week]),MOD([@week],7),0)<>2", state: say((t) => t.state.notMonday) },
  { when: "ISNA(MATCH([@group],T3Groups,0))", state: say((t) => t.state.notListed) },
  { when: "COUNTA([@third])>COUNT([@third])", state: say((t) => t.state.notDay) },
  {
    when: "SUMPRODUCT((t3Rows[week]=[@week])*(t3Rows[group]=[@group])*(t3Rows[code]=[@code]))>1",
    state: text("personTwice"),
  },
  { when: "AND(LEN([@atLeast])>0,COUNT([@days])=1,[@days]<>T3Limit)", state: text("notCeiling") },
  { when: "OR(ISNUMBER([@used]),LEN([@absent])>0)", state: say((t) => t.state.done) },
  { when: "COUNT([@third])=1", state: text("beforeSample") },
];

const state: ColumnSpec = {
  id: "state",
  header: text("state"),
  kind: "formula",
  formula: fx`IF(COUNTA(${typed.map(({ id }) => `[@${id}]`).join(",")})=0,"",${firstState(
    faults,
    say((t) => t.state.missing),
  )})`,
  shows: "state",
};

/** The median of each chosen group, "≥" where it is at the ceiling, and of how many it is. */
function summary(chosen: readonly TeamMeasure[], weeks: number): TableSpec {
  const groups = chosen.flatMap((measure) =>
    measure.source.sheet === "t3"
      ? [{ t: runTable(measure.id), id: measure.id, group: measure.source.group }]
      : [],
  );
  const fromRun = (t: string, column: string) => `SUMIFS(${t}[${column}],${t}[week],[@week])`;
  return {
    block: "table",
    id: "t3WeekRows",
    at: `${SUMMARY}${HEADER_ROW}`,
    rows: weeks,
    columns: [
      {
        id: "week",
        header: say((t) => t.weeks.week),
        kind: "formula",
        formula: weekOf("weekRows", HEADER_ROW, weeks),
        shows: "date",
      },
      {
        id: "label",
        header: say((t) => t.weeks.label),
        width: 11,
        kind: "formula",
        formula: weekLabel,
        shows: "text",
      },
      ...groups.flatMap(({ t, id, group }): readonly ColumnSpec[] => [
        {
          id: `${id}_shown`,
          header: sayAccess((words) => words.t3.unit(words.groups[group])),
          width: 14,
          kind: "formula",
          formula: fx`IF([@${id}_n]="","",IF(${fromRun(t, "atLeast")}>0,"≥ "&${fromRun(t, "val")},${fromRun(t, "val")}))`,
          shows: "bound",
        },
        {
          id: `${id}_n`,
          header: sayAccess((words) => words.t3.count(words.groups[group])),
          width: 12,
          kind: "formula",
          formula: fx`IF(${fromRun(t, "n")}=0,"",${fromRun(t, "n")})`,
          shows: "integer",
        },
      ]),
    ],
  };
}
