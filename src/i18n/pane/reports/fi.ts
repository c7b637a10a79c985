/** Poster, reports and the text for Innokylä, drawn from the workbook. */
export const fi = {
  title: "Raportit",
  lead: "Koottu tästä työkirjasta. Mitään ei kirjoiteta taulukoihin.",
  choose: "Mikä raportti?",
  kinds: {
    poster: "Posteri, yksi sivu",
    manager: "Sivu johdolle",
    final: "Loppuraportti",
    innokyla: "Teksti Innokylään",
  },
  complete: "Kaikki kohdat on täytetty",
  missing: (count: number) =>
    count === 1 ? "Yksi kohta on vielä tyhjä" : `${count} kohtaa on vielä tyhjinä`,
  missingText: "Niiden paikalla on pisteviiva. Täytä ne taulukkoon, niin ne tulevat tähän itsestään.",
  show: (cell: string) => `Näytä ${cell}`,
  preview: "Esikatselu",
  download: "Lataa tulostettava sivu",
  downloadPlace: "Tiedosto menee latauksiisi. Se aukeaa selaimeen ja tulostuu A4:lle.",
  print: "Tulosta",
  copy: "Kopioi teksti",
  copyPart: (label: string) => `Kopioi: ${label}`,
  copyShort: "Kopioi",
  copied: "Teksti on leikepöydällä",
  copiedText: "Liitä se lomakkeeseen tai sähköpostiin näppäimillä Ctrl+V.",
  downloaded: "Sivu on latauksissasi",
  downloadedText: (file: string) => `Avaa ${file} selaimessa ja tulosta tai tallenna PDF:ksi.`,
  printed: "Tulostus avattiin",
  printedText: "Jos ikkunaa ei näy, lataa sivu ja tulosta se selaimesta.",
  failed: "Raporttia ei voitu tehdä",
};

export type ReportsText = typeof fi;
