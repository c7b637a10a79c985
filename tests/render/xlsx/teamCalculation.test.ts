import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { teamSheets } from "../../../src/domain/team/TeamBook";
import { bareTeam } from "../../../src/domain/measurement/teamRecord";
import { measureOf } from "../../../src/domain/measurement/measureOf";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam } from "../../../src/intake/workbook/readTeam";
import { serialOf } from "../../../src/domain/shared/calendar";
import { languages, type Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { resolveWorkbook } from "../../../src/render/resolveWorkbook";
import { blankTeam } from "../../../src/tasks/blankTeam";
import { dataOf, makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { sampleTeams } from "../../../src/tasks/sample/sampleTeams";
import { teamWorkbook } from "../../../src/templates/team/teamWorkbook";
import { calculated, SLOWEST, type Calculated } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells, withCells } from "../formulaCells";
import { craftedTeams } from "./craftedTeams";
import { differences } from "./differences";
import { expectedTeam, type Expected } from "./expectedTeam";
import { caseOf, locales, TODAY, type Case } from "./teamCase";

function casesIn(language: Language): Readonly<Record<string, Case>> {
  // Better, worse, held at a new level, at the ceiling: the others are like one of these.
  const told = language === "fi" ? [0, 4, 6, 8] : [0];
  const teams = sampleTeams(language).filter((_, index) => told.includes(index));
  return {
    ...Object.fromEntries(teams.map((team, index) => [`sample${index + 1}`, caseOf(team, language)])),
    blank: caseOf(blankTeam(serialOf("2026-01-05")), language),
    blankOfAll: caseOf({ ...blankTeam(serialOf("2026-01-05")), sheets: teamSheets }, language),
    ...(language === "fi"
      ? Object.fromEntries(Object.entries(craftedTeams).map(([name, team]) => [name, caseOf(team, "fi")]))
      : {}),
  };
}

describeWith("soffice", "formulas of a team's workbook, calculated by LibreOffice", (soffice) => {
  describe.each(languages)("in %s", (language) => {
    const cases = casesIn(language);
    let books: ReadonlyMap<string, Calculated>;
    beforeAll(async () => {
      const files = Object.entries(cases).map(async ([name, { workbook }]) => [
        name,
        await writeWorkbook(workbook),
      ]);
      books = await calculated(soffice, Object.fromEntries(await Promise.all(files)), locales[language]);
    }, SLOWEST);

    test.each(Object.keys(cases))("%s: every formula gives what the domain gives", (name) => {
      const { workbook, expected } = cases[name] as Case;
      const cells = formulaCells(workbook);
      expect(cells.map(({ key }) => key).filter((key) => !expected.has(key))).toEqual([]);
      expect(differences(cells, books.get(name) as Calculated, expected)).toEqual([]);
    });
  });

  test("what cannot be right is said in the row's state and left out of the chart", async () => {
    const { state } = sheetText.fi;
    const team = {
      ...(craftedTeams.twoPhasesWithOwnBaselines as TeamRecord),
      measures: ["t3_doctor", "dna"] as const,
    };
    const first = team.weeks[0]?.week ?? 0;
    const changed = withCells(makeTeamWorkbook(team, "fi", TODAY), {
      "weekRows.t3_doctor[0]": "14 pv",
      "weekRows.t3_doctor[1]": TODAY,
      "weekRows.t3_doctor[2]": -3,
      "weekRows.t3_doctor[3]": 200,
      "weekRows.week[4]": first + 29,
      "weekRows.week[5]": "maanantai",
      "weekRows.week[7]": first + 42,
      "weekRows.dna_num[8]": 12,
      "weekRows.dna_den[8]": 10,
      "weekRows.week[9]": null,
      "phaseRows.baseline[0]": "8 vk",
      "phaseRows.start[1]": TODAY,
      "excludeRows.measure[0]": "Odotusaika",
      "excludeRows.week[0]": first,
      "goalRows.measure[0]": "Peruuttamatta jääneet",
      "goalRows.goal[0]": 5,
      "goalRows.measure[1]": "T3, lääkärit",
      "goalRows.when[2]": "eilen",
    });
    const books = await calculated(soffice, { changed: await writeWorkbook(changed) });
    const shown = new Map(
      formulaCells(changed).map((cell) => [
        cell.key,
        books.get("changed")?.(cell.sheet, cell.row, cell.column),
      ]),
    );
    const states = (table: string, rows: readonly number[]) =>
      rows.map((row) => shown.get(`${table}.state[${row}]`));
    expect(states("weekRows", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([
      state.text,
      state.date,
      state.belowZero,
      state.range,
      state.notMonday,
      state.notMonday,
      state.twice,
      state.twice,
      state.overWhole,
      state.notMonday,
    ]);
    expect(states("phaseRows", [0, 1])).toEqual([state.text, state.notMonday]);
    expect(states("excludeRows", [0])).toEqual([state.notListed]);
    expect(states("goalRows", [0, 1, 2])).toEqual([state.overOne, state.missing, state.notDay]);
    // The first week has a text, the second a day, the doubled week two numbers: none of them is a point.
    const drawn = [...shown].filter(([key]) => key.startsWith("runT3Doctor.val["));
    expect(drawn.slice(0, 2).map(([, value]) => value ?? "")).toEqual(["", ""]);
    const weekOf = (row: number) => shown.get(`runT3Doctor.week[${row}]`);
    const twice = drawn.filter(([,], row) => +(weekOf(row) as Date) === +(weekOf(row + 1) as Date));
    expect(twice.map(([, value]) => value ?? "")).toEqual([""]);
    expect([...shown.values()].filter((value) => /^#(?!N\/A)|Err:/.test(String(value)))).toEqual([]);
  });

  test("of more weeks than the charts have rows the newest count, in sheet and domain alike", async () => {
    const ROOM = 24;
    const team = grownTeam(40);
    const spec = teamWorkbook({
      measures: team.measures.map((id) => measureOf(team, id)),
      rows: { weeks: ROOM, t3: null, capacity: null },
      axisEnds: {},
      sheets: [],
    });
    const { tables } = dataOf(team, "fi", TODAY);
    const grown = resolveWorkbook(spec, { fields: { TodayCell: TODAY }, tables }, "fi");
    const bytes = await writeWorkbook(grown);
    const book = (await calculated(soffice, { grown: bytes })).get("grown") as Calculated;
    const { team: read, findings } = readTeam(findTables(await readCells(bytes)));
    expect([read.drawn, findings.map(({ code }) => code)]).toEqual([ROOM, ["weeks-beyond"]]);
    const expected = expectedTeam(read, "fi");
    const drawn = newestRows(expected, 40 - ROOM, ROOM);
    const cells = formulaCells(grown).filter(({ key }) =>
      /^(run\w+\.|centre|useful|longest|verdict|filled)/.test(key),
    );
    expect(cells.filter(({ key }) => !drawn.has(key)).map(({ key }) => key)).toEqual([]);
    expect(differences(cells, book, drawn)).toEqual([]);
    const states = formulaCells(grown).filter(({ key }) => key.startsWith("weekRows.state["));
    const { done, beyond } = sheetText.fi.state;
    expect(states.map(({ sheet, row, column }) => book(sheet, row, column))).toEqual([
      ...Array<string>(40 - ROOM).fill(beyond),
      ...Array<string>(ROOM).fill(done),
    ]);
  });
});

/** A baseline of which only a part is drawn, and a level that came later. */
function grownTeam(weeks: number): TeamRecord {
  const first = serialOf("2025-12-29");
  const trace = { who: "", when: null, why: "" };
  return {
    ...bareTeam,
    measures: ["callback_time"],
    weeks: Array.from({ length: weeks }, (_, index) => ({
      week: first + 7 * index,
      values: { callback_time: 30 + ((index * 7) % 5) - (index > 30 ? 12 : 0) },
      note: "",
    })),
    phases: [
      { measure: "callback_time", start: null, baseline: 20, centre: null, trace },
      { measure: "callback_time", start: first + 7 * 31, baseline: null, centre: null, trace },
    ],
  };
}

/** What the tables of the charts show when they begin with a later week. */
function newestRows(
  expected: ReadonlyMap<string, Expected>,
  older: number,
  room: number,
): ReadonlyMap<string, Expected> {
  return new Map(
    [...expected].flatMap(([key, value]) => {
      const [, table = "", row] = /^(run\w+\.\w+)\[(\d+)\]$/.exec(key) ?? [];
      if (row === undefined) return [[key, value] as const];
      const at = Number(row) - older;
      return at < 0 || at >= room ? [] : [[`${table}[${at}]`, value] as const];
    }),
  );
}
