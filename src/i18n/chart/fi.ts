type YearWeek = { readonly year: number; readonly week: number };

/** Words inside a chart. */
export const fi = {
  median: "mediaani",
  goal: "tavoite",
  week: "vk",
  baseline: "lähtötaso",
  newLevel: "uusi taso",
  noNumbers: "ei lukuja",
  atLeast: "≥",
  inARow: (weeks: number, below: boolean) =>
    `${weeks} viikkoa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}`,
  /** The same where there is no room. */
  inARowShort: (weeks: number) => `${weeks}\u00a0vk`,
  /** Of points that are counted and have no weeks. */
  latest: "viimeksi",
  countInARow: (count: number) => `${count}\u00a0kertaa`,
  medianMoved: (headline: string, level: string) => `${headline}: mediaani ${level}.`,
  /** From a week to a week; one week stands alone. */
  weeks: (first: YearWeek, last: YearWeek) => {
    if (first.year !== last.year) return `viikot ${first.week}/${first.year}–${last.week}/${last.year}`;
    if (first.week === last.week) return `viikko ${first.week}/${first.year}`;
    return `viikot ${first.week}–${last.week}/${last.year}`;
  },
  empty: "Ei vielä kaaviota. Se piirtyy, kun ensimmäinen viikko on täytetty.",
};

export type ChartText = typeof fi;
