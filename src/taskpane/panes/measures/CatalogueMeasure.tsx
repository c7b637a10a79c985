import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CatalogueId } from "../../../domain/measurement/measures";
import { measureText } from "../../../i18n/measures/measureText";
import { withUnit } from "../../../templates/measureWords";
import { Quiet } from "../../parts/Text";
import { useShown } from "../../shown";

const useStyles = makeStyles({
  // Under the label, not under the box.
  definition: { paddingLeft: "32px", marginTop: "-4px", paddingBottom: "4px" },
});

type CatalogueMeasureProps = {
  readonly id: CatalogueId;
  readonly isTicked: boolean;
  readonly onTurn: (id: CatalogueId, on: boolean) => void;
};

/** A measure of the catalogue with what exactly it measures. */
export function CatalogueMeasure({ id, isTicked, onTurn }: CatalogueMeasureProps) {
  const styles = useStyles();
  const { language } = useShown();
  const described = useId();
  const { name, unit, definition } = measureText[language][id];
  return (
    <div>
      <Checkbox
        label={withUnit(name, unit)}
        checked={isTicked}
        aria-describedby={described}
        onChange={(_, { checked }) => onTurn(id, checked === true)}
      />
      <div id={described} className={styles.definition}>
        <Quiet>{definition}</Quiet>
      </div>
    </div>
  );
}
