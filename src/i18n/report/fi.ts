type YearWeek = { readonly year: number; readonly week: number };

/** The papers that are drawn from a team's workbook, as pages and as texts. */
export const fi = {
  charts: "Kaaviot",
  source: "Lähde",
  noTeam: "Tiimin nimi",
  until: ({ year, week }: YearWeek) => `Luvut viikkoon ${week}/${year} asti.`,
  made: "Koottu tiimin työkirjasta. Tekstin perässä on solu, josta tieto tulee. Pisteviiva: tieto puuttuu.",
  moreTests: (count: number) => (count === 1 ? "ja 1 muu kokeilu" : `ja ${count} muuta kokeilua`),
};

export type ReportWords = typeof fi;
