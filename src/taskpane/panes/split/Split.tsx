import { useMemo } from "react";
import { splitText } from "../../../i18n/pane/split/splitText";
import type { RoundWorkbook } from "../../../tasks/openWorkbook";
import { splitPayable, type SplitInvoice } from "../../../tasks/splitPayable";
import { writeSplit } from "../../../tasks/writeSplit";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Note } from "../../parts/Note";
import { P } from "../../parts/Text";
import { useText } from "../../shown";
import { Differences } from "./Differences";
import { languageIn } from "../../../tasks/languageIn";
import { NotSplit } from "./NotSplit";
import { Payers } from "./Payers";
import { Total } from "./Total";
import { useWrite } from "./useWrite";
import { WriteButton } from "./WriteButton";
import { WriteResult } from "./WriteResult";

type SplitProps = { readonly workbook: RoundWorkbook; readonly refresh: () => Promise<void> };
type Outcome = { readonly split: SplitInvoice } | { readonly error: unknown };

/** The invoice between its payers, exact to the cent; nothing is written before the button. */
export function Split({ workbook, refresh }: SplitProps) {
  const { invoice, basis, findings } = workbook.read;
  const outcome = useMemo<Outcome>(() => {
    try {
      return { split: splitPayable(invoice, basis) };
    } catch (error) {
      return { error };
    }
  }, [invoice, basis]);
  const told = findings.some(({ severity }) => severity === "error");
  if ("error" in outcome) return <NotSplit workbook={workbook} error={outcome.error} />;
  if (told || invoice.lines.length === 0) return <NotSplit workbook={workbook} error={null} />;
  return <Exact workbook={workbook} split={outcome.split} refresh={refresh} />;
}

type ExactProps = SplitProps & { readonly split: SplitInvoice };

function Exact({ workbook, split, refresh }: ExactProps) {
  const text = useText(splitText);
  const { found, read } = workbook;
  const write = useMemo(() => writeSplit(found, split, languageIn(found)), [found, split]);
  const writing = useWrite(refresh);
  const sheet = found.meta.get("sheet.split") ?? "";
  return (
    <Page foot={<WriteButton write={write} sheet={sheet} writing={writing} />}>
      <WriteResult sheet={sheet} writing={writing} />
      <Total split={split} />
      <Differences split={split} />
      <FindingList findings={read.findings} />
      <Payers split={split} />
      <Note tone="info" title={text.ruleTitle}>
        <P>{text.rule}</P>
      </Note>
    </Page>
  );
}
