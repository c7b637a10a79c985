import type { ResolvedSheet } from "../../render/resolved";
import { TABLE_STYLE } from "../../render/sheetStyle";
import { boxAddress } from "../../templates/address";
import { step, type Step } from "./Step";

/** Tables over the cells that are there. */
export const tableSteps = ({ name, tables }: ResolvedSheet): readonly Step[] =>
  tables.map(({ id, box }) =>
    step(({ sheet }) => {
      const table = sheet(name).tables.add(boxAddress(box), true);
      table.name = id;
      table.style = TABLE_STYLE;
      table.showBandedRows = false;
      table.showFilterButton = false;
    }),
  );
