import { useMemo } from "react";
import type { Serial } from "../../../domain/shared/calendar";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import type { RowChange } from "../../../tasks/RowChange";
import { sheetTexts, weekChanges } from "../../../tasks/week/weekChange";
import { weekDoubts, type Texts, type WeekDoubt } from "../../../tasks/week/weekDoubts";
import { weekForm, type WeekForm } from "../../../tasks/week/weekForm";
import { weekToFill } from "../../../tasks/week/weeksOf";
import { useShown } from "../../shown";
import { today } from "../../today";
import { useKept } from "../../useKept";

type Drafts = Readonly<Record<string, Texts>>;

export type WeekState = {
  readonly form: WeekForm;
  /** What the fields show: what was typed, else what the sheet holds. */
  readonly texts: Texts;
  /** What looks wrong and was not said to be right, by field. */
  readonly doubts: ReadonlyMap<string, WeekDoubt>;
  readonly changes: readonly RowChange[];
  readonly go: (week: Serial) => void;
  readonly type: (texts: Texts) => void;
  /** The person says that a field is right as it is. */
  readonly accept: (key: string) => void;
  /** The sheet holds what was typed. */
  readonly forget: () => void;
};

/** The form of a week with what is typed in it, which is kept until it is saved. */
export function useWeek(workbook: TeamWorkbook): WeekState | null {
  const { language } = useShown();
  const [chosen, setChosen] = useKept<Serial | null>("week.chosen", null);
  const [drafts, setDrafts] = useKept<Drafts>("week.drafts", {});
  const [accepted, setAccepted] = useKept<readonly string[]>("week.accepted", []);
  const week = chosen ?? weekToFill(workbook, today());
  const form = useMemo(() => (week === null ? null : weekForm(workbook, week)), [workbook, week]);
  if (form === null) return null;
  const draft = drafts[form.week] ?? {};
  const sheet = sheetTexts(form, language);
  const texts = { ...sheet, ...draft };
  const keyOf = (key: string) => `${form.week} ${key} ${texts[key] ?? ""}`;
  const isAsked = (key: string, code: WeekDoubt["code"]) =>
    !accepted.includes(keyOf(key)) &&
    // What was saved already is asked about only where the sheet cannot hold it.
    (texts[key] !== sheet[key] || code === "date" || code === "notANumber");
  const entries = form.groups.flatMap((group) => group.entries);
  const doubts = entries.flatMap((entry) => [...weekDoubts(entry, texts)]);
  return {
    form,
    texts,
    doubts: new Map(doubts.filter(([key, { code }]) => isAsked(key, code))),
    changes: weekChanges(form, texts, workbook.found, language),
    go: (next) => setChosen(() => next),
    type: (more) => setDrafts((all) => ({ ...all, [form.week]: { ...all[form.week], ...more } })),
    accept: (key) => setAccepted((all) => [...all, keyOf(key)]),
    // What was typed while it was saved stays.
    forget: () =>
      setDrafts((all) => {
        const left = Object.entries(all[form.week] ?? {}).filter(([key, text]) => text !== draft[key]);
        return { ...all, [form.week]: Object.fromEntries(left) };
      }),
  };
}
