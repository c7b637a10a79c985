import type { DrawnChart, DrawnSeries } from "./chartData";
import { markPath } from "./markPath";
import { planeSvg } from "./planeSvg";
import { valueTicks } from "./valueTicks";

const PX = 96 / 72;
const FONT = "Calibri, Carlito, 'Segoe UI', 'Open Sans', 'Liberation Sans', Arial, sans-serif";
const INK = "#242424";
const QUIET = "#595959";

/**
 * A native chart as Excel draws it, near enough to read it the same: title, gridlines, lines with gaps, marks,
 * legend at the bottom.
 *
 * @param width - of the picture in pixels
 * @param write - a value of the axis in the person's language
 */
export function chartSvg(
  chart: DrawnChart,
  size: Size,
  write: (value: number, format: string) => string,
): string {
  if (chart.plane) return framed(chart, planeSvg(chart, chart.plane.x, chart.plane.y, size), size);
  const { width, height } = size;
  const text = chart.sizes.text * PX;
  const ticks = valueTicks(chart.series, chart.axis);
  const widest = Math.max(...ticks.map((tick) => write(tick, chart.axis.format).length));
  const plot = {
    left: 14 + widest * text * 0.55 + (chart.axis.title ? text * 1.4 : 0),
    right: width - 16,
    top: chart.title ? chart.sizes.title * PX * 1.9 : 14,
    bottom: height - text * (chart.axis.below ? 5 : 3.6),
  };
  const lowest = ticks[0] ?? 0;
  const highest = ticks[ticks.length - 1] ?? 1;
  const count = Math.max(1, chart.labels.length, ...chart.series.map(({ values }) => values.length));
  const step = (plot.right - plot.left) / count;
  const x = (index: number) => plot.left + step * (index + 0.5);
  const y = (value: number) =>
    plot.bottom - ((value - lowest) / (highest - lowest || 1)) * (plot.bottom - plot.top);
  const frame: Frame = { ...plot, x, y, step, text, lowest, highest };
  const inside = [
    ...ticks.map((tick) => gridline(chart, frame, tick, write)),
    axisOf(chart, frame),
    `<svg x="${plot.left}" y="${plot.top - 6}" width="${plot.right - plot.left}" height="${plot.bottom - plot.top + 12}" viewBox="${plot.left} ${plot.top - 6} ${plot.right - plot.left} ${plot.bottom - plot.top + 12}">`,
    ...chart.series.map((series) => lineOf(series, frame)),
    ...chart.series.map((series) => marksOf(series, frame)),
    "</svg>",
    legendOf(chart, width, height, text),
  ].join("");
  return framed(chart, inside, size);
}

type Size = { readonly width: number; readonly height: number };

function framed(chart: DrawnChart, inside: string, { width, height }: Size): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(chart.alt || chart.title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#D9D9D9"/>`,
    titleOf(chart, width),
    inside,
    "</svg>",
  ].join("");
}

type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
  readonly text: number;
  readonly lowest: number;
  readonly highest: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
};

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const round = (value: number) => Math.round(value * 100) / 100;

function titleOf({ title, sizes }: DrawnChart, width: number): string {
  const size = sizes.title * PX;
  return title === ""
    ? ""
    : `<text x="${width / 2}" y="${round(size * 1.25)}" font-size="${round(size)}" font-weight="bold" fill="${INK}" text-anchor="middle">${escaped(title)}</text>`;
}

function gridline(
  { grid, axis }: DrawnChart,
  { left, right, y, text }: Frame,
  tick: number,
  write: (value: number, format: string) => string,
): string {
  const at = round(y(tick));
  return (
    `<line x1="${round(left)}" x2="${right}" y1="${at}" y2="${at}" stroke="${escaped(grid)}"/>` +
    `<text x="${round(left - 6)}" y="${round(at + text * 0.35)}" font-size="${text}" fill="${QUIET}" text-anchor="end">${escaped(write(tick, axis.format))}</text>`
  );
}

function axisOf({ labels, axis, tickEvery, labelEvery }: DrawnChart, frame: Frame): string {
  const { left, right, bottom, x, step, text } = frame;
  const line = `<line x1="${round(left)}" x2="${right}" y1="${bottom}" y2="${bottom}" stroke="#8C979E"/>`;
  const ticks = labels
    .map((_, index) => index)
    .filter((index) => index % Math.max(1, tickEvery) === 0)
    .map((index) => {
      const at = round(left + step * index);
      return `<line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + 4}" stroke="#8C979E"/>`;
    });
  const texts = labels
    .map((label, index) => ({ label, index }))
    .filter(({ label, index }) => label !== "" && index % Math.max(1, labelEvery) === 0)
    .map(
      ({ label, index }) =>
        `<text x="${round(x(index))}" y="${round(bottom + text * 1.3)}" font-size="${text}" fill="${QUIET}" text-anchor="middle">${escaped(label)}</text>`,
    );
  return [line, ...ticks, ...texts, below(axis.below, frame), beside(axis.title, frame)].join("");
}

const below = (title: string, { left, right, bottom, text }: Frame) =>
  title === ""
    ? ""
    : `<text x="${round((left + right) / 2)}" y="${round(bottom + text * 2.6)}" font-size="${text}" fill="${QUIET}" text-anchor="middle">${escaped(title)}</text>`;

function beside(title: string, { top, bottom, text }: Frame): string {
  if (title === "") return "";
  const [at, middle] = [round(text * 1.1), round((top + bottom) / 2)];
  return `<text x="${at}" y="${middle}" font-size="${text}" fill="${QUIET}" text-anchor="middle" transform="rotate(-90 ${at} ${middle})">${escaped(title)}</text>`;
}

function lineOf({ values, color, width, dashed }: DrawnSeries, { x, y }: Frame): string {
  if (width === 0) return "";
  let path = "";
  values.forEach((value, index) => {
    const before = index === 0 ? null : (values[index - 1] ?? null);
    if (value !== null) path += `${before === null ? "M" : "L"}${round(x(index))} ${round(y(value))}`;
  });
  const dash = dashed ? ` stroke-dasharray="${width * PX * 5} ${width * PX * 3}"` : "";
  return `<path d="${path}" fill="none" stroke="${escaped(color)}" stroke-width="${round(width * PX)}" stroke-linejoin="round"${dash}/>`;
}

function marksOf({ values, color, mark }: DrawnSeries, { x, y }: Frame): string {
  if (!mark) return "";
  const path = values
    .map((value, index) => (value === null ? "" : markPath(mark.shape, x(index), y(value), mark.size * PX)))
    .join("");
  return `<path d="${path}" fill="${escaped(color)}"/>`;
}

/** Series with nothing to show stay in the legend, as in Excel. */
function legendOf({ series }: DrawnChart, width: number, height: number, text: number): string {
  const named = series.filter(({ isNamed }) => isNamed);
  const items = named.map((one) => ({ ...one, room: 34 + one.name.length * text * 0.52 }));
  const total = items.reduce((sum, { room }) => sum + room, 0);
  const middle = height - text * 0.9;
  let at = Math.max(8, (width - total) / 2);
  return items
    .map((item) => {
      const start = at;
      at += item.room;
      return legendItem(item, start, middle, text);
    })
    .join("");
}

function legendItem(
  { name, color, width, dashed, mark }: DrawnSeries,
  at: number,
  middle: number,
  text: number,
): string {
  const stroke = escaped(color);
  const dash = dashed ? ' stroke-dasharray="8 4"' : "";
  const line =
    width === 0
      ? ""
      : `<line x1="${round(at)}" x2="${round(at + 22)}" y1="${middle}" y2="${middle}" stroke="${stroke}" stroke-width="${round(width * PX)}"${dash}/>`;
  const sign = mark
    ? `<path d="${markPath(mark.shape, at + 11, middle, mark.size * PX)}" fill="${stroke}"/>`
    : "";
  return `${line}${sign}<text x="${round(at + 27)}" y="${round(middle + text * 0.35)}" font-size="${text}" fill="${QUIET}">${escaped(name)}</text>`;
}
