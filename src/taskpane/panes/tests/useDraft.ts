import { isoOf, type Serial } from "../../../domain/shared/calendar";
import type { MeasureId } from "../../../domain/measurement/measures";
import type { PdsaTest } from "../../../domain/team/TeamBook";
import { teamChoices } from "../../../domain/team/teamChoices";
import { writeDay } from "../../../i18n/days";
import { readDay } from "../../../intake/cells/readDay";
import { today } from "../../today";
import { useKept } from "../../useKept";
import type { TestRow } from "./sortedTests";

/** Every column of a test as it is typed; days as 24.11.2026. */
export type Draft = Readonly<Record<keyof PdsaTest, string>>;

const emptyDraft: Draft = {
  change: "",
  question: "",
  prediction: "",
  measure: "",
  who: "",
  started: "",
  place: "",
  did: "",
  learned: "",
  decision: "",
  decided: "",
};

const dayText = (day: Serial | null) => (day === null ? "" : writeDay(isoOf(day), "fi"));

const draftOf = ({ typed }: TestRow): Draft => ({
  ...typed,
  measure: typed.measure ?? "",
  decision: typed.decision ?? "",
  started: dayText(typed.started),
  decided: dayText(typed.decided),
});

/** What is typed about a test, kept until it is saved. A decision without a day is of today. */
export function useDraft(row: TestRow | null) {
  const [kept, keep] = useKept<Draft | null>(`tests.draft.${row?.at ?? "new"}`, null);
  const draft = kept ?? (row ? draftOf(row) : emptyDraft);
  const type = (column: keyof PdsaTest, text: string) => {
    const decided =
      column === "decision" && text !== "" && draft.decided === "" ? dayText(today()) : draft.decided;
    keep(() => ({ ...draft, decided, [column]: text }));
  };
  return { draft, type, forget: () => keep(() => null), isChanged: kept !== null };
}

/** Days that cannot be read. */
export const badDays = (draft: Draft): readonly ("started" | "decided")[] =>
  (["started", "decided"] as const).filter(
    (column) => draft[column].trim() !== "" && readDay(draft[column], today()) === null,
  );

/** The test as it is written. */
export function testOf(draft: Draft): PdsaTest {
  const decision = teamChoices.decision.find((choice) => choice === draft.decision) ?? null;
  return {
    ...draft,
    measure: draft.measure === "" ? null : (draft.measure as MeasureId),
    decision,
    started: readDay(draft.started, today()),
    decided: readDay(draft.decided, today()),
  };
}
