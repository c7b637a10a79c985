import type { teamFields } from "../../../domain/team/teamForms";
import type { SheetText } from "../../../i18n/sheets/fi";
import { say } from "../../say";
import type { Text } from "../../spec";

/** The papers that are drawn from a team's workbook. */
export const reportKinds = ["poster", "manager", "final", "innokyla"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What is worked out, or stands in tables. */
export type Drawn =
  | "tests"
  | "results"
  | "verdict"
  | "lead"
  | "assessment"
  | "begun"
  | "adopted"
  | "cost"
  | "adoptedChanges"
  | "allResults";

/** What a team has typed in one cell. */
export type TypedItem = {
  readonly kind: "field";
  readonly label: Text;
  readonly sheet: keyof typeof teamFields;
  readonly field: string;
  /** Of text that it has room for. */
  readonly lines: number;
};

/** A line of a report: what it is called and what it is drawn from. */
export type ReportItem =
  | { readonly kind: "name"; readonly label: Text; readonly name: "TeamName" | "RoundName" }
  | TypedItem
  | { readonly kind: Drawn; readonly label: Text };

type CardField = keyof SheetText["teamCard"]["fields"];

const typed = <Sheet extends keyof typeof teamFields>(
  sheet: Sheet,
  field: keyof (typeof teamFields)[Sheet] & string,
  label: Text,
  lines = 1,
): ReportItem => ({ kind: "field", label, sheet, field, lines });

/** As many lines as the card has room for. */
const card = (field: CardField, label = say((t) => t.teamCard.fields[field])): ReportItem =>
  typed("team", field, label, CARD_LINES[field] ?? 1);

const CARD_LINES: Readonly<Partial<Record<CardField, number>>> = {
  process: 2,
  clientGroup: 2,
  managementGoal: 2,
  problem: 3,
  goal: 3,
  promise: 2,
  learned: 4,
  next: 3,
  lasting: 3,
};

const drawn = (kind: Drawn, pick: (text: SheetText) => string): ReportItem => ({ kind, label: say(pick) });

const teamName: ReportItem = { kind: "name", name: "TeamName", label: say((t) => t.report.team) };
const results = drawn("results", (t) => t.report.results);
const verdict = drawn("verdict", (t) => t.report.verdict);

/** The headings of Innokylä's form, in its order. */
const head = (id: keyof SheetText["report"]["heads"]) => say((t) => t.report.heads[id]);

const forWhom = (field: "forClients" | "forStaff") =>
  typed(
    "benefit",
    field,
    say((t) => t.benefit.fields[field]),
    3,
  );

/** What each paper says, in order. */
export const reportItems: Readonly<Record<ReportKind, readonly ReportItem[]>> = {
  poster: [
    card(
      "problem",
      say((t) => t.poster.problem),
    ),
    card(
      "goal",
      say((t) => t.poster.goal),
    ),
    card(
      "promise",
      say((t) => t.poster.promise),
    ),
    drawn("tests", (t) => t.poster.tried),
    drawn("results", (t) => t.poster.result),
    card(
      "learned",
      say((t) => t.poster.learned),
    ),
    card(
      "next",
      say((t) => t.poster.next),
    ),
  ],
  manager: [
    teamName,
    card("managementGoal"),
    card("goal"),
    results,
    verdict,
    drawn("begun", (t) => t.report.counter),
    drawn("adopted", (t) => t.report.adoptedCount),
    drawn("cost", (t) => t.report.cost),
    forWhom("forClients"),
    forWhom("forStaff"),
    card("lasting"),
  ],
  final: [
    teamName,
    { kind: "name", name: "RoundName", label: say((t) => t.report.round) },
    card("organisation"),
    card("process"),
    card("clientGroup"),
    card("problem"),
    typed(
      "rootcause",
      "rootCause",
      say((t) => t.rootCause.fields.rootCause),
      2,
    ),
    card("managementGoal"),
    card("goal"),
    card("promise"),
    drawn("tests", (t) => t.report.tests),
    results,
    verdict,
    drawn("lead", (t) => t.process.lead),
    drawn("assessment", (t) => t.report.assessment),
    typed(
      "board",
      "boardTime",
      say((t) => t.report.meeting),
    ),
    card("learned"),
    card("next"),
    card("lasting"),
  ],
  innokyla: [
    card("process", head("name")),
    card("goal", head("short")),
    card("place", head("place")),
    card("county", head("county")),
    card("funder", head("funder")),
    { kind: "adoptedChanges", label: head("idea") },
    typed("fivep", "purposeWhy", head("environment"), 2),
    typed("fivep", "patientsNeeds", head("clients"), 2),
    card("lasting", head("conditions")),
    { kind: "allResults", label: head("evaluation") },
    card("learned", head("tips")),
  ],
};
