import { ChartPart, readPart, writePart } from "./ChartPart";

/** Words beside the points of a series. */
export class ChartDataLabels extends ChartPart {
  get showSeriesName(): boolean {
    return readPart(this, "showSeriesName", false);
  }
  set showSeriesName(show: boolean) {
    writePart(this, "showSeriesName", show);
  }
  get showValue(): boolean {
    return readPart(this, "showValue", true);
  }
  set showValue(show: boolean) {
    writePart(this, "showValue", show);
  }
  get position(): string {
    return readPart(this, "position", "Right");
  }
  set position(position: string) {
    writePart(this, "position", position);
  }
}
