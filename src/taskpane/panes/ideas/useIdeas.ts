import { useMemo } from "react";
import type { Idea } from "../../../domain/team/TeamBook";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import type { RowChange } from "../../../tasks/RowChange";
import { workChange } from "../../../tasks/work/workChange";
import { workRows } from "../../../tasks/work/workRows";
import { useKept } from "../../useKept";

/** An idea as it is shown, with what was changed and not yet saved. */
export type ShownIdea = { readonly key: string; readonly idea: Idea };

type Draft = Partial<Idea>;
type Drafts = Readonly<Record<string, Draft>>;

export type IdeasState = {
  readonly ideas: readonly ShownIdea[];
  readonly change: (key: string, draft: Draft) => void;
  readonly add: (idea: string) => void;
  readonly changes: readonly RowChange[];
  readonly forget: () => void;
};

const blank: Idea = { idea: "", impact: null, ease: null, note: "" };

/** The ideas of the sheet under what was changed in the pane. */
export function useIdeas(workbook: TeamWorkbook): IdeasState {
  const rows = useMemo(() => workRows(workbook, "ideaRows"), [workbook]);
  const [drafts, setDrafts] = useKept<Drafts>("ideas.drafts", {});
  const known = rows.map((row) => {
    const key = `${row.at} ${row.typed.idea}`;
    return { key, row, idea: { ...row.typed, ...drafts[key] } };
  });
  const isKnown = new Set(known.map(({ key }) => key));
  const added = Object.entries(drafts).filter(([key]) => key.startsWith("new ") && !isKnown.has(key));
  return {
    ideas: [
      ...known.map(({ key, idea }) => ({ key, idea })),
      ...added.map(([key, draft]) => ({ key, idea: { ...blank, ...draft } })),
    ],
    change: (key, draft) => setDrafts((all) => ({ ...all, [key]: { ...all[key], ...draft } })),
    add: (idea) =>
      setDrafts((all) => ({ ...all, [`new ${Object.keys(all).length} ${idea}`]: { ...blank, idea } })),
    changes: [
      ...known.flatMap(({ key, row }) => {
        const draft = changed(row.typed, drafts[key] ?? {});
        return draft === null ? [] : [workChange(workbook, "ideaRows", row, draft)];
      }),
      ...added.map(([, draft]) => workChange(workbook, "ideaRows", null, draft)),
    ],
    forget: () => setDrafts(() => ({})),
  };
}

/** What differs from the sheet; `null` when nothing does. */
function changed(idea: Idea, draft: Draft): Draft | null {
  const differing = Object.entries(draft).filter(([column, value]) => idea[column as keyof Idea] !== value);
  return differing.length === 0 ? null : Object.fromEntries(differing);
}
