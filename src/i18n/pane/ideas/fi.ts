/** Ideas and their matrix. The columns have the words of their sheet. */
export const fi = {
  title: "Ideat",
  lead: "Kirjatkaa ensin kaikki. Antakaa sitten kummallekin luku 1–5.",
  chart: "Nelikenttä",
  chartHint: "Siirrä ideaa hiirellä tai nuolinäppäimillä. Oikealla ylhäällä on se, mistä aloittaa.",
  point: (number: number, idea: string, impact: number, ease: number) =>
    `Idea ${number}: ${idea}. Vaikuttavuus ${impact}, helppous ${ease}.`,
  list: "Luettelo",
  none: "Ei lukua",
  newIdea: "Uusi idea",
  add: "Lisää idea",
  unplaced: "Vailla paikkaa",
  save: (count: number) => (count === 1 ? "Tallenna yksi idea" : `Tallenna ${count} ideaa`),
  saveNone: "Tallenna ideat",
  place: (sheet: string) => `Menee taulukkoon ${sheet}.`,
  busy: "Ideoita tallennetaan",
  saved: "Ideat ovat tallessa",
  savedText: (sheet: string) => `Rivit ovat taulukossa ${sheet}.`,
  failed: "Ideoita ei tallennettu",
  undone: "Ideoiden tallennus kumottiin",
  undoneText: (sheet: string) => `Taulukko ${sheet} on kuten ennen tallennusta.`,
  noSheetTitle: "Ideoille ei ole taulukkoa",
  noSheet: "Tässä työkirjassa ei ole taulukkoa Ideat.",
};

export type IdeasText = typeof fi;
