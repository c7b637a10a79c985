import { ChartFormat } from "./ChartFormat";
import { ChartLegendEntryCollection } from "./ChartLegendEntryCollection";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";

/** What the lines of a chart mean. */
export class ChartLegend extends ChartPart {
  get visible(): boolean {
    return readPart(this, "visible", true);
  }
  set visible(visible: boolean) {
    writePart(this, "visible", visible);
  }
  get position(): string {
    return readPart(this, "position", "Right");
  }
  set position(position: string) {
    writePart(this, "position", position);
  }
  get overlay(): boolean {
    return readPart(this, "overlay", false);
  }
  set overlay(overlay: boolean) {
    writePart(this, "overlay", overlay);
  }
  get legendEntries(): ChartLegendEntryCollection {
    return partOf(ChartLegendEntryCollection, this, "legendEntries");
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }
}
