import type { MeasureChart } from "../../domain/measurement/measureChart";
import type { Serial } from "../../domain/shared/calendar";
import type { TeamSheet } from "../../domain/team/TeamBook";
import type { Language } from "../../i18n/language";
import type { ReportItem, ReportKind } from "../../templates/team/work/reportItems";
import type { CellPlace } from "../../templates/WorkbookCells";
import type { TestMark } from "../svg/placedTests";

/** A statement with the cells that it comes from. */
export type ReportText = { readonly text: string; readonly source: CellPlace | null };

/** What stands under one heading of a report. */
export type ReportPart = {
  readonly kind: ReportItem["kind"];
  readonly label: string;
  /** None while the team has typed nothing: a dotted line takes their place. */
  readonly texts: readonly ReportText[];
  /** Where it is typed; `null` where the workbook lacks the sheet. */
  readonly place: CellPlace | null;
  /** The sheet that it is typed on, where that is one of those that a workbook may lack. */
  readonly sheet: TeamSheet | null;
};

export type ReportChart = { readonly chart: MeasureChart; readonly tests: readonly TestMark[] };

/** A paper drawn from a team's workbook, in words and numbers; pages, texts and the pane are made from it. */
export type Report = {
  readonly kind: ReportKind;
  readonly language: Language;
  /** "Posteri" */
  readonly title: string;
  /** Empty while nobody has named the team. */
  readonly team: string;
  /** Round and organisation. */
  readonly under: string;
  /** The Monday of the newest week with a number. */
  readonly until: Serial | null;
  readonly parts: readonly ReportPart[];
  readonly charts: readonly ReportChart[];
};

/** "Tiimi!B6", a sheet's name with a space in quotes. */
export const writePlace = ({ sheet, cell }: CellPlace): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
