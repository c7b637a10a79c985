/** What every part of the pane says. Sinä to the user, te to the team; at most 15 words a sentence. */
export const fi = {
  product: "Läpimurto",
  kinds: { team: "Tiimin työkirja", round: "Kierroksen työkirja" },
  tabs: { start: "Aloitus", charts: "Kaaviot", split: "Laskunjako", column: "Sarake" },
  views: "Näkymät",
  settings: "Kieli ja asetukset",
  closeSettings: "Sulje asetukset",
  language: "Kieli",
  textSize: "Tekstin koko",
  version: (version: string) => `Versio ${version}`,
  privacy: "Luvut pysyvät tässä työkirjassa. Läpimurto ei lähetä niitä minnekään.",
  reading: "Luetaan työkirjaa",
  retry: "Yritä uudelleen",
  undo: "Kumoa",
  back: "Takaisin",
  showCell: (cell: string) => `Näytä solu ${cell}`,
  notShown: "Solua ei voi näyttää",
  mend: "Korjaa tämä ensin",
  brokenTitle: "Työkirjaa ei voi lukea",
  noAnswer: "Excel ei vastannut. Odota hetki ja yritä uudelleen.",
  closed: "Excel ei ota nyt muutoksia vastaan. Lopeta solun muokkaus ja yritä uudelleen.",
  protectedSheet: "Taulukko on suojattu. Poista suojaus Excelin Tarkista-välilehdeltä ja yritä uudelleen.",
  unexpected: (message: string) => `Excel vastasi: ${message}. Tallenna työkirja ja yritä uudelleen.`,
  findingsTitle: (count: number) => (count === 1 ? "Tarkista yksi solu" : `Tarkista ${count} solua`),
  findingsMore: (count: number) => `Lisäksi ${count} muuta. Ne näkyvät, kun nämä on korjattu.`,
};

export type CommonText = typeof fi;
