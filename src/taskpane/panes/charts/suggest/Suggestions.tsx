import { useMemo } from "react";
import { baselineSuggestion } from "../../../../domain/measurement/baselineSuggestion";
import { levelSuggestion } from "../../../../domain/measurement/levelSuggestion";
import type { MeasureChart } from "../../../../domain/measurement/measureChart";
import { placedTests, type TestMark } from "../../../../render/svg/placedTests";
import { useKept } from "../../../useKept";
import { BaselineCard } from "./BaselineCard";
import { LevelCard } from "./LevelCard";
import type { Accept } from "./useAccept";

type SuggestionsProps = {
  readonly chart: MeasureChart;
  readonly tests: readonly TestMark[];
  readonly accept: Accept;
};

/** A new level or a frozen baseline, where the chart gives reason for one; a person decides. */
export function Suggestions({ chart, tests, accept }: SuggestionsProps) {
  const [declined, setDeclined] = useKept<readonly string[]>("charts.declined", []);
  const placed = useMemo(() => placedTests(tests, chart.weeks), [tests, chart]);
  const level = levelSuggestion(chart);
  const baseline = baselineSuggestion(chart, placed[0]?.position ?? null);
  const key = [chart.measure.id, level?.from, baseline?.weeks].join(" ");
  if (declined.includes(key) || accept.writing.state.kind === "busy") return null;
  const decline = () => setDeclined((all) => [...all, key]);
  if (level) return <LevelCard key={key} {...{ chart, level, accept }} tests={placed} onDecline={decline} />;
  return baseline && <BaselineCard key={key} {...{ chart, baseline, accept }} onDecline={decline} />;
}
