import { languageOf, languages, type Language } from "../../i18n/language";
import { workbenchText } from "../../i18n/workbench/workbenchText";
import { showPrompt } from "./cellPrompt";
import { showMenu } from "./contextMenu";
import { button, byId, element } from "./element";
import { takeDrops } from "./fileDrop";
import { freeControls } from "./freeControls";
import { followLink } from "./followLink";
import { LogPanel } from "./LogPanel";
import { readManifest, type Manifest } from "./manifest";
import { nameGrid } from "./nameGrid";
import { PaneFrame } from "./PaneFrame";
import { stepThroughRegions } from "./regions";
import { drawRibbon } from "./ribbon";
import { drawStart } from "./startPage";
import { Workbench } from "./Workbench";
import type { FunctionMetadata } from "../grid/callArguments";
import "./page.css";

const LANGUAGE_KEY = "lapimurto.workbench.language";
const query = new URLSearchParams(location.search);

const remembered = (): string | null => {
  try {
    return localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null;
  }
};

let manifestText = "";
let manifest: Manifest | null = null;
let shownPlanned = false;

freeControls();
const language = languageOf(query.get("language") ?? remembered() ?? navigator.language);
const log = new LogPanel(byId("log"), workbenchText[language]);
const pane = new PaneFrame(byId("pane"), () => onResized());
const workbench = new Workbench(
  language,
  {
    pane,
    log,
    onShown: () => onShown(),
    onOpened: (isOther) => {
      if (isOther) hideStart();
      draw();
    },
    onCalculating: (calculating) => onCalculating(calculating),
  },
  { ExcelApi: query.get("excelapi") ?? "1.14" },
);

/** The frame of the pane calls connect; tests look at the rest. */
Object.assign(window, { workbench });

window.addEventListener("error", ({ message }) => log.add("fault", workbench.text.log.fault(message)));
window.addEventListener("unhandledrejection", ({ reason }) =>
  log.add("fault", workbench.text.log.fault(String(reason))),
);
window.addEventListener("beforeunload", (event) => {
  if (workbench.current.unsaved) event.preventDefault();
});

function onCalculating(calculating: boolean): void {
  const { state } = workbench.text;
  byId("calculating").textContent = calculating ? state.calculating : state.ready;
}

function onResized(): void {
  window.dispatchEvent(new Event("resize"));
}

/** The prompt of the chosen cell follows the grid. */
function onShown(): void {
  if (shownPlanned) return;
  shownPlanned = true;
  requestAnimationFrame(() => {
    shownPlanned = false;
    const { book } = workbench.current;
    const { top, left } = book.selection;
    const place = workbench.placeOf({ top, left, bottom: top, right: left });
    const below = place && { left: place.left + 12, top: place.top + place.height + 6 };
    showPrompt(byId("prompt"), book, below);
  });
}

function draw(): void {
  const { text } = workbench;
  document.documentElement.lang = workbench.language;
  document.title = text.title;
  log.speak(text);
  pane.name(text.pane, text.resize, text.loading);
  byId("pane").setAttribute("aria-label", text.pane);
  byId("start").setAttribute("aria-label", text.actions.start);
  byId("grid").setAttribute("aria-label", text.grid);
  byId("name").textContent = workbench.current.name || text.title;
  byId("badge").replaceChildren(button({ class: "badge", title: text.badgeHelp }, showStart, text.badge));
  byId("state").textContent = text.state.api(query.get("excelapi") ?? "1.14");
  onCalculating(false);
  drawActions();
  manifest = readManifest(manifestText, workbench.language);
  drawRibbon(byId("ribbon"), manifest, text, (control) => void workbench.press(control));
  if (!byId("start").hidden) showStart();
}

function drawActions(): void {
  const { actions, language: name } = workbench.text;
  byId("actions").replaceChildren(
    button({ "data-action": "start" }, showStart, actions.start),
    button({ "data-action": "open" }, () => workbench.files.choose(), actions.open),
    button({ "data-action": "download" }, () => void workbench.files.download(), actions.download),
    button(
      { "data-action": "pane", "aria-pressed": String(pane.shown) },
      () => {
        pane.shown = !pane.shown;
        drawActions();
      },
      pane.shown ? actions.hidePane : actions.showPane,
    ),
    languageChoice(name),
  );
}

const NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

function languageChoice(label: string): HTMLElement {
  const choice = element(
    "select",
    { "aria-label": label, "data-action": "language" },
    ...languages.map((each) =>
      element("option", { value: each, lang: each, selected: each === workbench.language }, NAMES[each]),
    ),
  );
  choice.addEventListener("change", () => {
    const chosen = languageOf(choice.value);
    try {
      localStorage.setItem(LANGUAGE_KEY, chosen);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    workbench.speak(chosen);
  });
  return choice;
}

function showStart(): void {
  const start = byId("start");
  start.hidden = false;
  keepAway(true);
  document.body.classList.add("starting");
  drawStart(
    start,
    workbench.text,
    {
      fresh: (which) => void workbench.files.openFresh(which),
      open: () => workbench.files.choose(),
      goOn: hideStart,
    },
    workbench.current.name === "",
  );
}

/**
 * What lies under the start page is out of reach while it is there. Not the grid: its editor would have no caret
 * afterwards, and every key would be lost.
 */
function keepAway(away: boolean): void {
  for (const id of ["ribbon", "pane", "foot"]) byId(id).inert = away;
}

function hideStart(): void {
  keepAway(false);
  byId("start").hidden = true;
  document.body.classList.remove("starting");
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function start(): Promise<void> {
  nameGrid(() => workbench.text.gridNames);
  stepThroughRegions(window);
  takeDrops(document.body, (dropped) => void workbench.files.take(dropped));
  manifestText = await (await fetched("/addin/manifest.xml")).text();
  manifest = readManifest(manifestText, language);
  draw();
  const metadata = (await (await fetched(`/addin/${manifest.functions}`)).json()) as FunctionMetadata;
  workbench.register(manifest, metadata);
  byId("grid").addEventListener("contextmenu", (event) => showMenu(event, workbench, manifest), true);
  byId("grid-inside").addEventListener("pointerup", () => setTimeout(() => followLink(workbench)));
  showStart();
  pane.load();
  document.body.dataset.ready = "true";
}

void start();
