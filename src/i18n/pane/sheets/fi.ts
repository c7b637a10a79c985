/** A sheet that the workbook lacks is added from the template. */
export const fi = {
  add: (sheet: string) => `Lisää taulukko ${sheet}`,
  busy: "Taulukkoa lisätään",
  failed: "Taulukkoa ei lisätty eikä poistettu",
  added: (sheet: string) => `Taulukko ${sheet} on työkirjassa`,
  addedText:
    "Muihin taulukoihin ei kirjoitettu mitään. Kumoa poistaa taulukon, jos siihen ei ole kirjoitettu.",
  removed: (sheet: string) => `Taulukko ${sheet} poistettiin`,
  removedText: "Työkirja on kuten ennen lisäystä.",
};

export type SheetsText = typeof fi;
