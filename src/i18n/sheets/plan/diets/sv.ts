import type { DietsText } from "./fi";

export const sv: DietsText = {
  name: "Specialkost",
  title: "Specialkost",
  purpose: "Hälsouppgifter. Bara för arrangören. Huset får antalen, inga namn.",
  goFor: "Arrangören: specialkosten skild från annat.",
  sections: { counts: "Antal till huset", rows: "Specialkost med personens kod" },
  rule: "Töm radens gula celler när raderingsdagen har kommit. Skriv först antalen i beställningen.",
  figures: { rows: "Rader", erase: "Ska raderas nu", days: "Sparas i dagar" },
  fields: { dietDays: "Sparas efter workshoppen, dagar" },
  fieldHelp: { dietDays: "Hur många dagar efter workshoppen uppgiften sparas. Tomt betyder 14." },
  columns: {
    no: "Nr",
    diet: "Kost",
    n1: "Workshop 1",
    n2: "Workshop 2",
    n3: "Workshop 3",
    n4: "Workshop 4",
    person: "Personens kod",
    allergy: "Precisering",
    workshop: "Workshop",
    erase: "Raderas",
    state: "Läge",
  },
  help: {
    person: "Koden från bladet Deltagare, till exempel H12. Inget namn.",
    diet: "Välj kost. En som saknas kan läggas till på bladet Listor.",
    allergy: "Vad köket behöver veta. Inget namn.",
    workshop: "Vilken workshop uppgiften gäller, 1–4.",
  },
  states: {
    kept: "✓ sparas",
    erase: "! radera nu",
    noPerson: "✕ koden finns inte bland deltagarna",
    noDay: "– workshoppens dag saknas",
  },
};
