import { say } from "../say";
import { fx } from "../fx";
import type { FieldSpec, SheetSpec, Text } from "../spec";

/** Where a person starts: who we are, what to do each time, where to find it. */
export function aboutSheet(
  fields: readonly FieldSpec[],
  heading: Text,
  steps: readonly Text[],
  sheets: readonly Text[],
): SheetSpec {
  return {
    id: "about",
    name: say((t) => t.about.name),
    title: say((t) => t.about.title),
    purpose: say((t) => t.about.purpose),
    tab: "help",
    widths: [20, 45, 60],
    blocks: [
      { block: "fields", at: "A4", fields: [...fields, today] },
      {
        block: "lines",
        at: "B9",
        lines: [
          { text: heading, style: "section" },
          ...steps.map((text) => ({ text, style: "text" }) as const),
          { text: say((t) => t.about.reading), style: "section" },
          { text: say((t) => t.about.reading1), style: "text" },
          { text: say((t) => t.about.links), style: "section" },
          ...sheets.map(
            (name) => ({ text: fx`HYPERLINK("#"&${name}&"!A1",${name})`, style: "link" }) as const,
          ),
          { text: say((t) => t.about.origin), style: "quiet" },
          { text: say((t) => t.about.privacy), style: "quiet" },
        ],
      },
    ],
  };
}

const today: FieldSpec = {
  name: "TodayCell",
  label: say((t) => t.about.today),
  shows: "date",
  formula: fx`TODAY()`,
};
