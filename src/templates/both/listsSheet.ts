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

/** The mark of what is typed, and the indent. */
const MARGINS = 4;

/** Room for what people add at the end of a list. */
const LIST_ROWS = 20;

/** In characters: of a list that people fill in themselves, and at the least and most. */
const WIDTH = { open: 28, least: 14, most: 44 } as const;

/** As wide as the longest choice is in any language. */
function widthOf({ heading, choices }: ChoiceList): number {
  const texts = [heading, ...choices].flatMap((each) =>
    typeof each === "object" && !("fx" in each) ? Object.values(each) : [],
  );
  const longest = Math.max(0, ...texts.map((text) => text.length + MARGINS));
  const isOpen = choices.length === 0 || choices.some((each) => typeof each === "object" && "fx" in each);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, isOpen ? WIDTH.open : 0, longest));
}

/** Every list of the workbook, one column each. */
export function listsSheet(lists: readonly ChoiceList[]): SheetSpec {
  return {
    id: "lists",
    name: say((t) => t.lists.name),
    title: say((t) => t.lists.title),
    purpose: say((t) => t.lists.purpose),
    tab: "help",
    widths: lists.map(widthOf),
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
