import type { ResolvedAddition } from "../render/resolved";
import { step, type Step } from "./build/Step";
import { buildWorkbook } from "./buildWorkbook";
import { typedContent } from "./typedContent";

/**
 * Make sheets that the open workbook lacks, all of them or none, and write down that it has them now.
 *
 * @throws DomainError as buildWorkbook
 */
export const addSheets = (addition: ResolvedAddition): Promise<void> =>
  buildWorkbook(addition.workbook, [mapStep(addition)]);

const mapStep = ({ meta, map }: ResolvedAddition): Step =>
  step(({ workbook }) => {
    if (meta.length === 0) return;
    const table = workbook.tables.getItem("metaRows");
    const rows = map.map((row) => row.map((text) => typedContent(text, false)));
    table.rows.add(undefined, rows.slice(-meta.length));
    table.getDataBodyRange().values = rows;
  });
