import { DomainError } from "../../../domain/shared/DomainError";
import { commonText } from "../../../i18n/pane/common/commonText";
import { splitText } from "../../../i18n/pane/split/splitText";
import { textOf } from "../../../intake/workbook/CellReader";
import type { FoundWorkbook } from "../../../intake/workbook/findTables";
import type { RoundWorkbook } from "../../../tasks/openWorkbook";
import { FindingList } from "../../parts/FindingList";
import { Page } from "../../parts/frame/Page";
import { Problem } from "../../parts/Problem";
import { ShowCell } from "../../parts/ShowCell";
import { H1 } from "../../parts/Text";
import { useText } from "../../shown";
import { Empty } from "./Empty";

type NotSplitProps = { readonly workbook: RoundWorkbook; readonly error: unknown };

/** What is missing before the invoice can be split, and the way to it. */
export function NotSplit({ workbook, error }: NotSplitProps) {
  const split = useText(splitText);
  const common = useText(commonText);
  const { found, read } = workbook;
  const told = read.findings.some(({ severity }) => severity === "error");
  if (!told && read.invoice.lines.length === 0) return <Empty found={found} missing="lines" />;
  if (!told && read.basis.organisations.length === 0) return <Empty found={found} missing="payers" />;
  return (
    <Page>
      <H1>{split.notSplit}</H1>
      <FindingList findings={read.findings} />
      {!told && (
        <Problem title={common.mend} error={error} action={<ShowLine found={found} error={error} />} />
      )}
    </Page>
  );
}

/** Goes to the line that the error names. */
function ShowLine({ found, error }: { readonly found: FoundWorkbook; readonly error: unknown }) {
  const split = useText(splitText);
  const line = error instanceof DomainError ? error.details.line : undefined;
  const table = found.tables.get("invoiceLines");
  const place = table?.rows.find((row) => textOf(row.line?.value ?? null) === String(line))?.line;
  if (line === undefined || !table || !place) return null;
  return (
    <ShowCell size="small" sheet={table.sheet} cell={place.cell}>
      {split.showLine(String(line))}
    </ShowCell>
  );
}
