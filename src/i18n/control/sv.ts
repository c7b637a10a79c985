import type { ControlText } from "./fi";

export const sv: ControlText = {
  kinds: {
    run: "Tidsseriediagram",
    xmr: "Styrdiagram XmR",
    p: "Styrdiagram P",
    pPrime: "Styrdiagram P′",
    u: "Styrdiagram U",
  },
  kindHelp:
    "Tidsseriediagrammet passar alltid. Styrdiagram har styrgränser: P och P′ för andelar, U för antal.",
  kindsHelp: "Diagrammets slag. Bedömningen görs med samma regel i alla.",
  kindsHeading: "Diagrammets slag",
  lower: "Nedre gräns",
  upper: "Övre gräns",
  limits: {
    xmr: "Styrgränser XmR: medeltal ± 2,66 × veckornas medelskillnad, avvikande skillnader utelämnade en gång.",
    p: "Styrgränser P: medelandelen ± 3 medelfel enligt veckans antal.",
    pPrime: "Styrgränser P′: som P, breddade efter veckornas egen variation.",
    u: "Styrgränser U: medeltalet ± 3 medelfel enligt veckans befolkning.",
  },
  none: "Styrgränserna är inte räknade än. Tillägget räknar dem.",
  stale: "! Talen har ändrats. Räkna styrgränserna på nytt med tillägget.",
  otherKind: "! Diagrammets slag har bytts. Rita diagrammet på nytt med tillägget.",
  outside: (weeks: number) =>
    weeks === 1 ? "1 vecka är utanför styrgränserna." : `${weeks} veckor är utanför styrgränserna.`,
  inside: "Alla veckor är innanför styrgränserna.",
};
