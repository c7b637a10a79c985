import type { DrawnChart } from "./chartData";
import { markPath } from "./markPath";
import type { PlaneAxis } from "./planeData";

const PX = 96 / 72;
const INK = "#242424";
const QUIET = "#595959";

/** What is inside the frame of a scatter chart: a grid, points with their names, and what the axes mean. */
export function planeSvg(
  { points, sizes, grid, title }: DrawnChart,
  x: PlaneAxis,
  y: PlaneAxis,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const text = sizes.text * PX;
  const [left, right] = [text * 2.6, width - 16];
  const [top, bottom] = [title ? sizes.title * PX * 1.9 : 14, height - text * 2.6];
  const across = (value: number) => left + ((value - x.min) / (x.max - x.min)) * (right - left);
  const up = (value: number) => bottom - ((value - y.min) / (y.max - y.min)) * (bottom - top);
  const line = (x1: number, x2: number, y1: number, y2: number) =>
    `<line x1="${round(x1)}" x2="${round(x2)}" y1="${round(y1)}" y2="${round(y2)}" stroke="${grid}"/>`;
  return [
    ...ticksOf(x).map((value) => line(across(value), across(value), top, bottom)),
    ...ticksOf(y).map((value) => line(left, right, up(value), up(value))),
    ...points.map(({ name, color, size, at }) => {
      const [px, py] = [across(at.x), up(at.y)];
      const label = `<text x="${round(px + size)}" y="${round(py + text * 0.35)}" font-size="${text}" fill="${INK}">${escaped(name)}</text>`;
      return `<path d="${markPath("Circle", px, py, size * PX)}" fill="${escaped(color)}"/>${label}`;
    }),
    `<text x="${round((left + right) / 2)}" y="${round(height - text * 0.9)}" font-size="${text}" fill="${QUIET}" text-anchor="middle">${escaped(x.title)}</text>`,
    `<text x="${round(text * 1.4)}" y="${round((top + bottom) / 2)}" font-size="${text}" fill="${QUIET}" text-anchor="middle" transform="rotate(-90 ${round(text * 1.4)} ${round((top + bottom) / 2)})">${escaped(y.title)}</text>`,
  ].join("");
}

function ticksOf({ min, max, unit }: PlaneAxis): readonly number[] {
  const count = Math.floor((max - min) / unit + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => min + index * unit);
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const round = (value: number) => Math.round(value * 100) / 100;
