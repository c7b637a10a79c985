import type { ControlText } from "./fi";

export const en: ControlText = {
  kinds: {
    run: "Run chart",
    xmr: "Control chart XmR",
    p: "Control chart P",
    pPrime: "Control chart P′",
    u: "Control chart U",
  },
  kindHelp: "A run chart always fits. A control chart adds limits: P and P′ for shares, U for counts.",
  kindsHelp: "Kinds of chart. The verdict follows the same rule in all of them.",
  kindsHeading: "Kinds of chart",
  lower: "Lower limit",
  upper: "Upper limit",
  limits: {
    xmr: "Limits XmR: mean ± 2.66 × mean difference of the weeks, unusual differences left out once.",
    p: "Limits P: mean share ± 3 standard errors by the week's count.",
    pPrime: "Limits P′: as P, widened by how the weeks themselves vary.",
    u: "Limits U: mean rate ± 3 standard errors by the week's population.",
  },
  none: "The limits have not been worked out yet. The add-in does it.",
  stale: "! The numbers have changed. Work out the limits again with the add-in.",
  otherKind: "! The kind of chart has been changed. Draw the chart again with the add-in.",
  outside: (weeks: number) =>
    weeks === 1 ? "1 week is outside the limits." : `${weeks} weeks are outside the limits.`,
  inside: "All weeks are within the limits.",
};
