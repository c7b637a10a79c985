import { measureChart } from "../../../src/domain/measurement/measureChart";
import type { Serial } from "../../../src/domain/shared/calendar";
import { testNumber } from "../../../src/domain/team/pdsaStage";
import type { PdsaTest, TeamBook } from "../../../src/domain/team/TeamBook";
import type { Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { verdictWords } from "../../../src/render/words/verdictWords";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { resultName } from "../../../src/templates/team/work/workNames";
import type { Expected } from "./expectedTeam";
import { DOTS, results, workWords } from "./expectedWork";

type Pair = readonly [string, Expected];
type Cells = readonly Pair[];

const orDots = (text: string) => (text === "" ? DOTS : text);

/** Everything on the sheets of a team's work that is not in a table: figures, poster and report. */
export function paperCells(
  team: TeamBook,
  language: Language,
  today: Serial,
  workbook: ResolvedWorkbook,
): ReadonlyMap<string, Expected> {
  const given = { team, language, today, workbook };
  return new Map([...figures(given), ...poster(given), ...report(given), ...results(team, language)]);
}

type Given = {
  readonly team: TeamBook;
  readonly language: Language;
  readonly today: Serial;
  readonly workbook: ResolvedWorkbook;
};

function figures({ team, language, today }: Given): Cells {
  const words = workWords(team, language, today);
  const sentences = results(team, language);
  const { now, target, counts } = words;
  const dash = (value: number | null) => value ?? "–";
  return [
    ["team!A4", words.numeric],
    ["team!B4", words.makeUp],
    ["team!C4", words.smart],
    ["ideas!B4", words.ideas],
    ["ideas!C4", words.inQuadrant("first")],
    ["ideas!D4", words.inQuadrant("plan")],
    ["ideas!E4", words.inQuadrant("aside")],
    ["ideas!F4", words.inQuadrant("leave")],
    ["pdsa!B4", `${counts.begun} / 10`],
    ["pdsa!C4", words.bar],
    ["pdsa!E4", counts.decided],
    ["pdsa!F4", counts.adopted],
    ["pdsa!I4", counts.openLong],
    ["assessment!A4", words.own],
    ["assessment!C4", words.coach],
    ["assessment!E4", words.gap],
    ["process!A4", words.lead],
    ["process!B4", dash(now.waitingShare)],
    ["process!C4", dash(target.waitingShare)],
    ["process!D4", dash(now.rightShare)],
    ["process!E4", dash(target.rightShare)],
    ["RootProblem", orDots(team.work.fields.team.problem)],
    ["board!A4", words.actions("open")],
    ["board!B4", words.actions("late")],
    ["board!C4", words.actions("done")],
    ["benefit!A4", words.total],
    ["benefit!B4", words.teamTotal],
    ["benefit!C4", words.perUnit],
    ["benefit!F4", nameOfFirst(team, language)],
    ...team.measures.map((id, index): Pair => [
      `benefit!A${7 + index}`,
      sentences.get(resultName("result", id)) ?? "",
    ]),
  ];
}

const nameOfFirst = (team: TeamBook, language: Language): string => {
  const [first] = team.measures;
  return first === undefined
    ? ""
    : (String(results(team, language).get(resultName("result", first))).split(": ")[0] ?? "");
};

function verdictOf({ team, language }: Given): string {
  const [first] = team.measures;
  if (first === undefined) return "";
  const chart = measureChart(team, first);
  const shapes = { better: "◆", worse: "■", changed: "●", mixed: "◇", tooFew: "○", held: "–", none: "–" };
  return `${shapes[chart.verdict.code]} ${verdictWords(chart, language).headline}`;
}

const inOrder = ({ team }: Given): ReadonlyMap<number, PdsaTest> => {
  const { testRows } = team.work.rows;
  return new Map(testRows.map((test) => [testNumber(test, testRows) ?? 0, test] as const));
};

function testLine(given: Given, nth: number): string {
  const test = inOrder(given).get(nth);
  if (!test) return "";
  const { decision } = sheetText[given.language].choices;
  return `${nth}. ${test.change}${test.decision === null ? "" : ` → ${decision[test.decision]}`}`;
}

function poster(given: Given): Cells {
  const { team, language } = given;
  const { fields } = team.work;
  const sentences = team.measures
    .slice(0, 4)
    .map((id) => results(team, language).get(resultName("result", id)));
  const organisation = fields.team.organisation === "" ? "" : ` · ${fields.team.organisation}`;
  const tests = Array.from({ length: 7 }, (_, index): Pair => [
    `poster!A${8 + index}`,
    testLine(given, index + 1),
  ]);
  const [first, ...more] = tests as [Pair, ...Pair[]];
  return [
    ["poster!A3", orDots(team.name)],
    ["poster!A4", `${team.round}${organisation}`],
    ["poster!A6", orDots(fields.team.problem)],
    ["poster!C6", orDots(fields.team.goal)],
    ["poster!E6", orDots(fields.team.promise)],
    [first[0], orDots(String(first[1]))],
    ...more,
    ["poster!C7", verdictOf(given)],
    ["poster!D7", ""],
    ["poster!E7", ""],
    ["poster!A16", sentences.join("\n")],
    ["poster!C16", orDots(fields.team.learned)],
    ["poster!E16", orDots(fields.team.next)],
  ];
}

/** Where a named cell stands, "Tiimi!B6", as the workbook itself says. */
function placeOfName({ workbook }: Given, name: string): string {
  const found = workbook.names.find((each) => each.name === name)?.refersTo ?? "";
  return found.replace(/[=$]/g, "");
}

/** Text and source of each line of the report. */
type Line = readonly [text: Expected, source: string];

function report(given: Given): Cells {
  const { team, language, today } = given;
  const { fields } = team.work;
  const t = sheetText[language];
  const words = workWords(team, language, today);
  const field = (text: string, name: string): Line => [orDots(text), placeOfName(given, `Team${name}`)];
  const at = (text: Expected, sheet: string, cell: string): Line => [text, `${sheet}!${cell}`];
  const sentences = team.measures.map((id, index) =>
    at(results(team, language).get(resultName("result", id)) ?? "", t.benefit.name, `A${7 + index}`),
  );
  const verdict = team.measures.slice(0, 1).map(() => at(verdictOf(given), t.charts.name, "A5"));
  const name: Line = [orDots(team.name), placeOfName(given, "TeamName")];
  const round: Line = [orDots(team.round), placeOfName(given, "RoundName")];
  const lasting = field(fields.team.lasting, "Lasting");
  const tests = Array.from({ length: 10 }, (_, index): Line => {
    const test = inOrder(given).get(index + 1);
    if (!test) return [index === 0 ? DOTS : "", ""];
    const row = team.work.rows.testRows.indexOf(test) + 7;
    const learned = test.learned === "" ? "" : `. ${test.learned}`;
    return [testLine(given, index + 1) + learned, `${t.pdsa.name}!B${row}`];
  });
  const adopted = [...inOrder(given)]
    .sort(([one], [other]) => one - other)
    .filter(([nth, { decision }]) => nth <= 10 && decision === "adopt")
    .map(([, { change }]) => `• ${change}\n`)
    .join("");
  const parts: readonly (readonly Line[])[] = [
    [
      name,
      round,
      field(fields.team.organisation, "Organisation"),
      field(fields.team.process, "Process"),
      field(fields.team.clientGroup, "ClientGroup"),
      field(fields.team.problem, "Problem"),
      field(fields.rootcause.rootCause, "RootCause"),
      field(fields.team.managementGoal, "ManagementGoal"),
      field(fields.team.goal, "Goal"),
      field(fields.team.promise, "Promise"),
      ...tests,
      ...sentences,
      ...verdict,
      at(words.lead, t.process.name, "A4"),
      at(words.ownLabel, t.assessment.name, "A4"),
      field(fields.board.boardTime, "BoardTime"),
      field(fields.team.learned, "Learned"),
      field(fields.team.next, "Next"),
      lasting,
    ],
    [
      name,
      field(fields.team.managementGoal, "ManagementGoal"),
      field(fields.team.goal, "Goal"),
      ...sentences,
      ...verdict,
      at(String(words.counts.begun), t.pdsa.name, "B4"),
      at(String(words.counts.adopted), t.pdsa.name, "F4"),
      at(words.total === 0 ? DOTS : `${Math.round(words.total)} €`, t.benefit.name, "A4"),
      field(fields.benefit.forClients, "ForClients"),
      field(fields.benefit.forStaff, "ForStaff"),
      lasting,
    ],
    [
      field(fields.team.process, "Process"),
      field(fields.team.goal, "Goal"),
      field(fields.team.place, "Place"),
      field(fields.team.county, "County"),
      field(fields.team.funder, "Funder"),
      at(adopted === "" ? DOTS : adopted, t.pdsa.name, "F4"),
      field(fields.fivep.purposeWhy, "PurposeWhy"),
      field(fields.fivep.patientsNeeds, "PatientsNeeds"),
      lasting,
      at(sentences.map(([text]) => text).join("\n") || DOTS, t.benefit.name, "A7"),
      field(fields.team.learned, "Learned"),
    ],
  ];
  let row = 4;
  return parts.flatMap((lines) => {
    const first = row + 1;
    row += lines.length + 2;
    return lines.flatMap(([text, source], index): Pair[] => [
      [`report!B${first + index}`, text],
      [`report!C${first + index}`, source],
    ]);
  });
}
