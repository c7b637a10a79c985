import { t3Of, type T3Record, type T3Row } from "../../domain/access/t3Record";
import { professionGroups, type ProfessionGroup } from "../../domain/access/professionGroups";
import type { Serial } from "../../domain/shared/calendar";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundRow, FoundTable } from "../../intake/workbook/findTables";
import { groupByText } from "../../intake/workbook/readAccess";
import type { CellContent } from "../../templates/WorkbookCells";
import type { Language } from "../../i18n/language";
import { languageIn } from "../languageIn";
import type { TeamWorkbook } from "../openWorkbook";
import { absentWord } from "./absence";
import { headerIn, serialOfCell } from "./weeksOf";
import type { WeekEntry, WeekInput } from "./WeekEntry";

/** A professional is asked for who was measured in one of so many weeks before. */
const WEEKS_BACK = 8;

type Person = { readonly group: ProfessionGroup; readonly code: string };

/** T3 of each professional who was measured lately, or in this week. */
export function t3Entries(workbook: TeamWorkbook, week: Serial): readonly WeekEntry[] {
  const { t3 } = workbook.read.team;
  const table = workbook.found.tables.get("t3Rows");
  if (!t3 || !table) return [];
  const known = new Set(workbook.read.team.measures);
  const recent = t3.rows.filter((row) => row.week <= week && row.week >= week - 7 * WEEKS_BACK);
  const people = new Map(
    recent.map(({ group, code }): [string, Person] => [`${group} ${code}`, { group, code }]),
  );
  return professionGroups
    .filter((group) => known.has(`t3_${group}`))
    .flatMap((group) =>
      [...people.values()]
        .filter((person) => person.group === group)
        .sort((a, b) => a.code.localeCompare(b.code, "fi", { numeric: true }))
        .map((person) => entryOf(workbook, { t3, table, person, week })),
    );
}

type Asked = {
  readonly t3: T3Record;
  readonly table: FoundTable;
  readonly person: Person;
  readonly week: Serial;
};

function entryOf(workbook: TeamWorkbook, { t3, table, person, week }: Asked): WeekEntry {
  const isPerson = (row: Pick<T3Row, "group" | "code">) =>
    row.group === person.group && row.code === person.code;
  const earlier = t3.rows.filter((row) => isPerson(row) && row.week < week && t3Of(row, t3) !== null);
  const last = [...earlier].sort((a, b) => a.week - b.week).at(-1);
  const lastDays = last ? (t3Of(last, t3)?.days ?? null) : null;
  const own = t3.rows.find((row) => isPerson(row) && row.week === week);
  const written = table.rows.filter((row) => isPerson(personOf(row)));
  const now = written.find((row) => serialOfCell(row.week) === week);
  const cells = placeOf(workbook, (now ?? written.at(-1)) as FoundRow, week);
  const input: WeekInput = {
    key: `t3Rows.${person.group}.${person.code}`,
    table: "t3Rows",
    column: "days",
    content: own ? shownDays(own, t3, languageIn(workbook.found)) : null,
    find: now ? { cells } : { free: cells.map(({ column }) => column) },
    more: now ? [] : cells,
    last: lastDays,
  };
  return {
    group: "t3",
    asks: { kind: "person", ...person },
    limits: { min: 0, max: t3.ceiling, ceiling: t3.ceiling, isShare: false, inPercent: false },
    inputs: [input],
    last: last && lastDays !== null ? { value: lastDays, isLastWeek: last.week === week - 7 } : null,
  };
}

const personOf = (row: FoundRow): { group: ProfessionGroup; code: string } => ({
  group: groupByText.get(textOf(row.group?.value ?? null)) ?? "other",
  code: textOf(row.code?.value ?? null),
});

/** Week, group and code as the sheet writes them. */
const placeOf = ({ found }: TeamWorkbook, row: FoundRow, week: Serial) => [
  { column: headerIn(found, "t3Rows", "week"), value: week },
  { column: headerIn(found, "t3Rows", "group"), value: row.group?.value ?? null },
  { column: headerIn(found, "t3Rows", "code"), value: row.code?.value ?? null },
];

function shownDays(row: T3Row, record: T3Record, language: Language): CellContent {
  if (row.absent) return absentWord(language);
  const t3 = t3Of(row, record);
  if (t3 === null) return null;
  return t3.censored ? `≥ ${t3.days}` : t3.days;
}
