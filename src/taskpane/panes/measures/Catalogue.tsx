import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { groupOf, measureGroups } from "../../../domain/measurement/measureGroups";
import { measureIds, type CatalogueId } from "../../../domain/measurement/measures";
import type { Language } from "../../../i18n/language";
import { measureText } from "../../../i18n/measures/measureText";
import { measuresText } from "../../../i18n/pane/measures/measuresText";
import { weekText } from "../../../i18n/pane/week/weekText";
import { Card } from "../../parts/Card";
import { H2, H3, P, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { CatalogueMeasure } from "./CatalogueMeasure";
import { sourceSheet } from "./sourceSheet";
import type { MeasuresPart } from "./Told";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  // In sight wherever in the list a measure was ticked.
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Every measure that can be added, with its definition; found by any word of it. */
export function Catalogue({ workbook, writing }: MeasuresPart) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(measuresText);
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<readonly CatalogueId[]>([]);
  const free = measureIds.filter((id) => !workbook.read.team.measures.includes(id));
  const chosen = ticked.filter((id) => free.includes(id));
  const found = free.filter((id) => chosen.includes(id) || hasWords(id, search, language));
  const isIdle = chosen.length === 0 || writing.state.kind === "busy";
  const add = () => {
    const [first] = chosen;
    if (isIdle || first === undefined) return;
    const names = chosen.map((id) => measureText[language][id].name).join(", ");
    const told = { kind: "added", names, sheet: sourceSheet(workbook, first) } as const;
    void writing.write({ kind: "add", measures: chosen }, told, () => setTicked([]));
  };
  return (
    <Card>
      <H2>{text.catalogue}</H2>
      <Field label={text.search} hint={text.searchHint}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Found {...{ found, chosen }} onChoose={setTicked} />
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={isIdle} onClick={add}>
          {chosen.length === 0 ? text.addNone : text.add(chosen.length)}
        </Button>
        <Quiet>{text.willGet}</Quiet>
      </div>
    </Card>
  );
}

type FoundProps = {
  readonly found: readonly CatalogueId[];
  readonly chosen: readonly CatalogueId[];
  readonly onChoose: (chosen: readonly CatalogueId[]) => void;
};

/** What was found, measures that people think of together under each other. */
function Found({ found, chosen, onChoose }: FoundProps) {
  const styles = useStyles();
  const text = useText(measuresText);
  const { groups } = useText(weekText);
  const turn = (id: CatalogueId, on: boolean) =>
    onChoose(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <>
      <div role="status">
        {found.length === 0 ? <P>{text.notFound}</P> : <Quiet>{text.found(found.length)}</Quiet>}
      </div>
      {measureGroups.map((group) => {
        const own = found.filter((id) => groupOf(id) === group);
        return own.length === 0 ? null : (
          <div key={group} role="group" aria-label={groups[group]} className={styles.group}>
            <H3>{groups[group]}</H3>
            {own.map((id) => (
              <CatalogueMeasure key={id} id={id} isTicked={chosen.includes(id)} onTurn={turn} />
            ))}
          </div>
        );
      })}
    </>
  );
}

/** Every word that is searched for begins or is inside a word of the measure. */
function hasWords(id: CatalogueId, search: string, language: Language): boolean {
  const { name, unit, definition, headers } = measureText[language][id];
  const all = [name, unit, definition, ...headers].join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
