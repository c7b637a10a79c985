import { Field, makeStyles, mergeClasses, type FieldControlProps } from "@fluentui/react-components";
import type { WeekEntry } from "../../../tasks/week/WeekEntry";
import { Quiet } from "../../parts/Text";
import { useShown } from "../../shown";
import { Doubt } from "./Doubt";
import { doubtSentence } from "./doubtSentence";
import { entryWords } from "./entryWords";
import { hintOf } from "./hintOf";
import { Person } from "./Person";
import { NumberInput } from "./NumberInput";
import type { WeekState } from "./useWeek";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    // So does a list of free slots.
    ":has(textarea)": { gridColumn: "1 / -1" },
  },
  // A pair and what looks wrong need the whole width.
  wide: { gridColumn: "1 / -1" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

type EntryFieldProps = { readonly entry: WeekEntry; readonly state: WeekState };

/** A measure with its one or two numbers, the week before under it, or what looks wrong. */
export function EntryField({ entry, state }: EntryFieldProps) {
  const styles = useStyles();
  const { language } = useShown();
  const { name } = entryWords(entry, language);
  const isPair = entry.inputs.length > 1;
  const doubtful = entry.inputs.find(({ key }) => state.doubts.has(key));
  const doubt = doubtful && state.doubts.get(doubtful.key);
  const under = doubt
    ? {
        validationMessage: doubtSentence(doubt, language),
        validationState: doubt.code === "notANumber" ? ("error" as const) : ("warning" as const),
      }
    : { hint: hintOf(entry, state.texts, language) };
  return (
    <div
      className={mergeClasses(styles.entry, (isPair || doubt) && styles.wide)}
      {...(isPair && { role: "group", "aria-label": name })}
    >
      <Field label={name} {...under}>
        {(field) => <Numbers entry={entry} state={state} field={field} />}
      </Field>
      {entry.asks.kind === "person" && <Person entry={entry} state={state} />}
      {doubtful && doubt && <Doubt entry={entry} field={doubtful.key} doubt={doubt} state={state} />}
    </div>
  );
}

type NumbersProps = EntryFieldProps & { readonly field: FieldControlProps };

/** One number with its unit, or a part and its whole. */
function Numbers({ entry, state, field }: NumbersProps) {
  const styles = useStyles();
  const { language } = useShown();
  const { headers, unit } = entryWords(entry, language);
  const isPair = entry.inputs.length > 1;
  return (
    <div className={styles.row}>
      {entry.inputs.map(({ key }, index) => (
        <NumberInput
          key={key}
          field={index === 0 ? field : undefined}
          label={isPair ? headers[index] : undefined}
          value={state.texts[key] ?? ""}
          isAfter={index > 0}
          onChange={(value) => state.type({ [key]: value })}
        />
      ))}
      {!isPair && unit !== "" && <Quiet>{unit}</Quiet>}
    </div>
  );
}
