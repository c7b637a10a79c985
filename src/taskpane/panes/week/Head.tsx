import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { isoWeekOf, partsOf, type Serial } from "../../../domain/shared/calendar";
import { weekText } from "../../../i18n/pane/week/weekText";
import { writeWeekDates } from "../../../i18n/weekDates";
import { numberOf } from "../../../tasks/week/weekDoubts";
import { H1, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import type { WeekState } from "./useWeek";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  title: { flexGrow: 1 },
  progress: { display: "flex", flexDirection: "column", gap: "4px" },
});

type HeadProps = { readonly state: WeekState; readonly onGo: (week: Serial) => void };

/** Which week it is, the way to its neighbours, and how much of it is filled. */
export function Head({ state, onGo }: HeadProps) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(weekText);
  const { week, before, after } = state.form;
  const { filled, all } = filledOf(state);
  const sentence = text.filled(filled, all);
  const numberOfWeek = (monday: Serial) => isoWeekOf(monday).week;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.title}>
          <H1>{text.title(numberOfWeek(week))}</H1>
          <Quiet>{writeWeekDates(partsOf(week), partsOf(week + 6), language)}</Quiet>
        </div>
        {before !== null && (
          <Button
            icon={<ChevronLeftRegular />}
            aria-label={text.previous(numberOfWeek(before))}
            onClick={() => onGo(before)}
          />
        )}
        {after !== null && (
          <Button
            icon={<ChevronRightRegular />}
            aria-label={text.next(numberOfWeek(after))}
            onClick={() => onGo(after)}
          />
        )}
      </div>
      {all > 0 && (
        <div className={styles.progress}>
          <ProgressBar value={filled / all} aria-label={sentence} thickness="large" />
          <Quiet>{`${sentence} ${text.emptyIsNotZero}`}</Quiet>
        </div>
      )}
    </>
  );
}

function filledOf({ form, texts }: WeekState): { readonly filled: number; readonly all: number } {
  const entries = form.groups.flatMap((group) => group.entries);
  const filled = entries.filter(({ limits, inputs }) =>
    inputs.every(({ key }) => numberOf(texts[key] ?? "", limits) !== null),
  );
  return { filled: filled.length, all: entries.length };
}
