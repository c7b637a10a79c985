import { useEffect, useState } from "react";
import { columnsOf, type TeamMeasure } from "../../../domain/measurement/measures";
import { hiddenColumns, hideColumns } from "../../../host/hideColumns";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";

export type Hidden = {
  readonly isHidden: (measure: TeamMeasure) => boolean;
  readonly turn: (measure: TeamMeasure, isHidden: boolean) => void;
};

const TABLE = "weekRows";

/** Which measures have no column in sight among the weeks. */
export function useHidden(workbook: TeamWorkbook): Hidden {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const refresh = () => hiddenColumns(TABLE).then(setHidden, () => undefined);
  useEffect(() => void refresh(), [workbook]);
  const headersOf = (measure: TeamMeasure) =>
    [...new Set([measure.id, ...columnsOf(measure)])].flatMap(
      (column) => workbook.found.meta.get(`column.${TABLE}.${column}`) ?? [],
    );
  return {
    isHidden: (measure) => {
      const headers = headersOf(measure);
      return headers.length > 0 && headers.every((header) => hidden.has(header));
    },
    turn: (measure, isHidden) =>
      void hideColumns(TABLE, headersOf(measure), isHidden).then(refresh, () => undefined),
  };
}
