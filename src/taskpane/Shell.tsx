import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { commonText, type CommonText } from "../i18n/pane/common/commonText";
import { Header } from "./parts/frame/Header";
import { Page } from "./parts/frame/Page";
import { Waiting } from "./parts/Waiting";
import { currentPlace, openPlace, type Place } from "./place";
import type { Settings } from "./settings";
import { useText } from "./shown";
import { usePlace } from "./usePlace";
import { useWorkbook, type WorkbookState } from "./useWorkbook";

const loadTabs = async () => ({ default: (await import("./parts/frame/Tabs")).Tabs });
const Tabs = lazy(loadTabs);
const Broken = lazy(async () => ({ default: (await import("./parts/frame/Broken")).Broken }));
const Start = lazy(async () => ({ default: (await import("./panes/start/Start")).Start }));
const Charts = lazy(async () => ({ default: (await import("./panes/charts/Charts")).Charts }));
const Split = lazy(async () => ({ default: (await import("./panes/split/Split")).Split }));
const Column = lazy(async () => ({ default: (await import("./panes/column/Column")).Column }));

const main: Readonly<Record<WorkbookState["kind"], Place>> = {
  reading: "start",
  broken: "start",
  none: "start",
  team: "charts",
  round: "split",
};

/** Header, views and the view that is open. */
export function Shell({ onSettings }: { readonly onSettings: (change: Partial<Settings>) => void }) {
  const common = useText(commonText);
  const { workbook, refresh } = useWorkbook();
  const { place, request } = usePlace();
  useFirstPlace(workbook);
  // Ready before the workbook is read, so that nothing moves when they come.
  useEffect(() => void loadTabs(), []);
  const places = placesOf(workbook, place);
  const current = places.includes(place) ? place : "start";
  return (
    <>
      <Header {...headerOf(workbook, common)} bare={places.length < 2} onSettings={onSettings} />
      <Suspense>{places.length > 1 && <Tabs places={places} current={current} />}</Suspense>
      <Suspense fallback={<Page>{null}</Page>}>
        <View current={current} request={request} workbook={workbook} refresh={refresh} />
      </Suspense>
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
  if (workbook.kind === "broken") return <Broken error={workbook.error} onRetry={() => void refresh()} />;
  if (current === "charts" && workbook.kind === "team") return <Charts workbook={workbook} />;
  if (current === "split" && workbook.kind === "round")
    return <Split workbook={workbook} refresh={refresh} />;
  return <Start workbook={workbook} refresh={refresh} />;
}

/** Only what the workbook has; the chart of a column is there while it is open. */
function placesOf({ kind }: WorkbookState, place: Place): readonly Place[] {
  return [...new Set<Place>(["start", main[kind], ...(place === "column" ? [place] : [])])];
}

/** A workbook of ours opens where its work is, unless a ribbon button has asked for something. */
function useFirstPlace({ kind }: WorkbookState): void {
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current || kind === "reading") return;
    opened.current = true;
    if (currentPlace() === "start" && main[kind] !== "start") openPlace(main[kind]);
  }, [kind]);
}

function headerOf(workbook: WorkbookState, { product, kinds }: CommonText) {
  if (workbook.kind === "team")
    return { name: workbook.read.team.name || kinds.team, kind: workbook.read.team.name && kinds.team };
  if (workbook.kind === "round")
    return { name: workbook.read.name || kinds.round, kind: workbook.read.name && kinds.round };
  return { name: product, kind: null };
}
