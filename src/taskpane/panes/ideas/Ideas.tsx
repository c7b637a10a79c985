import { Button } from "@fluentui/react-components";
import { ideasText } from "../../../i18n/pane/ideas/ideasText";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { Page } from "../../parts/frame/Page";
import { RowResult } from "../../parts/RowResult";
import { NoSheet } from "../../parts/sheets/NoSheet";
import { SheetResult } from "../../parts/sheets/SheetResult";
import { H1, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { useRows } from "../../useRows";
import { IdeaList } from "./IdeaList";
import { Matrix } from "./Matrix";
import { NewIdea } from "./NewIdea";
import { useIdeas } from "./useIdeas";

type IdeasProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

/** Every idea with its two numbers, and the matrix that says where to begin. */
export function Ideas({ workbook, refresh }: IdeasProps) {
  const text = useText(ideasText);
  const table = workbook.found.tables.get("ideaRows");
  if (table) return <Placed workbook={workbook} refresh={refresh} sheet={table.sheet} />;
  const { noSheetTitle: title, noSheet } = text;
  return <NoSheet sheet="ideas" workbook={workbook} refresh={refresh} title={title} text={noSheet} />;
}

function Placed({ workbook, refresh, sheet }: IdeasProps & { readonly sheet: string }) {
  const text = useText(ideasText);
  const state = useIdeas(workbook);
  const writing = useRows<null>(refresh, "ideas");
  const count = state.changes.length;
  const isIdle = count === 0 || writing.state.kind === "busy";
  const save = () => {
    if (!isIdle) void writing.write(state.changes, null, state.forget);
  };
  return (
    <Page
      foot={
        <>
          <Button appearance="primary" disabledFocusable={isIdle} onClick={save}>
            {count === 0 ? text.saveNone : text.save(count)}
          </Button>
          <Quiet>{text.place(sheet)}</Quiet>
        </>
      }
    >
      <H1>{text.title}</H1>
      <P>{text.lead}</P>
      <SheetResult of="ideas" workbook={workbook} refresh={refresh} />
      <RowResult
        writing={writing}
        busy={text.busy}
        failed={text.failed}
        done={() => ({ title: text.saved, text: text.savedText(sheet) })}
        undone={() => ({ title: text.undone, text: text.undoneText(sheet) })}
      />
      <NewIdea onAdd={state.add} />
      <Matrix state={state} />
      <IdeaList state={state} />
    </Page>
  );
}
