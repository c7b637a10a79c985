import { measuresText } from "../../../i18n/pane/measures/measuresText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Page } from "../../parts/frame/Page";
import { RowResult } from "../../parts/RowResult";
import { H1, P } from "../../parts/Text";
import { useText } from "../../shown";
import { useMeasureChange } from "../../useMeasureChange";
import { Catalogue } from "./Catalogue";
import { Chosen } from "./Chosen";
import { OwnForm } from "./OwnForm";
import type { Told } from "./Told";

type MeasuresProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** What the team follows, and what it could follow. */
export function Measures({ workbook, refresh }: MeasuresProps) {
  const text = useText(measuresText);
  const writing = useMeasureChange<Told>(workbook, refresh, "measures");
  return (
    <Page>
      <H1>{text.title}</H1>
      <P>{text.lead}</P>
      <RowResult
        writing={writing}
        busy={text.busy}
        failed={text.failed}
        done={(told) =>
          told.kind === "added"
            ? { title: text.added(told.names), text: text.addedText(told.sheet) }
            : { title: text.removed(told.names), text: text.removedText }
        }
        undone={() => ({ title: text.undone, text: text.undoneText })}
      />
      <Chosen workbook={workbook} writing={writing} />
      <Catalogue workbook={workbook} writing={writing} />
      <OwnForm workbook={workbook} writing={writing} />
    </Page>
  );
}
