import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { readSelectedColumn, type SelectedColumn } from "../../../host/readSelectedColumn";
import { columnText } from "../../../i18n/pane/column/columnText";
import { commonText } from "../../../i18n/pane/common/commonText";
import { chartColumn } from "../../../tasks/chartColumn";
import { Card } from "../../parts/Card";
import { Details } from "../../parts/chart/Details";
import { VerdictCard } from "../../parts/chart/VerdictCard";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { H1, P, Quiet } from "../../parts/Text";
import { Waiting } from "../../parts/Waiting";
import { useText } from "../../shown";
import { useAction } from "../../useAction";

/**
 * The chart of the column that is selected in the sheet; nothing is written.
 *
 * @param request - another number asks for another reading
 */
export function Column({ request }: { readonly request: number }) {
  const common = useText(commonText);
  const text = useText(columnText);
  const { state, run } = useAction<Drawn>();
  const draw = () => void run(readColumn);
  useEffect(draw, [request]);
  return (
    <Page>
      {state.kind === "busy" && <Waiting>{common.reading}</Waiting>}
      {state.kind === "failed" && (
        <>
          <H1>{text.title}</H1>
          <Problem title={text.failed} error={state.error} />
        </>
      )}
      {state.kind === "done" && <Drawing {...state.result} />}
      <Card>
        <P>{text.hint}</P>
        <div>
          <Button onClick={draw}>{text.again}</Button>
        </div>
      </Card>
    </Page>
  );
}

type Drawn = { readonly column: SelectedColumn } & ReturnType<typeof chartColumn>;

async function readColumn(): Promise<Drawn> {
  const column = await readSelectedColumn();
  return { column, ...chartColumn(column) };
}

function Drawing({ column, chart, findings }: Drawn) {
  const text = useText(columnText);
  const { header, sheet, address } = column;
  return (
    <>
      <Quiet>{text.source(header ?? text.noHeader, `${sheet}!${address}`)}</Quiet>
      <VerdictCard chart={chart} />
      <FindingList findings={findings} />
      <Details chart={chart} />
    </>
  );
}
