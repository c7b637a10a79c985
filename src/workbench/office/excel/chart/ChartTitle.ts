import { ChartFormat } from "./ChartFormat";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";

/** The title over a chart, or beside an axis. */
export class ChartTitle extends ChartPart {
  get text(): string {
    return readPart(this, "text", "");
  }
  set text(text: string) {
    writePart(this, "text", text);
  }
  get visible(): boolean {
    return readPart(this, "visible", this.text !== "");
  }
  set visible(visible: boolean) {
    writePart(this, "visible", visible);
  }
  get overlay(): boolean {
    return readPart(this, "overlay", false);
  }
  set overlay(overlay: boolean) {
    writePart(this, "overlay", overlay);
  }
  get position(): string {
    return readPart(this, "position", "Top");
  }
  set position(position: string) {
    writePart(this, "position", position);
  }
  get textOrientation(): number {
    return readPart(this, "textOrientation", 0);
  }
  set textOrientation(degrees: number) {
    writePart(this, "textOrientation", degrees);
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }
}
