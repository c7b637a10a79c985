import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, coachChoice, listOf, OPEN_LISTS, planChoice } from "../plan/planChoiceTexts";
import { DAY, filledIn, firstOf, joined, linesAt, long, TEXT, whole, wide, wordsOf } from "../plan/planWords";

const words = wordsOf("teams");
const yes = planChoice("yesNo", "yes");

/** Most consent that a team can give: public. */
const PUBLIC = 5;

/** Teams in two tables tied by their number: what is developed, and who supports it. */
export function teamsSheet(teams: number): SheetSpec {
  return {
    id: "teams",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    paper: { kept: 2 },
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("teams"), table: teamTable(teams) },
        { heading: words.section("support"), table: supportTable(teams), newPage: true },
      ]),
      // Beside the columns that every page repeats.
      linesAt(`C${6 + 2 * (teams + 4)}`, "quiet", [
        words.say((t) => t.rules.teams),
        words.say((t) => t.rules.leaders),
        words.say((t) => t.rules.mix),
      ]),
    ],
  };
}

const typed = {
  team: words.typed("team", TEXT, { ...long(27), required: true }),
  organisation: words.typed("organisation", { kind: "choice", list: OPEN_LISTS.organisations }, long(24)),
  clientGroup: words.typed("clientGroup", { kind: "choice", list: OPEN_LISTS.clientGroups }, long(26)),
  process: words.typed("process", TEXT, long(24)),
  problem: words.typed("problem", TEXT, long(32)),
  goal: words.typed("goal", TEXT, long(32)),
  crosses: words.typed("crosses", chosen("yesNo"), wide(11)),
  owner: words.typed("owner", TEXT, long(16)),
  status: words.typed("status", chosen("application"), wide(14)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);

/** People of the team who take part, by role. */
const ofTeam = fx`(LEN([@team])>0)*(personRows[team]=[@team])*(personRows[counts]=1)`;
const persons = fx`SUMPRODUCT(${ofTeam})`;
const inRole = (role: "supervisor" | "developer" | "client"): Formula =>
  fx`SUMPRODUCT(${ofTeam}*(personRows[role]=${planChoice("role", role)}))`;
const unnamed = fx`SUMPRODUCT(${ofTeam}*(personRows[unnamed]=1))`;

const supervisors = inRole("supervisor");

/** Every rule that the team breaks, as domain/people/teamRules finds it, and what is missing from its application. */
const findings = fx`IF(OR(LEN([@team])=0,N([@persons])=0),"",${joined([
  ["[@persons]<5", words.say((t) => t.findings.TEAM_TOO_SMALL)],
  ["[@persons]>8", words.say((t) => t.findings.TEAM_TOO_LARGE)],
  [fx`${supervisors}>2`, words.say((t) => t.findings.TOO_MANY_SUPERVISORS)],
  [
    fx`${supervisors}+${inRole("developer")}=[@persons]`,
    words.say((t) => t.findings.ONLY_SUPERVISORS_AND_DEVELOPERS),
  ],
  [fx`${supervisors}=0`, words.say((t) => t.findings.NO_SUPERVISOR_WARNING)],
  [fx`${inRole("client")}=0`, words.say((t) => t.findings.NO_CLIENT_DEVELOPER_WARNING)],
  [fx`AND([@crosses]=${yes},LEN([@owner])=0)`, words.say((t) => t.findings.PROCESS_OWNER_NOT_ONE)],
  ["LEN([@problem])*LEN([@process])*LEN([@goal])=0", words.say((t) => t.findings.threeQuestions)],
  [fx`${unnamed}>0`, words.say((t) => t.findings.noNames)],
])})`;

const teamState = firstState(
  [
    ...inputFaults(typedColumns),
    { when: "SUMPRODUCT((teamRows[team]=[@team])*1)>1", state: words.say((t) => t.states.twice) },
    { when: "N([@persons])=0", state: words.say((t) => t.states.noPeople) },
    { when: "LEN([@findings])>0", state: words.say((t) => t.states.look) },
  ],
  words.say((t) => t.states.fine),
);

const teamTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "teamRows",
  rows,
  columns: [
    words.written("no", "integer", wide(6)),
    typed.team,
    typed.organisation,
    typed.clientGroup,
    typed.process,
    typed.problem,
    typed.goal,
    typed.crosses,
    typed.owner,
    typed.status,
    words.computed("persons", fx`IF(LEN([@team])=0,"",${persons})`, "integer", wide(13)),
    words.computed("state", whenBegun(typedColumns, teamState), "state", wide(24)),
    words.computed("findings", findings, "text", { ...long(34), lines: 2 }),
  ],
});

const support = {
  sponsor: words.typed("sponsor", TEXT, long(20)),
  committed: words.typed("committed", chosen("yesNo")),
  path: words.typed("path", TEXT, long(20)),
  measures: words.typed("measures", TEXT, long(26)),
  coach: words.typed("coach", coachChoice, long(26)),
  willing: words.typed("willing", chosen("yesNo"), wide(16)),
  second: words.typed("second", coachChoice, long(16)),
  committedOn: words.typed("committedOn", DAY, wide(14)),
  consent: words.typed("consent", whole(0, PUBLIC), wide(15)),
  route: words.typed("route", { kind: "choice", list: listOf("route") }, wide(24)),
  address: words.typed("address", TEXT, long(34)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const supportColumns = Object.values(support);
const lacks = joined([
  [fx`OR(LEN([@sponsor])=0,[@committed]<>${yes})`, words.say((t) => t.states.sponsor)],
  ["LEN([@coach])=0", words.say((t) => t.states.coach)],
  ["LEN([@route])=0", words.say((t) => t.states.route)],
  [fx`[@willing]<>${yes}`, words.say((t) => t.states.willing)],
]);

const supportState = firstOf(
  [
    ["LEN([@team])=0", fx`""`],
    [fx`LEN(${lacks})>0`, fx`${words.say((t) => t.states.missing)}&${lacks}`],
  ],
  words.say((t) => t.states.fine),
);

const faultsOfSupport = firstState(inputFaults(supportColumns), supportState);

const supportTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "supportRows",
  rows,
  columns: [
    words.written("no", "integer", wide(6)),
    words.computed(
      "team",
      fx`IFERROR(LOOKUP(2,1/(teamRows[no]=[@no]),teamRows[team])&"","")`,
      "text",
      wide(27),
    ),
    support.sponsor,
    support.committed,
    support.path,
    support.measures,
    support.coach,
    support.willing,
    support.second,
    support.committedOn,
    support.consent,
    support.route,
    support.address,
    words.computed("state", faultsOfSupport, "state", wide(34)),
  ],
});

export const teamCount = filledIn("teamRows[team]");

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: words.say((t) => t.figures.teams), formula: fx`${teamCount}`, shows: "integer" },
    {
      column: "C",
      label: words.say((t) => t.figures.hall),
      formula: firstOf(
        [
          [`${teamCount}=0`, words.say((t) => t.hall.none)],
          [`${teamCount}<7`, words.say((t) => t.hall.few)],
          [`${teamCount}>10`, words.say((t) => t.hall.many)],
        ],
        words.say((t) => t.hall.fine),
      ),
      shows: "text",
    },
    {
      column: "G",
      label: words.say((t) => t.figures.findings),
      formula: fx`SUMPRODUCT((LEN(teamRows[findings])>0)*1)`,
      shows: "integer",
    },
    {
      column: "J",
      label: words.say((t) => t.figures.uncoached),
      formula: fx`SUMPRODUCT((LEN(supportRows[team])>0)*(LEN(supportRows[coach])=0))`,
      shows: "integer",
    },
  ],
};
