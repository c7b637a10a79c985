import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { measureIds, type MeasureId } from "../../../domain/measurement/measures";
import { isoWeekOf, mondayOf, partsOf, type Serial } from "../../../domain/shared/calendar";
import { startText } from "../../../i18n/pane/start/startText";
import { FIRST_MEASURES, FIRST_WEEKS } from "../../../tasks/blankTeam";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import { Card } from "../../parts/Card";
import { Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { Form, type FormSteps } from "./Form";
import { MeasureChoice } from "./MeasureChoice";
import { today } from "../../today";

/** A team may have numbers from before, or prepare for a round that begins later. */
const WEEKS_BACK = 104;
const WEEKS_AHEAD = 52;

/** Asks for the team, the first week and what it measures. */
export function NewTeam(steps: FormSteps) {
  const { form } = useText(startText);
  const [name, setName] = useState("");
  const [round, setRound] = useState("");
  const [start, setStart] = useState(() => mondayOf(today()));
  const [measures, setMeasures] = useState<readonly MeasureId[]>(FIRST_MEASURES);
  const [told, setTold] = useState(false);
  const asked = useMemo<NewWorkbook | null>(() => {
    if (measures.length === 0) return null;
    return { kind: "team", name, round, start, measures: measureIds.filter((id) => measures.includes(id)) };
  }, [name, round, start, measures]);
  return (
    <Form kind="team" asked={asked} onIncomplete={() => setTold(true)} {...steps}>
      <Card>
        <Field label={form.teamName} hint={form.teamHint}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Field label={form.roundName} hint={form.roundHint}>
          <Input value={round} onChange={(_, { value }) => setRound(value)} />
        </Field>
        <StartWeek start={start} onChange={setStart} />
      </Card>
      <MeasureChoice chosen={measures} onChange={setMeasures} told={told} />
      <Quiet>{form.privacy}</Quiet>
    </Form>
  );
}

type StartWeekProps = { readonly start: Serial; readonly onChange: (monday: Serial) => void };

/** Weeks by number and Monday: people plan in weeks, and a date field would follow the browser's language. */
function StartWeek({ start, onChange }: StartWeekProps) {
  const { form } = useText(startText);
  const [thisWeek] = useState(() => mondayOf(today()));
  const mondays = Array.from(
    { length: WEEKS_BACK + 1 + WEEKS_AHEAD },
    (_, index) => thisWeek + 7 * (index - WEEKS_BACK),
  );
  return (
    <Field label={form.start} hint={form.startHint(FIRST_WEEKS)}>
      <Select value={String(start)} onChange={(_, { value }) => onChange(Number(value))}>
        {mondays.map((monday) => (
          <option key={monday} value={monday}>
            {form.week(isoWeekOf(monday).week, partsOf(monday))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
