import type { Attributes } from "./element";

export type ChartTheme = "light" | "dark" | "contrast" | "print";

/** What a colour is for. Blue is better, orange is worse, green is the goal line and nothing else. */
export type Role =
  | "paper"
  | "ink"
  | "text"
  | "value"
  | "median"
  | "goal"
  | "better"
  | "worse"
  | "test"
  | "phase"
  | "band"
  | "grid";

type Palette = Readonly<Record<Role, string>>;

export const palettes: Readonly<Record<ChartTheme, Palette>> = {
  light: {
    paper: "#FFFFFF",
    ink: "#242424",
    text: "#4F5B63",
    value: "#37474F",
    median: "#66727A",
    goal: "#1B6E4E",
    better: "#0B66C2",
    worse: "#C24E00",
    test: "#7A4FA3",
    phase: "#7C878E",
    band: "#EDF2F6",
    grid: "#E4E8EB",
  },
  dark: {
    paper: "#292929",
    ink: "#FFFFFF",
    text: "#C3CCD2",
    value: "#CBD4DA",
    median: "#A3AEB5",
    goal: "#6CCBA0",
    better: "#7CBBFF",
    worse: "#FF9E5E",
    test: "#CDAEF2",
    phase: "#8C979E",
    band: "#333B41",
    grid: "#3B4146",
  },
  contrast: {
    paper: "#000000",
    ink: "#FFFFFF",
    text: "#FFFFFF",
    value: "#FFFFFF",
    median: "#FFFFFF",
    goal: "#3FF23F",
    better: "#1AEBFF",
    worse: "#FFFF00",
    test: "#FFFFFF",
    phase: "#FFFFFF",
    band: "none",
    grid: "none",
  },
  print: {
    paper: "#FFFFFF",
    ink: "#000000",
    text: "#262626",
    value: "#000000",
    median: "#595959",
    goal: "#000000",
    better: "#000000",
    worse: "#000000",
    test: "#404040",
    phase: "#595959",
    band: "#F0F0F0",
    grid: "#E6E6E6",
  },
};

/** The reader's own colours; shapes and dashes carry the meaning then. */
const forced: Palette = {
  paper: "Canvas",
  ink: "CanvasText",
  text: "CanvasText",
  value: "CanvasText",
  median: "CanvasText",
  goal: "LinkText",
  better: "Highlight",
  worse: "Highlight",
  test: "CanvasText",
  phase: "CanvasText",
  band: "none",
  grid: "none",
};

/** The parts of an element that are coloured. */
export type Painted = { readonly fill?: Role | "none"; readonly stroke?: Role };

/** Colours as attributes, which every program shows, and classes, which a style sheet may overrule. */
export function paint(theme: ChartTheme, { fill, stroke }: Painted): Attributes {
  const palette = palettes[theme];
  const names = [fill && fill !== "none" ? `fill-${fill}` : "", stroke ? `stroke-${stroke}` : ""];
  return {
    class: names.filter((name) => name !== "").join(" ") || undefined,
    fill: fill === "none" ? "none" : fill && palette[fill],
    stroke: stroke && palette[stroke],
  };
}

const rules = Object.entries(forced).map(
  ([role, colour]) => `.run-chart .fill-${role}{fill:${colour}}.run-chart .stroke-${role}{stroke:${colour}}`,
);

/**
 * Style rules that give a chart the system's colours where the reader forces them. A file holds them itself; a
 * page whose policy forbids style elements adopts them once as a style sheet.
 */
export const chartStyles = `@media (forced-colors:active){.run-chart{forced-color-adjust:none}${rules.join("")}}`;
