/** @jest-environment jsdom */
import fc from "fast-check";
import { palettes, type ChartTheme } from "../../../src/render/svg/chartColours";
import { runChartSvg } from "../../../src/render/svg/runChartSvg";
import { sizeLooks, type ChartSize } from "../../../src/render/svg/sizeLooks";
import { measureIds } from "../../../src/domain/measurement/measures";
import { chartOf } from "./charts";

const anyValue = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 182 }), weight: 6 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.constantFrom(0, 182, 1e-9, 1e21, -1e21, Number.MAX_VALUE, -Number.MAX_VALUE), weight: 1 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
);

const anySeries = fc.oneof(
  { arbitrary: fc.array(anyValue, { maxLength: 80 }), weight: 8 },
  { arbitrary: fc.array(anyValue, { minLength: 900, maxLength: 1000 }), weight: 1 },
  {
    arbitrary: fc
      .tuple(anyValue, fc.nat(60))
      .map(([value, count]) => Array<number | null>(count).fill(value)),
    weight: 2,
  },
);

const anySettings = fc.record({
  measure: fc.constantFrom(...measureIds),
  phases: fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.option(fc.integer({ min: 1, max: 30 }))), {
    maxLength: 4,
  }),
  goals: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 90 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    {
      maxLength: 4,
    },
  ),
  exclude: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 4 }),
});

const anyOptions = fc.record(
  {
    size: fc.constantFrom(...(Object.keys(sizeLooks) as ChartSize[])),
    theme: fc.constantFrom(...(Object.keys(palettes) as ChartTheme[])),
    language: fc.constantFrom("fi" as const, "sv" as const, "en" as const),
    team: fc.string({ unit: "binary" }),
    scaleTop: fc.double({ noNaN: true, noDefaultInfinity: true }),
    width: fc.integer({ min: 0, max: 2000 }),
    textScale: fc.double({ noNaN: true, min: 0, max: 4 }),
    standalone: fc.boolean(),
  },
  { requiredKeys: ["size", "theme", "language"] },
);

/** Numbers in attributes; ids are hashes and may hold any letters. */
const BROKEN = / (?!id|aria)[\w-]+="[^"]*(NaN|Infinity|undefined|null|\de[+-]\d)/;

test("any series is a well-formed drawing without NaN, Infinity or undefined", () => {
  fc.assert(
    fc.property(anySeries, anySettings, anyOptions, (values, settings, { team, ...options }) => {
      const chart = chartOf(values, settings);
      const svg = runChartSvg(chart, { ...options, ...(team === undefined ? {} : { team }) });
      const page = new DOMParser().parseFromString(svg, "application/xml");
      expect(page.documentElement.tagName).toBe("svg");
      expect(svg).not.toMatch(BROKEN);
    }),
    { numRuns: 200 },
  );
});

/** A mark at the edge may hang over by its radius. */
const OVER = 6;

test("everything drawn stays inside the picture", () => {
  fc.assert(
    fc.property(anySeries, anySettings, anyOptions, (values, settings, options) => {
      const svg = runChartSvg(chartOf(values, settings), { ...options, team: "" });
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      const limits: Record<string, number> = { x: Number(width), y: Number(height) };
      for (const [, axis = "", at] of svg.matchAll(/ c?([xy])[12]?="([^"]+)"/g)) {
        expect(Number(at)).toBeGreaterThanOrEqual(-OVER);
        expect(Number(at)).toBeLessThanOrEqual((limits[axis] ?? NaN) + OVER);
      }
    }),
    { numRuns: 200 },
  );
});
