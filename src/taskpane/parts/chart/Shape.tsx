import type { VerdictCode } from "../../../domain/measurement/verdictOf";
import { paint } from "../../../render/svg/chartColours";
import { useShown } from "../../shown";

/** The verdict's shape, the same as the marks in the chart; the word is always beside it. */
export function Shape({ code, size = 16 }: { readonly code: VerdictCode; readonly size?: number }) {
  const { theme } = useShown();
  const { class: className, ...colours } = paint(theme, looks[code].painted);
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className="run-chart" aria-hidden>
      <path className={String(className)} strokeWidth="2" {...colours} {...looks[code].line} />
    </svg>
  );
}

const DIAMOND = "M8 1l7 7-7 7-7-7z";
const CIRCLE = "M8 2.5a5.5 5.5 0 1 0 .01 0z";

type Look = {
  readonly painted: Parameters<typeof paint>[1];
  readonly line: { readonly d: string; readonly strokeDasharray?: string };
};

const looks: Readonly<Record<VerdictCode, Look>> = {
  better: { painted: { fill: "better" }, line: { d: DIAMOND } },
  worse: { painted: { fill: "worse" }, line: { d: "M2 2h12v12h-12z" } },
  changed: { painted: { fill: "value" }, line: { d: CIRCLE } },
  mixed: { painted: { fill: "none", stroke: "value" }, line: { d: "M8 2l6 6-6 6-6-6z" } },
  held: { painted: { stroke: "median" }, line: { d: "M1 8h14" } },
  none: { painted: { stroke: "median" }, line: { d: "M1 8h14" } },
  tooFew: { painted: { fill: "none", stroke: "median" }, line: { d: CIRCLE, strokeDasharray: "2 2" } },
};
