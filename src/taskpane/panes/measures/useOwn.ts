import { useState } from "react";
import type { OwnId } from "../../../domain/measurement/measures";
import type { OwnMeasure, TeamRecord } from "../../../domain/measurement/teamRecord";
import { isNameTaken } from "../../../tasks/measures/isNameTaken";
import { useKept } from "../../useKept";
import { sourceSheet } from "./sourceSheet";
import type { MeasuresPart } from "./Told";

type Draft = Omit<OwnMeasure, "id">;

const blank: Draft = { name: "", unit: "", direction: "higher", kind: "value" };

export type Own = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** What is wrong, once the person has tried to go on. */
  readonly problem: "nameMissing" | "nameTaken" | null;
  readonly isBusy: boolean;
  readonly submit: () => void;
};

/** The form of an own measure: what is typed, what is wrong with it, and how it is added. */
export function useOwn({ workbook, writing }: MeasuresPart): Own {
  const [draft, setDraft] = useKept<Draft>("measures.own", blank);
  const [told, setTold] = useState(false);
  const { team } = workbook.read;
  const name = draft.name.trim();
  const problem =
    name === "" ? ("nameMissing" as const) : isNameTaken(team, name) ? ("nameTaken" as const) : null;
  const isBusy = writing.state.kind === "busy";
  const submit = () => {
    setTold(problem !== null);
    if (problem !== null || isBusy) return;
    const unit = draft.kind === "share" ? "%" : draft.unit.trim();
    const own = { ...draft, id: freeId(team), name, unit };
    const done = { kind: "added", names: name, sheet: sourceSheet(workbook, own.id) } as const;
    void writing.write({ kind: "addOwn", own }, done, () => setDraft(() => blank));
  };
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    problem: told ? problem : null,
    isBusy,
    submit,
  };
}

/** The first number that no own measure of the team has. */
function freeId({ measures }: TeamRecord): OwnId {
  const next = Array.from({ length: measures.length + 1 }, (_, index): OwnId => `own_${index + 1}`);
  return next.find((id) => !measures.includes(id)) ?? "own_1";
}
