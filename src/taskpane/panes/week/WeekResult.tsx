import { Button } from "@fluentui/react-components";
import { measureOf } from "../../../domain/measurement/measureOf";
import { isoWeekOf, weekLabel, type Serial } from "../../../domain/shared/calendar";
import type { Language } from "../../../i18n/language";
import { weekText } from "../../../i18n/pane/week/weekText";
import { writeValue } from "../../../render/words/writeValue";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { valueIn } from "../../../tasks/week/weekForm";
import { measureWords } from "../../../templates/measureWords";
import { useHeadingFocus } from "../../headingFocus";
import { RowResult } from "../../parts/RowResult";
import { openPlace } from "../../place";
import { useShown, useText } from "../../shown";
import type { RowWriting } from "../../useRows";

export type SavedWeek = { readonly week: Serial; readonly sheets: string };

type WeekResultProps = {
  readonly writing: RowWriting<SavedWeek>;
  readonly workbook: TeamWorkbook;
};

/** What was saved and where the first measure is now; then the chart, or the way back. */
export function WeekResult({ writing, workbook }: WeekResultProps) {
  const { language } = useShown();
  const text = useText(weekText);
  const { wish } = useHeadingFocus();
  const go = () => {
    wish();
    openPlace("charts");
  };
  return (
    <RowResult
      writing={writing}
      busy={text.busy}
      failed={`${text.failed}. ${text.kept}`}
      done={({ week, sheets }) => ({
        title: [text.saved(isoWeekOf(week).week), nowSentence(workbook, week, language)].join(" ").trim(),
        text: text.written(sheets, weekLabel(week)),
      })}
      undone={({ sheets }) => ({ title: text.undone, text: text.undoneText(sheets) })}
      action={
        <Button size="small" appearance="primary" onClick={go}>
          {text.toChart}
        </Button>
      }
    />
  );
}

/** "T3 on nyt 13 päivää.": of the first measure that has a number in the week. */
function nowSentence(workbook: TeamWorkbook, week: Serial, language: Language): string {
  const { team } = workbook.read;
  for (const id of team.measures) {
    const measure = measureOf(team, id);
    const value = valueIn(workbook, measure, week);
    if (value === null) continue;
    const written = writeValue(value, { measure }, language);
    return weekText[language].now(measureWords(measure, language).subject, written);
  }
  return "";
}
