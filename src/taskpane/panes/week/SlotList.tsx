import { Button, Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { T3_CEILING, t3Days } from "../../../domain/access/t3Days";
import type { Serial } from "../../../domain/shared/calendar";
import { accessText } from "../../../i18n/access/accessText";
import { weekText } from "../../../i18n/pane/week/weekText";
import { readSlots } from "../../../intake/cells/readSlots";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import { P } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { useKept } from "../../useKept";
import { entryWords } from "./entryWords";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", width: "100%", alignItems: "flex-start" },
  field: { width: "100%" },
});

/** When the sample is taken until the team says another time: each week at the same one. */
const SAMPLE_TIME = "10:00";

type SlotListProps = {
  readonly entry: WeekEntry;
  readonly week: Serial;
  /** Days after the Monday. */
  readonly sampleDay: number;
  readonly onUse: (days: string) => void;
};

/** Free slots, one a line, and the T3 that they come to; nothing is counted past a line that cannot be read. */
export function SlotList({ entry, week, sampleDay, onUse }: SlotListProps) {
  const styles = useStyles();
  const { language } = useShown();
  const { slots: text } = useText(weekText);
  const [typed, setTyped] = useState("");
  const [time, setTime] = useKept("week.sampleTime", SAMPLE_TIME);
  const sample = week + sampleDay;
  const { slots, unread } = readSlots(typed, sample);
  const t3 = t3Days(sample + partOfDay(time), slots, entry.limits.ceiling ?? T3_CEILING);
  const days = `${t3.censored ? "≥ " : ""}${t3.days}`;
  const { name, unit } = entryWords(entry, language);
  const [wrong] = unread;
  return (
    <div className={styles.list}>
      <Field
        className={styles.field}
        label={text.label(name)}
        hint={text.hint(accessText[language].days[sampleDay] ?? "")}
        {...(wrong && { validationState: "error", validationMessage: text.unread(wrong.line, wrong.text) })}
      >
        <Textarea rows={5} resize="vertical" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={text.time} hint={text.timeHint}>
        <Input type="time" value={time} onChange={(_, { value }) => setTime(() => value || SAMPLE_TIME)} />
      </Field>
      {slots.length > 0 && !wrong && (
        <>
          <div role="status">
            <P>{text.found(slots.length, `${days} ${unit}`)}</P>
          </div>
          <Button onClick={() => onUse(days)}>{text.use}</Button>
        </>
      )}
    </div>
  );
}

/** "08:30" as the fraction of a day. */
function partOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) / 1440;
}
