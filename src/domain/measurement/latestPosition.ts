import type { RunChart } from "./runChart";

/** Position of the newest point that has a value, counted from 1; 0 where none has. */
export const latestPosition = ({ chart }: { readonly chart: Pick<RunChart, "points"> }): number =>
  chart.points.findLastIndex(({ value }) => value !== null) + 1;
