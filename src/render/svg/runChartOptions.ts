import type { Language } from "../../i18n/language";
import type { ChartTheme } from "./chartColours";
import type { TestMark } from "./placedTests";
import type { ChartSize } from "./sizeLooks";

export type RunChartOptions = {
  /** `large` stands alone with its heading; `pane` is under a sentence; `small` is one of many, without text. */
  readonly size: ChartSize;
  readonly theme: ChartTheme;
  readonly language: Language;
  /** Tests of change, shown under the axis where they began; `small` has no room for them. */
  readonly tests?: readonly TestMark[];
  /** Shown in the heading of `large`. */
  readonly team?: string;
  /** Top of the y axis in the measure's unit (a share: 1 = 100 %), from 0; the same for charts side by side. */
  readonly scaleTop?: number;
  /** In pixels; each size has its own and a narrowest one. */
  readonly width?: number;
  /** Text size of a pane, 1–2. From 1.5 on the numbers on the right give way: say them under the chart. */
  readonly textScale?: number;
  /** For a file: it carries its style rules itself. A page adopts `chartStyles` instead. */
  readonly standalone?: boolean;
};
