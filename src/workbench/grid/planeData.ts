import type { Chart } from "../office/model/Book";

/** An axis of a scatter chart. */
export type PlaneAxis = {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly unit: number;
};

/** A point with its name beside it. */
export type PlanePoint = {
  readonly name: string;
  readonly color: string;
  /** Points across. */
  readonly size: number;
  readonly at: { readonly x: number; readonly y: number };
};

/** Both axes of a scatter chart, `null` of another chart. */
export function planeOf(chart: Chart): { readonly x: PlaneAxis; readonly y: PlaneAxis } | null {
  if (!chart.type.startsWith("XYScatter")) return null;
  const axis = (path: string): PlaneAxis => {
    const number = (name: string, usual: number) => Number(chart.properties.get(`${path}.${name}`) ?? usual);
    return {
      title: String(chart.properties.get(`${path}.title.text`) ?? ""),
      min: number("minimum", 0),
      max: number("maximum", 1),
      unit: number("majorUnit", 1),
    };
  };
  return { x: axis("axes.categoryAxis"), y: axis("axes.valueAxis") };
}
