import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MeasureChart } from "../../../src/domain/measurement/measureChart";
import { languages } from "../../../src/i18n/language";
import { palettes, type ChartTheme } from "../../../src/render/svg/chartColours";
import { runChartSvg } from "../../../src/render/svg/runChartSvg";
import type { RunChartOptions } from "../../../src/render/svg/runChartOptions";
import { sizeLooks, type ChartSize } from "../../../src/render/svg/sizeLooks";
import { serialOf } from "../../../src/domain/shared/calendar";
import { anyColumn, limited, limitedShares, nothingYet, past, phone, settled, shortened } from "./charts";

const folder = join(__dirname, "golden");
const sizes = Object.keys(sizeLooks) as ChartSize[];
const themes = Object.keys(palettes) as ChartTheme[];

type Case = readonly [file: string, chart: MeasureChart, options: RunChartOptions];

const plain = { size: "large", theme: "light", language: "fi", team: "Koivurannan terveysasema" } as const;

/** One before the first week, two in one week, and a name that is long. */
const tests: RunChartOptions["tests"] = [
  { number: 1, day: serialOf("2025-09-01"), name: "Ennen ensimmäistä viikkoa" },
  { number: 2, day: serialOf("2026-03-31"), name: "Takaisinsoitto samana päivänä" },
  { number: 3, day: serialOf("2026-06-03"), name: "Lääkäri ja hoitaja samassa huoneessa <kaksi paria>" },
  { number: 4, day: serialOf("2026-06-01"), name: "Uusintareseptit ilman aikaa" },
  { number: 5, day: serialOf("2026-09-16"), name: "Muistutus" },
];

const cases: readonly Case[] = [
  ...sizes.flatMap((size) =>
    themes.map((theme): Case => [`shortened-${size}-${theme}.svg`, shortened, { ...plain, size, theme }]),
  ),
  ...sizes.flatMap((size): Case[] => [
    [`settled-${size}.svg`, settled, { ...plain, size }],
    [`past-${size}.svg`, past, { ...plain, size }],
    [`phone-${size}.svg`, phone, { ...plain, size }],
    [`empty-${size}.svg`, nothingYet, { ...plain, size }],
    [`limits-${size}.svg`, limited, { ...plain, size }],
    [`limits-shares-${size}.svg`, limitedShares, { ...plain, size }],
  ]),
  ...languages.map((language): Case => {
    return [`standalone-${language}.svg`, shortened, { ...plain, language, standalone: true }];
  }),
  ...sizes.flatMap((size): Case[] => [[`tests-${size}.svg`, shortened, { ...plain, size, tests }]]),
  ...themes.map((theme): Case => [
    `tests-pane-${theme}.svg`,
    settled,
    { ...plain, size: "pane", theme, tests },
  ]),
  ["small-same-scale.svg", shortened, { ...plain, size: "small", scaleTop: 60, width: 240 }],
  ["column-pane.svg", anyColumn, { ...plain, size: "pane" }],
  ["pane-wide-large-text.svg", shortened, { ...plain, size: "pane", width: 400, textScale: 2 }],
];

/** GOLDEN=write writes the files anew; look at them before committing. */
test.each(cases)("%s is drawn as before", (file, chart, options) => {
  const drawn = `${runChartSvg(chart, options)}\n`;
  if (process.env["GOLDEN"] === "write") writeFileSync(join(folder, file), drawn);
  expect(drawn).toBe(readFileSync(join(folder, file), "utf8"));
});

test("every golden file is compared", () => {
  expect(readdirSync(folder).sort()).toEqual(cases.map(([file]) => file).sort());
});
