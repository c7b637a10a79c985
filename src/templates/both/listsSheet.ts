import { columnLetters } from "../address";
import { say } from "../say";
import type { Formula, SheetSpec, Text } from "../spec";

/** A list to choose from, under its heading in one column; the defined name grows with it. */
export type ChoiceList = {
  readonly name: string;
  readonly heading: Text;
  readonly help: Text;
  readonly choices: readonly (Text | number | Formula)[];
};

/** Room for what people add at the end of a list. */
const LIST_ROWS = 20;

/** Every list of the workbook, one column each. */
export function listsSheet(lists: readonly ChoiceList[]): SheetSpec {
  return {
    id: "lists",
    name: say((t) => t.lists.name),
    title: say((t) => t.lists.title),
    purpose: say((t) => t.lists.purpose),
    tab: "help",
    widths: lists.map(() => 28),
    blocks: lists.map(({ name, heading, help, choices }, index) => ({
      block: "list",
      name,
      heading,
      help,
      choices,
      at: `${columnLetters(index)}4`,
      rows: Math.max(LIST_ROWS, choices.length + 5),
    })),
  };
}
