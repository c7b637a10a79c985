import type { Place } from "../taskpane/place";

/** What each button of the ribbon and the context menu opens, by the name that manifest.xml gives it. */
export const commands = {
  showCharts: "charts",
  showSplit: "split",
  showColumn: "column",
} as const satisfies Readonly<Record<string, Place>>;
