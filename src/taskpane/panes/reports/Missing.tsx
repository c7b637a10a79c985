import { makeStyles } from "@fluentui/react-components";
import type { TeamSheet } from "../../../domain/team/TeamBook";
import { reportsText } from "../../../i18n/pane/reports/reportsText";
import { writePlace, type ReportPart } from "../../../render/report/Report";
import { Card, Row } from "../../parts/Card";
import { Mark } from "../../parts/Note";
import { AddSheet } from "../../parts/sheets/AddSheet";
import type { SheetsProps } from "../../parts/sheets/useSheets";
import { ShowCell } from "../../parts/ShowCell";
import { H2, P } from "../../parts/Text";
import { useText } from "../../shown";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

type MissingProps = SheetsProps & { readonly parts: readonly ReportPart[] };

/** What the team has not typed yet, each with the way to its cell. */
export function Missing({ parts, ...workbook }: MissingProps) {
  const styles = useStyles();
  const text = useText(reportsText);
  const missing = parts.filter(({ texts }) => texts.length === 0);
  if (missing.length === 0) return <Mark tone="ok">{text.complete}</Mark>;
  return (
    <Card>
      <H2>{text.missing(missing.length)}</H2>
      <P>{text.missingText}</P>
      <ul className={styles.list}>
        {missing.map(({ label, place }) => (
          <li key={label} className={styles.item}>
            <P>{label}</P>
            {place && (
              <ShowCell size="small" {...place}>
                {text.show(writePlace(place))}
              </ShowCell>
            )}
          </li>
        ))}
      </ul>
      {sheetsIn(missing).map((sheet) => (
        <Row key={sheet}>
          <AddSheet size="small" sheet={sheet} {...workbook} />
        </Row>
      ))}
    </Card>
  );
}

/** Sheets that are not there to type in, each once. */
const sheetsIn = (missing: readonly ReportPart[]): readonly TeamSheet[] => [
  ...new Set(missing.flatMap(({ place, sheet }) => (place === null && sheet !== null ? [sheet] : []))),
];
