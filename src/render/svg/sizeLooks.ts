import type { MarkKind } from "./marks";

export type ChartSize = "large" | "pane" | "small";

/** Pixels; `last` is the radius at the newest point. */
type MarkSize = { readonly radius: number; readonly last: number };

/** Everything that differs between the sizes, in pixels. */
export type SizeLook = {
  readonly width: number;
  readonly narrowest: number;
  readonly height: (width: number) => number;
  /** Least room around the plot; it grows with wide numbers and, above, with a second line of the heading. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly textSize: number;
  readonly valueLine: number;
  readonly medianLine: number;
  readonly medianDash: string;
  readonly goalLine: number;
  readonly goalDash: string;
  readonly phaseLine: number;
  /** How far a phase boundary rises over the plot. */
  readonly phaseRise: number;
  readonly halo: number;
  readonly outline: number;
  readonly marks: Readonly<Record<MarkKind, MarkSize>>;
  /** Distance of direct labels from each other and from the plot. */
  readonly labelPitch: number;
  readonly labelGap: number;
  /** Weeks between the numbers under the axis, closest first, and the room that a number takes at least. */
  readonly weekSteps: readonly number[];
  readonly weekRoom: number;
};

const WEEK_STEPS = [1, 2, 4, 8, 16, 26];

const same = (radius: number): MarkSize => ({ radius, last: radius });

const lines = {
  medianLine: 1.5,
  medianDash: "4 3",
  goalLine: 1.5,
  goalDash: "8 4",
  phaseLine: 1.25,
  phaseRise: 16,
  halo: 0.75,
  outline: 1.5,
};

export const sizeLooks: Readonly<Record<ChartSize, SizeLook>> = {
  large: {
    ...lines,
    width: 720,
    narrowest: 480,
    height: () => 420,
    margins: { left: 40, right: 96, top: 84, bottom: 46 },
    textSize: 12,
    valueLine: 1.75,
    marks: {
      plain: same(2.5),
      changed: same(4),
      excluded: same(4),
      better: same(5),
      worse: same(5),
      censored: same(5.6),
    },
    labelPitch: 18,
    labelGap: 12,
    weekSteps: WEEK_STEPS,
    weekRoom: 36,
  },
  pane: {
    ...lines,
    width: 288,
    narrowest: 200,
    height: () => 252,
    margins: { left: 22, right: 62, top: 22, bottom: 40 },
    textSize: 11,
    valueLine: 1.5,
    marks: {
      plain: same(1.6),
      changed: same(2.6),
      excluded: same(3.1),
      better: same(3.8),
      worse: same(3.8),
      censored: same(4.4),
    },
    labelPitch: 29,
    labelGap: 9,
    weekSteps: WEEK_STEPS,
    weekRoom: 24,
  },
  small: {
    ...lines,
    width: 160,
    narrowest: 120,
    height: (width) => Math.round((width * 9) / 16),
    margins: { left: 2, right: 6, top: 8, bottom: 6 },
    textSize: 0,
    valueLine: 1.25,
    medianLine: 1,
    medianDash: "2 2",
    goalLine: 1,
    goalDash: "5 3",
    phaseLine: 1,
    phaseRise: 4,
    halo: 0.5,
    outline: 1,
    marks: {
      plain: { radius: 0, last: 2.75 },
      changed: { radius: 1.75, last: 2.75 },
      excluded: { radius: 2, last: 2.75 },
      better: { radius: 2.6, last: 3.9 },
      worse: { radius: 2.6, last: 3.9 },
      censored: { radius: 2.6, last: 3.9 },
    },
    labelPitch: 0,
    labelGap: 0,
    weekSteps: [],
    weekRoom: 0,
  },
};
