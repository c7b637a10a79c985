import type { SheetsText } from "./fi";

export const sv: SheetsText = {
  add: (sheet) => `Lägg till bladet ${sheet}`,
  busy: "Bladet läggs till",
  failed: "Bladet varken lades till eller togs bort",
  added: (sheet) => `Bladet ${sheet} finns i arbetsboken`,
  addedText: "I de andra bladen skrevs inget. Ångra tar bort bladet så länge inget är skrivet i det.",
  removed: (sheet) => `Bladet ${sheet} togs bort`,
  removedText: "Arbetsboken är som före tillägget.",
};
