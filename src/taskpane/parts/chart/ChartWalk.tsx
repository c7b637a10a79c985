import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import type { MeasureChart } from "../../../domain/measurement/measureChart";
import { frameOf, type Frame } from "../../../render/svg/frame";
import type { TestMark } from "../../../render/svg/placedTests";
import { Quiet } from "../Text";
import { Chart } from "./Chart";

const RING = 12;

const useStyles = makeStyles({
  surface: {
    position: "absolute",
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  ring: {
    position: "absolute",
    boxSizing: "border-box",
    width: `${2 * RING}px`,
    height: `${2 * RING}px`,
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    pointerEvents: "none",
  },
});

type ChartWalkProps = {
  readonly chart: MeasureChart;
  readonly tests: readonly TestMark[];
  /** What the arrows do, for a screen reader. */
  readonly label: string;
  /** A point in words; positions count from 1. */
  readonly say: (position: number) => string;
};

/** A chart whose points can be walked along: a ring shows where, words say what. */
export function ChartWalk({ chart, tests, label, say }: ChartWalkProps) {
  const [position, setPosition] = useState<number | null>(null);
  const walk = { label, say, position, onMove: setPosition };
  return (
    <>
      <Chart
        chart={chart}
        size="pane"
        tests={tests}
        overlay={(options) => <Surface frame={frameOf(chart, options)} {...walk} />}
      />
      {position !== null && <Quiet>{say(position)}</Quiet>}
    </>
  );
}

type SurfaceProps = Omit<ChartWalkProps, "chart" | "tests"> & {
  readonly frame: Frame;
  readonly position: number | null;
  readonly onMove: (position: number) => void;
};

/** A slider over the drawing: that is what a row of positions is to a screen reader. */
function Surface({ frame, label, say, position, onMove }: SurfaceProps) {
  const styles = useStyles();
  const last = frame.points.at(-1)?.position ?? 1;
  const at = Math.min(position ?? last, last);
  const step = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, last);
    if (next === null) return;
    event.preventDefault();
    onMove(Math.max(1, Math.min(last, next)));
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const from = event.clientX - event.currentTarget.getBoundingClientRect().left - frame.plot.left;
    onMove(Math.max(1, Math.min(last, Math.round(from / frame.pitch) + 1)));
  };
  const value = frame.chart.chart.points[at - 1]?.value ?? null;
  const ring = {
    left: frame.x(at) - RING,
    top: (value === null ? frame.plot.bottom : frame.y(value)) - RING,
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={say(at)}
      className={styles.surface}
      onKeyDown={step}
      onPointerDown={point}
    >
      {position !== null && <span className={styles.ring} style={ring} />}
    </div>
  );
}

function stepOf(key: string, at: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + 4,
    PageDown: at - 4,
    Home: 1,
    End: last,
  };
  return steps[key] ?? null;
}
