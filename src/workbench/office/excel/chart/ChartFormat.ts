import { checkedColor } from "../../model/values/checkedColor";
import { ChartPart, partOf, readPart, writePart } from "./ChartPart";

/** Letters, line and filling of any part of a chart. */
export class ChartFormat extends ChartPart {
  get font(): ChartFont {
    return partOf(ChartFont, this, "font");
  }
  get line(): ChartLineFormat {
    return partOf(ChartLineFormat, this, "line");
  }
  get fill(): ChartFill {
    return partOf(ChartFill, this, "fill");
  }
}

class ChartFont extends ChartPart {
  get name(): string {
    return readPart(this, "name", "Calibri");
  }
  set name(name: string) {
    writePart(this, "name", name);
  }
  get size(): number {
    return readPart(this, "size", 10);
  }
  set size(size: number) {
    writePart(this, "size", size);
  }
  get color(): string {
    return readPart(this, "color", "#595959");
  }
  set color(color: string) {
    writePart(this, "color", checkedColor(color));
  }
  get bold(): boolean {
    return readPart(this, "bold", false);
  }
  set bold(bold: boolean) {
    writePart(this, "bold", bold);
  }
  get italic(): boolean {
    return readPart(this, "italic", false);
  }
  set italic(italic: boolean) {
    writePart(this, "italic", italic);
  }
}

class ChartLineFormat extends ChartPart {
  get color(): string {
    return readPart(this, "color", "");
  }
  set color(color: string) {
    writePart(this, "color", checkedColor(color));
  }
  get lineStyle(): string {
    return readPart(this, "lineStyle", "Automatic");
  }
  set lineStyle(style: string) {
    writePart(this, "lineStyle", style);
  }
  /** Points. */
  get weight(): number {
    return readPart(this, "weight", 2.25);
  }
  set weight(points: number) {
    writePart(this, "weight", points);
  }
  clear(): void {
    writePart(this, "lineStyle", "None");
  }
}

class ChartFill extends ChartPart {
  setSolidColor(color: string): void {
    writePart(this, "solidColor", checkedColor(color));
  }
  clear(): void {
    writePart(this, "solidColor", "");
  }
}
