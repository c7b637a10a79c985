import type { SheetSpec } from "../../spec";
import { DAY, TEXT, wide, wordsOf } from "./planWords";

const words = wordsOf("holidays");

/** Room for days of people's own. */
const SPARE = 10;

/** Days on which nobody works; the timeline's formulas read them. */
export function holidaysSheet(count: number): SheetSpec {
  return {
    id: "holidays",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "help",
    widths: [],
    mainTable: "holidayRows",
    paper: { upright: true, tall: 3 },
    blocks: [
      {
        block: "table",
        id: "holidayRows",
        at: "A4",
        rows: count + SPARE,
        columns: [words.typed("day", DAY, wide(14)), words.typed("name", TEXT, wide(40))],
      },
    ],
  };
}
