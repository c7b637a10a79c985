import type { HolidaysText } from "./fi";

export const sv: HolidaysText = {
  name: "Ledigdagar",
  title: "Lediga dagar",
  purpose: "Finlands allmänna helgdagar och aftnar. Lägg till egna dagar då ni inte arbetar.",
  goFor: "Tidslinjens lediga dagar. Lägg till egna vid behov.",
  columns: { day: "Dag", name: "Ledig dag" },
  help: { day: "En dag då man inte arbetar, till exempel 24.12.2026.", name: "Dagens namn." },
};
