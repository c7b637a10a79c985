import { useMemo } from "react";
import type { Serial } from "../../../domain/shared/calendar";
import type { TeamRow } from "../../../domain/team/TeamBook";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import type { RowChange } from "../../../tasks/RowChange";
import { workChange } from "../../../tasks/work/workChange";
import { workRows } from "../../../tasks/work/workRows";
import { today } from "../../today";
import { useKept } from "../../useKept";

export type Scores = TeamRow<"assessmentRows">;
type ScoreDraft = Partial<Pick<Scores, "own" | "coach" | "reason">>;

export type AssessmentState = {
  readonly rows: readonly Scores[];
  /** The workshop that is open, with what was typed. */
  readonly current: Scores;
  readonly choose: (workshop: number) => void;
  readonly type: (draft: ScoreDraft) => void;
  readonly change: RowChange | null;
  readonly forget: () => void;
};

/** The scores of each workshop; the first without the team's own is open. */
export function useAssessment(workbook: TeamWorkbook): AssessmentState | null {
  const rows = useMemo(() => workRows(workbook, "assessmentRows"), [workbook]);
  const [chosen, setChosen] = useKept<number | null>("assessment.chosen", null);
  const [drafts, setDrafts] = useKept<Readonly<Record<string, ScoreDraft>>>("assessment.drafts", {});
  const open =
    rows.find(({ typed }) => typed.workshop === chosen) ??
    rows.find(({ typed }) => typed.own === null) ??
    rows.at(-1);
  if (!open) return null;
  const key = String(open.typed.workshop);
  const draft = drafts[key] ?? {};
  const differing = Object.entries(draft).filter(
    ([column, value]) => open.typed[column as keyof ScoreDraft] !== value,
  );
  const write = { ...Object.fromEntries(differing), ...dayOf(open.typed, today()) };
  return {
    rows: rows.map(({ typed }) => typed),
    current: { ...open.typed, ...draft },
    choose: (workshop) => setChosen(() => workshop),
    type: (more) => setDrafts((all) => ({ ...all, [key]: { ...all[key], ...more } })),
    change: differing.length === 0 ? null : workChange(workbook, "assessmentRows", open, write),
    forget: () => setDrafts((all) => ({ ...all, [key]: {} })),
  };
}

/** The first score of a workshop is of today. */
const dayOf = ({ day }: Scores, today: Serial): Partial<Scores> => (day === null ? { day: today } : {});
