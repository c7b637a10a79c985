// The values of golden/access/cell_parsing.json mean the same whichever way they come into a workbook: typed in the
// weekly form, typed or pasted into the grid, or read from a file as the texts that they are.
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { repairsOf } from "../../../src/tasks/check/repairsOf";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { numberOf, weekDoubts } from "../../../src/tasks/week/weekDoubts";
import type { WeekEntry } from "../../../src/tasks/week/WeekEntry";
import { weekForm } from "../../../src/tasks/week/weekForm";
import type { CellContent, WorkbookCells } from "../../../src/templates/WorkbookCells";
import { typedInput } from "../../../src/workbench/grid/typedInput";
import { golden } from "../../golden";
import { withCell } from "../workbook/withCell";

type Expected = { readonly kind: string; readonly value?: number };
const { values } = golden<{ values: { raw: string; expected: Expected }[] }>("access/cell_parsing.json");

const WEEK = serialOf("2026-01-05");
const TODAY = serialOf("2026-11-25");
const team: TeamRecord = {
  ...bareTeam,
  measures: ["own_1"],
  own: [{ id: "own_1", name: "Kotikäynnit", unit: "kpl", direction: "none", kind: "value" }],
  weeks: [{ week: WEEK, values: { own_1: 5 }, note: "" }],
};

/** What became of a value: the number that counts or is offered, whether something was said, and whether it counts. */
type Meaning = { readonly value: number | null; readonly isTold: boolean; readonly isOffered: boolean };

let cells: WorkbookCells;
beforeAll(async () => {
  cells = await readCells(await writeWorkbook(makeTeamWorkbook(team, "fi", TODAY)));
});

const opened = (content: CellContent) => {
  const open = openWorkbook(withCell(cells, "weekRows", 1, 2, content));
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
};

/** A cell of sheet Weeks that holds this. */
function inCell(content: CellContent): Meaning {
  const open = opened(content);
  const [finding] = open.read.findings;
  const [repair] = finding ? repairsOf(open, finding) : [];
  const counted = open.read.team.weeks[0]?.values.own_1 ?? null;
  const after = repair?.cells[0]?.after ?? null;
  return {
    value: counted ?? (typeof after === "number" ? after : null),
    isTold: finding !== undefined,
    isOffered: repair !== undefined,
  };
}

/** Typed or pasted into the grid of a Finnish Excel. */
function inGrid(raw: string): Meaning {
  const { value, format } = typedInput(raw, "fi", 2026);
  const isDay = typeof value === "number" && format === "d.m.yyyy";
  return inCell(isDay ? new Date(`${isoOf(value)}T00:00:00Z`) : value === "" ? null : value);
}

/** Typed in the weekly form of the pane. */
function inForm(raw: string): Meaning {
  const entry = weekForm(opened(null), WEEK)?.groups[0]?.entries[0] as WeekEntry;
  const key = entry.inputs[0]?.key ?? "";
  return {
    value: numberOf(raw, entry.limits),
    isTold: weekDoubts(entry, { [key]: raw }).size > 0,
    isOffered: false,
  };
}

const ways = {
  "in the form": inForm,
  "in the grid": inGrid,
  "from a file": (raw: string) => inCell(raw || null),
};

describe.each(Object.entries(ways))("%s", (way, meaningOf) => {
  test.each(values)("”$raw” means what the golden file says", ({ raw, expected }) => {
    const { value, isTold, isOffered } = meaningOf(raw);
    // A number or a text that can be read is the number; of any other nothing is guessed.
    expect(value).toBe(expected.value ?? null);
    if (expected.kind === "reject") expect([isTold, isOffered]).toEqual([true, false]);
    // Excel itself knows how its reader writes decimals, so that a comma is not in doubt once it is a number.
    if (expected.kind === "suspect" && !(way === "in the grid" && raw === "1,234")) expect(isTold).toBe(true);
    // Words in place of a number are said to be there, and can be taken away.
    if (expected.kind === "missing_text")
      expect([isTold, isOffered || way === "in the form"]).toEqual([true, true]);
  });
});

test("a number that Excel took for a date is offered as the number", () => {
  expect(inGrid("3.5.")).toEqual({ value: 3.5, isTold: true, isOffered: true });
  expect(inForm("3.5.")).toMatchObject({ value: 3.5, isTold: true });
  expect(inCell("3.5.")).toEqual({ value: 3.5, isTold: true, isOffered: true });
});
