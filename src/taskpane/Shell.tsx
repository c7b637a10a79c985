import { Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { DomainError } from "../domain/shared/DomainError";
import { commonText, type CommonText } from "../i18n/pane/common/commonText";
import { ErrorBoundary } from "./parts/frame/ErrorBoundary";
import { Header } from "./parts/frame/Header";
import { lazyPart } from "./parts/frame/lazyPart";
import { Page } from "./parts/frame/Page";
import { Waiting } from "./parts/Waiting";
import type { TeamWorkbook } from "../tasks/openWorkbook";
import type { Place } from "./place";
import { openFirst, placesOf, rememberPlace, shownPlace } from "./places";
import type { Settings } from "./settings";
import { useText } from "./shown";
import { usePlace } from "./usePlace";
import { useWorkbook, type WorkbookState } from "./useWorkbook";

const loadTabs = async () => (await import("./parts/frame/Tabs")).Tabs;
const Tabs = lazyPart(loadTabs);
const Broken = lazyPart(async () => (await import("./parts/frame/Broken")).Broken);
const Start = lazyPart(async () => (await import("./panes/start/Start")).Start);
const Week = lazyPart(async () => (await import("./panes/week/Week")).Week);
const Tests = lazyPart(async () => (await import("./panes/tests/Tests")).Tests);
const Ideas = lazyPart(async () => (await import("./panes/ideas/Ideas")).Ideas);
const Assessment = lazyPart(async () => (await import("./panes/assessment/Assessment")).Assessment);
const Coach = lazyPart(async () => (await import("./panes/coach/Coach")).Coach);
const Reports = lazyPart(async () => (await import("./panes/reports/Reports")).Reports);
const Measures = lazyPart(async () => (await import("./panes/measures/Measures")).Measures);
const Charts = lazyPart(async () => (await import("./panes/charts/Charts")).Charts);
const Split = lazyPart(async () => (await import("./panes/split/Split")).Split);
const Check = lazyPart(async () => (await import("./panes/check/Check")).Check);
const Renamed = lazyPart(async () => (await import("./panes/check/Renamed")).Renamed);
const Column = lazyPart(async () => (await import("./panes/column/Column")).Column);

/** Header, views and the view that is open. */
export function Shell({ onSettings }: { readonly onSettings: (change: Partial<Settings>) => void }) {
  const common = useText(commonText);
  const { workbook, refresh } = useWorkbook();
  const { place, request } = usePlace();
  useFirstPlace(workbook);
  // Ready before the workbook is read, so that nothing moves when they come.
  useEffect(() => void loadTabs().catch(() => undefined), []);
  const places = placesOf(workbook, place);
  const current = shownPlace(places, place);
  const count = places.tabs.length + places.more.length;
  useEffect(() => rememberPlace(workbook, current), [workbook.kind, current]);
  return (
    <>
      <Header {...headerOf(workbook, common)} bare={count < 2} onSettings={onSettings} />
      <Suspense>{count > 1 && <Tabs {...places} current={current} />}</Suspense>
      <ErrorBoundary key={current} resetOn={workbook} onRetry={() => void refresh()}>
        <Suspense fallback={<Page>{null}</Page>}>
          <View current={current} request={request} workbook={workbook} refresh={refresh} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

type ViewProps = {
  readonly current: Place;
  readonly request: number;
  readonly workbook: WorkbookState;
  readonly refresh: () => Promise<void>;
};

function View({ current, request, workbook, refresh }: ViewProps) {
  const common = useText(commonText);
  if (current === "column") return <Column request={request} />;
  if (workbook.kind === "reading") {
    return (
      <Page>
        <Waiting>{common.reading}</Waiting>
      </Page>
    );
  }
  if (workbook.kind === "broken" && isRenamed(workbook.error))
    return <Renamed error={workbook.error} refresh={refresh} />;
  if (workbook.kind === "broken")
    return <Broken kind="workbook" error={workbook.error} onRetry={() => void refresh()} />;
  if (workbook.kind === "team" && isTeamPlace(current))
    return <TeamView {...{ current, workbook, refresh }} />;
  if (current === "split" && workbook.kind === "round")
    return <Split workbook={workbook} refresh={refresh} />;
  return <Start workbook={workbook} refresh={refresh} />;
}

/** A header that was renamed can be put back here. */
const isRenamed = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.code === "missing-column" && error.details.found !== undefined;

type TeamViewProps = Pick<ViewProps, "refresh"> & {
  readonly current: keyof typeof teamViews;
  readonly workbook: TeamWorkbook;
};

const isTeamPlace = (place: Place): place is keyof typeof teamViews => place in teamViews;

/** The views of a team's workbook. */
const teamViews = {
  week: Week,
  charts: Charts,
  tests: Tests,
  ideas: Ideas,
  assessment: Assessment,
  coach: Coach,
  reports: Reports,
  check: Check,
  measures: Measures,
};

function TeamView({ current, workbook, refresh }: TeamViewProps) {
  const Pane = teamViews[current];
  return <Pane workbook={workbook} refresh={refresh} />;
}

/** A workbook of ours opens where its work is, once it is known what it is. */
function useFirstPlace(workbook: WorkbookState): void {
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current || workbook.kind === "reading") return;
    opened.current = true;
    openFirst(workbook);
  }, [workbook]);
}

function headerOf(workbook: WorkbookState, { product, kinds }: CommonText) {
  if (workbook.kind === "team")
    return { name: workbook.read.team.name || kinds.team, kind: workbook.read.team.name && kinds.team };
  if (workbook.kind === "round")
    return { name: workbook.read.name || kinds.round, kind: workbook.read.name && kinds.round };
  return { name: product, kind: null };
}
