import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { weekText } from "../../../i18n/pane/week/weekText";
import { absentWord, isAbsent } from "../../../tasks/week/absence";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import type { Texts } from "../../../tasks/week/weekDoubts";
import { useShown, useText } from "../../shown";
import { useKept } from "../../useKept";
import { entryWords } from "./entryWords";
import { SlotList } from "./SlotList";
import type { WeekState } from "./useWeek";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

type PersonProps = { readonly entry: WeekEntry; readonly state: WeekState };

/** Beside the number of a professional: away this week, or a list of free slots to count from. */
export function Person({ entry, state }: PersonProps) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(weekText);
  const [isOpen, setOpen] = useState(false);
  const { name } = entryWords(entry, language);
  const button = isOpen ? text.slots.close : text.slots.open;
  const key = entry.inputs[0]?.key ?? "";
  const { isAway, turn } = useAway(key, state);
  const use = (days: string) => {
    state.type({ [key]: days });
    setOpen(false);
  };
  return (
    <div className={styles.part}>
      <Checkbox
        label={text.away}
        aria-label={text.awayNamed(name)}
        title={text.awayNamed(name)}
        checked={isAway}
        onChange={(_, { checked }) => turn(checked === true)}
      />
      {!isAway && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${button}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {button}
        </Button>
      )}
      {isOpen && !isAway && <SlotList entry={entry} {...state.form} onUse={use} />}
    </div>
  );
}

/** Whether the field says that the professional is away; what stood there before the tick comes back without it. */
function useAway(key: string, { form, texts, type }: WeekState) {
  const { language } = useShown();
  const [before, keepBefore] = useKept<Texts>("week.beforeAway", {});
  const place = `${form.week} ${key}`;
  const text = texts[key] ?? "";
  const turn = (away: boolean) => {
    if (away) keepBefore((all) => ({ ...all, [place]: text }));
    type({ [key]: away ? absentWord(language) : (before[place] ?? "") });
  };
  return { isAway: isAbsent(text), turn };
}
