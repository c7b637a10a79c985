import {
  isNoAnswer,
  writeMarks,
  type Answer,
  type Marks,
} from "../../domain/people/registration/answerMarks";
import type { BroughtIn } from "../../domain/people/registration/bringIn";
import { planForms } from "../../domain/round/plan/planForms";
import { textOf } from "../../intake/workbook/CellReader";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { languageIn } from "../languageIn";
import { planCell } from "../plan/planData";
import type { RowChange } from "../RowChange";
import { headerIn } from "../week/weeksOf";
import { personKey, teamKey } from "./keptMarks";
import { newTeamRows, noAt } from "./teamNumbers";

type Table = "personRows" | "teamRows" | "dietRows";
type Cells = Readonly<Record<string, Answer | undefined>>;

/** What is written into a round's workbook for registrations, in its words. A cell that stays is not written. */
export function registrationChanges(found: FoundWorkbook, brought: BroughtIn): readonly RowChange[] {
  const { people, teams, diets } = brought;
  const here = new Set(people.map(({ id }) => id));
  const gone = [...brought.forgotten].filter(([id]) => !here.has(id));
  const numbers = newTeamRows(found, teams.filter(({ at }) => at === null).length);
  let added = 0;
  const ofTeams = teams.flatMap(({ at, cells, marks }) => {
    const number = at === null ? numbers[added++] : undefined;
    const no = at === null ? (number?.no ?? "") : noAt(found, at);
    const row = at === null ? newRow(found, "teamRows", cells) : oldRow(found, "teamRows", at, cells);
    return [
      ...row.map((change) => withNumber(found, change, number)),
      ...supportOf(found, number),
      ...markChange(found, teamKey(no), marks),
    ];
  });
  const ofPeople = people.flatMap(({ id, at, cells, marks }) => [
    ...(at === null ? newRow(found, "personRows", cells) : oldRow(found, "personRows", at, cells)),
    ...markChange(found, personKey(id), marks),
  ]);
  const ofDiets = [
    ...diets.rows.flatMap((row) => newRow(found, "dietRows", row)),
    ...diets.details.flatMap(({ at, allergy }) => oldRow(found, "dietRows", at, { allergy })),
  ];
  const ofForgotten = gone.flatMap(([id, marks]) => markChange(found, personKey(id), marks));
  return [...ofTeams, ...ofPeople, ...ofForgotten, ...ofDiets];
}

const typedHeaders = (found: FoundWorkbook, table: Table): readonly string[] =>
  Object.keys(planForms.tables[table]).map((column) => headerIn(found, table, column));

const contents = (found: FoundWorkbook, table: Table, cells: Cells): RowChange["cells"] =>
  Object.entries(cells).map(([column, value = null]) => ({
    column: headerIn(found, table, column),
    value: planCell(table, column, value, languageIn(found)),
  }));

function newRow(found: FoundWorkbook, table: Table, cells: Cells): readonly RowChange[] {
  const filled = Object.entries(cells).filter(([, value]) => !isNoAnswer(value));
  return [
    {
      table,
      find: { free: typedHeaders(found, table) },
      cells: contents(found, table, Object.fromEntries(filled)),
    },
  ];
}

/** The row is found by all that people typed in it; the cells that change must hold what they held. */
function oldRow(found: FoundWorkbook, table: Table, at: number, cells: Cells): readonly RowChange[] {
  if (Object.keys(cells).length === 0) return [];
  const row = found.tables.get(table)?.rows[at];
  const held = (columns: object): RowChange["cells"] =>
    Object.keys(columns).map((column) => ({
      column: headerIn(found, table, column),
      value: row?.[column]?.value ?? null,
    }));
  const find = { cells: held(planForms.tables[table]), at };
  return [{ table, find, cells: contents(found, table, cells), expected: held(cells) }];
}

type Numbered = ReturnType<typeof newTeamRows>[number] | undefined;

/** A row that comes into being has no number yet. */
function withNumber(found: FoundWorkbook, change: RowChange, number: Numbered): RowChange {
  if (!number?.isNew) return change;
  const no = { column: headerIn(found, "teamRows", "no"), value: Number(number.no) };
  return { ...change, cells: [no, ...change.cells] };
}

/** The table of who supports the teams has a row for each. */
function supportOf(found: FoundWorkbook, number: Numbered): readonly RowChange[] {
  if (!number?.isNew || number.isSupported) return [];
  const column = headerIn(found, "supportRows", "no");
  return [{ table: "supportRows", find: { free: [column] }, cells: [{ column, value: Number(number.no) }] }];
}

function markChange(found: FoundWorkbook, key: string, marks: Marks): readonly RowChange[] {
  const value = writeMarks(marks);
  const known = found.meta.get(key);
  if (known === value || (known === undefined && value === "")) return [];
  const [keys, values] = ["key", "value"].map((column) => headerIn(found, "metaRows", column));
  if (keys === undefined || values === undefined) return [];
  if (known === undefined) {
    const cells = [
      { column: keys, value: key },
      { column: values, value },
    ];
    return [{ table: "metaRows", find: { free: [keys, values] }, cells }];
  }
  const at = (found.tables.get("metaRows")?.rows ?? []).findIndex(
    (row) => textOf(row.key?.value ?? null) === key,
  );
  return [
    {
      table: "metaRows",
      find: { cells: [{ column: keys, value: key }], at },
      cells: [{ column: values, value }],
    },
  ];
}
