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
};

export type ChartText = typeof fi;
