import type { Language } from "../../i18n/language";
import type { ReportText } from "./Report";

/** The papers that are drawn from a round's workbook. */
export const roundReportKinds = ["summary"] as const;
export type RoundReportKind = (typeof roundReportKinds)[number];

/** A line of the timeline in words. */
export type SummaryEvent = {
  /** "ti 10.2.2026" */
  readonly day: string;
  readonly what: string;
  /** "12 päivää", "ohi" */
  readonly left: string;
  readonly basis: string;
  readonly isPast: boolean;
};

/** What is to be said about one team; about people without a team under a heading of their own. */
export type SummaryTeam = { readonly name: string; readonly texts: readonly ReportText[] };

/** A paper drawn from a round's workbook, in words and numbers. */
export type RoundSummary = {
  readonly language: Language;
  readonly title: string;
  /** Empty while nobody has named the round. */
  readonly round: string;
  readonly organiser: string;
  /** The day of the paper, "2.3.2026". */
  readonly today: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly next: readonly ReportText[];
  readonly conflicts: readonly ReportText[];
  readonly timeline: readonly SummaryEvent[];
  /** Whether a team takes part. */
  readonly hasTeams: boolean;
  /** Those with findings. */
  readonly teams: readonly SummaryTeam[];
  /** Teams about which there is nothing to say. */
  readonly fine: readonly string[];
  readonly cells: readonly ReportText[];
  /** Of dates, teams, people and cells. */
  readonly count: { readonly findings: number; readonly errors: number };
};
