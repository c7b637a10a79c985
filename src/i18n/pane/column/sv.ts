import type { ColumnText } from "./fi";

export const sv: ColumnText = {
  title: "Diagram av en kolumn",
  again: "Rita den valda kolumnen",
  hint: "Välj en annan kolumn med tal på bladet och rita ett diagram av den. Inget skrivs.",
  source: (header, address) => `${header}, området ${address}. Inget skrevs.`,
  noHeader: "Kolumn utan rubrik",
  point: (position, value) => `Tal ${position}: ${value}`,
  position: "Plats",
  table: "Talen i ordning",
  failed: "Diagrammet kan inte ritas",
};
