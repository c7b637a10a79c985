import { verdictMarks, type VerdictShape } from "../../../domain/measurement/verdictMarks";
import type { VerdictCode } from "../../../domain/measurement/verdictOf";
import { paint } from "../../../render/svg/chartColours";
import { useShown } from "../../shown";

/** The verdict's shape, the same as the marks in the chart; the word is always beside it. */
export function Shape({ code, size = 16 }: { readonly code: VerdictCode; readonly size?: number }) {
  const { theme } = useShown();
  const { shape, role } = verdictMarks[code];
  const { isFilled, ...line } = looks[shape];
  const painted = isFilled ? { fill: role } : { fill: "none" as const, stroke: role };
  const { class: className, ...colours } = paint(theme, painted);
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className="run-chart" aria-hidden>
      <path className={String(className)} strokeWidth="2" {...colours} {...line} />
    </svg>
  );
}

const DIAMOND = "M8 1l7 7-7 7-7-7z";
const CIRCLE = "M8 2.5a5.5 5.5 0 1 0 .01 0z";

type Look = {
  readonly d: string;
  readonly isFilled?: true;
  readonly strokeDasharray?: string;
};

const looks: Readonly<Record<VerdictShape, Look>> = {
  diamond: { d: DIAMOND, isFilled: true },
  square: { d: "M2 2h12v12h-12z", isFilled: true },
  circle: { d: CIRCLE, isFilled: true },
  openDiamond: { d: "M8 2l6 6-6 6-6-6z" },
  line: { d: "M1 8h14" },
  openCircle: { d: CIRCLE, strokeDasharray: "2 2" },
};
