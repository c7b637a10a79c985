/** The self-assessment. Labels are the handbook's, columns have the words of their sheet. */
export const fi = {
  title: "Itsearvio",
  lead: "Sopikaa luvusta yhdessä. Valmentaja antaa omansa vasta sen jälkeen.",
  soFar: "Arviot tähän mennessä",
  workshop: (workshop: number) => `Työpaja ${workshop}`,
  scores: (own: string, coach: string) => `tiimi ${own}, valmentaja ${coach}`,
  gap: (gap: string) => `Ero ${gap}: mistä näemme tilanteen eri tavalla?`,
  same: "Tiimi ja valmentaja näkevät tilanteen samoin.",
  choose: "Työpaja",
  none: "Ei vielä",
  score: (score: number, label: string) => `${score} – ${label}`,
  save: (workshop: number) => `Tallenna työpajan ${workshop} arvio`,
  place: (sheet: string) => `Menee taulukkoon ${sheet}.`,
  busy: "Arviota tallennetaan",
  saved: (workshop: number) => `Työpajan ${workshop} arvio on tallessa`,
  savedText: (sheet: string) => `Rivi on taulukossa ${sheet}.`,
  failed: "Arviota ei tallennettu",
  undone: "Arvion tallennus kumottiin",
  undoneText: (sheet: string) => `Taulukko ${sheet} on kuten ennen tallennusta.`,
  noSheetTitle: "Itsearviolle ei ole taulukkoa",
  noSheet: "Tässä työkirjassa ei ole taulukkoa Itsearvio.",
};

export type AssessmentText = typeof fi;
