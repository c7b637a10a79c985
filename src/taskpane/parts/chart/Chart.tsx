import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactNode } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { chartStyles } from "../../../render/svg/chartColours";
import type { RunChartOptions } from "../../../render/svg/runChartOptions";
import type { TestMark } from "../../../render/svg/placedTests";
import { runChartSvg } from "../../../render/svg/runChartSvg";
import { useShown } from "../../shown";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  frame: { position: "relative" },
  // A little over the edge of the card: the axis numbers need no second margin.
  pane: { minHeight: "252px", marginLeft: "-6px", marginRight: "-6px" },
  small: { minHeight: "68px" },
});

type ChartProps = {
  readonly chart: MeasureChart;
  readonly size: "pane" | "small";
  readonly tests?: readonly TestMark[];
  /** What lies over the drawing, made with the options that it was drawn with. */
  readonly overlay?: (options: RunChartOptions) => ReactNode;
};

const noTests: readonly TestMark[] = [];

/** The one place where our own drawing, already escaped, comes into the page. It is drawn anew, not scaled. */
export function Chart({ chart, size, tests = noTests, overlay }: ChartProps) {
  const styles = useStyles();
  const { theme, language, textSize } = useShown();
  const [width, measured] = useWidth();
  useEffect(adoptChartStyles, []);
  const options = useMemo<RunChartOptions>(
    () => ({ size, theme, language, width, textScale: textSize, tests }),
    [size, theme, language, width, textSize, tests],
  );
  const svg = useMemo(() => (options.width ? runChartSvg(chart, options) : ""), [chart, options]);
  return (
    <div ref={measured} className={mergeClasses(styles.frame, styles[size])}>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {svg !== "" && overlay?.(options)}
    </div>
  );
}

let adopted = false;

/** The system's own colours where the reader forces them; as a sheet, because the page allows no style elements. */
function adoptChartStyles(): void {
  if (adopted || !("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  adopted = true;
}
