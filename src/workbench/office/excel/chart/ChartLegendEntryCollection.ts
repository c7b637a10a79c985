import { ChartPart, partOf, readPart, writePart } from "./ChartPart";

/** One entry a series, in their order. */
export class ChartLegendEntryCollection extends ChartPart {
  getItemAt(index: number): ChartLegendEntry {
    return partOf(ChartLegendEntry, this, String(index));
  }
}

/** Whether the legend names a series. */
class ChartLegendEntry extends ChartPart {
  get visible(): boolean {
    return readPart(this, "visible", true);
  }
  set visible(visible: boolean) {
    writePart(this, "visible", visible);
  }
}
