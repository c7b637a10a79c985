import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { readSelectedColumn, type SelectedColumn } from "../../../host/readSelectedColumn";
import { chartColumn } from "../../../tasks/chartColumn";
import { Card } from "../../parts/Card";
import { Details } from "../../parts/chart/Details";
import { VerdictCard } from "../../parts/chart/VerdictCard";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { H1, P, Quiet } from "../../parts/Text";
import { Waiting } from "../../parts/Waiting";
import { useShown } from "../../shown";
import { useAction } from "../../useAction";

/**
 * The chart of the column that is selected in the sheet; nothing is written.
 *
 * @param request - another number asks for another reading
 */
export function Column({ request }: { readonly request: number }) {
  const { text } = useShown();
  const { state, run } = useAction<Drawn>();
  const draw = () => void run(readColumn);
  useEffect(draw, [request]);
  return (
    <Page>
      {state.kind === "busy" && <Waiting>{text.common.reading}</Waiting>}
      {state.kind === "failed" && (
        <>
          <H1>{text.column.title}</H1>
          <Problem title={text.column.failed} error={state.error} />
        </>
      )}
      {state.kind === "done" && <Drawing {...state.result} />}
      <Card>
        <P>{text.column.hint}</P>
        <div>
          <Button onClick={draw}>{text.column.again}</Button>
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
  const { text } = useShown();
  const { header, sheet, address } = column;
  return (
    <>
      <Quiet>{text.column.source(header ?? text.column.noHeader, `${sheet}!${address}`)}</Quiet>
      <VerdictCard chart={chart} />
      <FindingList findings={findings} />
      <Details chart={chart} />
    </>
  );
}
