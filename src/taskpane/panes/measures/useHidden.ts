import { useEffect, useState } from "react";
import { columnsOf, type TeamMeasure } from "../../../domain/measurement/measures";
import { hiddenColumns, hideColumns } from "../../../host/hideColumns";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { useAction, type ActionState } from "../../useAction";

export type Hidden = {
  readonly isHidden: (measure: TeamMeasure) => boolean;
  readonly turn: (measure: TeamMeasure, isHidden: boolean) => void;
  /** How looking at the columns ended, and turning one. */
  readonly looking: ActionState<void>;
  readonly turning: ActionState<void>;
};

const TABLE = "weekRows";

/** Which measures have no column in sight among the weeks. */
export function useHidden(workbook: TeamWorkbook): Hidden {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const look = useAction<void>();
  const turn = useAction<void>();
  const refresh = () => hiddenColumns(TABLE).then(setHidden);
  useEffect(() => void look.run(refresh), [workbook]);
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
      void turn.run(() => hideColumns(TABLE, headersOf(measure), isHidden).then(refresh)),
    looking: look.state,
    turning: turn.state,
  };
}
