import { ExcelError } from "../../wire/ExcelError";
import { ChartAxis } from "./ChartAxis";
import { ChartPart, partOf } from "./ChartPart";

/** The axis below and the axis at the side. */
export class ChartAxes extends ChartPart {
  get categoryAxis(): ChartAxis {
    return partOf(ChartAxis, this, "categoryAxis");
  }
  get valueAxis(): ChartAxis {
    return partOf(ChartAxis, this, "valueAxis");
  }
  /** @throws ExcelError `ApiNotFound` for an axis that is not here */
  getItem(type: string, group = "Primary"): ChartAxis {
    if (group === "Primary" && type === "Category") return this.categoryAxis;
    if (group === "Primary" && type === "Value") return this.valueAxis;
    throw new ExcelError("ApiNotFound", `The axis ${type} ${group} is not part of this workbench.`);
  }
}
