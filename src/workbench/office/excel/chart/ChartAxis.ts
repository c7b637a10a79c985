import { ChartFormat } from "./ChartFormat";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";
import { ChartTitle } from "./ChartTitle";

/** An axis with its marks, labels and grid. "" stands for what Excel chooses itself. */
export class ChartAxis extends ChartPart {
  get minimum(): number | "" {
    return readPart(this, "minimum", "");
  }
  set minimum(minimum: number | "") {
    writePart(this, "minimum", minimum);
  }
  get maximum(): number | "" {
    return readPart(this, "maximum", "");
  }
  set maximum(maximum: number | "") {
    writePart(this, "maximum", maximum);
  }
  get majorUnit(): number | "" {
    return readPart(this, "majorUnit", "");
  }
  set majorUnit(unit: number | "") {
    writePart(this, "majorUnit", unit);
  }
  get visible(): boolean {
    return readPart(this, "visible", true);
  }
  set visible(visible: boolean) {
    writePart(this, "visible", visible);
  }
  get numberFormat(): string {
    return readPart(this, "numberFormat", "General");
  }
  set numberFormat(format: string) {
    writePart(this, "numberFormat", format);
  }
  get linkNumberFormat(): boolean {
    return readPart(this, "linkNumberFormat", true);
  }
  set linkNumberFormat(linked: boolean) {
    writePart(this, "linkNumberFormat", linked);
  }
  get majorTickMark(): string {
    return readPart(this, "majorTickMark", "Outside");
  }
  set majorTickMark(mark: string) {
    writePart(this, "majorTickMark", mark);
  }
  get minorTickMark(): string {
    return readPart(this, "minorTickMark", "None");
  }
  set minorTickMark(mark: string) {
    writePart(this, "minorTickMark", mark);
  }
  get tickLabelPosition(): string {
    return readPart(this, "tickLabelPosition", "NextToAxis");
  }
  set tickLabelPosition(position: string) {
    writePart(this, "tickLabelPosition", position);
  }
  get tickLabelSpacing(): number | "" {
    return readPart(this, "tickLabelSpacing", "");
  }
  set tickLabelSpacing(every: number | "") {
    writePart(this, "tickLabelSpacing", every);
  }
  get tickMarkSpacing(): number {
    return readPart(this, "tickMarkSpacing", 1);
  }
  set tickMarkSpacing(every: number) {
    writePart(this, "tickMarkSpacing", every);
  }
  /** Degrees, or 180 for upright letters. */
  get textOrientation(): number {
    return readPart(this, "textOrientation", 0);
  }
  set textOrientation(degrees: number) {
    writePart(this, "textOrientation", degrees);
  }
  get categoryType(): string {
    return readPart(this, "categoryType", "Automatic");
  }
  set categoryType(type: string) {
    writePart(this, "categoryType", type);
  }
  get reversePlotOrder(): boolean {
    return readPart(this, "reversePlotOrder", false);
  }
  set reversePlotOrder(reversed: boolean) {
    writePart(this, "reversePlotOrder", reversed);
  }
  get title(): ChartTitle {
    return partOf(ChartTitle, this, "title");
  }
  get majorGridlines(): ChartGridlines {
    return partOf(ChartGridlines, this, "majorGridlines");
  }
  get minorGridlines(): ChartGridlines {
    return partOf(ChartGridlines, this, "minorGridlines");
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }
}

class ChartGridlines extends ChartPart {
  get visible(): boolean {
    return readPart(this, "visible", false);
  }
  set visible(visible: boolean) {
    writePart(this, "visible", visible);
  }
  get format(): ChartFormat {
    return partOf(ChartFormat, this, "format");
  }
}
