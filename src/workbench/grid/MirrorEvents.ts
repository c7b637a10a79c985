import type { Box } from "../../templates/address";
import type { Sheet } from "../office/model/Book";

/** What the page wants to hear of. */
export type MirrorEvents = {
  /** The grid shows other numbers, charts or another sheet now. */
  readonly onShown: () => void;
  /** The sheet is protected or the cell is locked; nothing was changed. */
  readonly onRefused: (sheet: Sheet, box: Box) => void;
  readonly onCalculating: (calculating: boolean) => void;
  /** Something that the workbench does not do was asked of the grid. */
  readonly onNotHere: () => void;
};
