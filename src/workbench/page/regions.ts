/** The parts of the page in the order in which F6 goes through them, as in Excel, and what gets the focus there. */
const REGIONS: readonly (readonly [region: string, first: string])[] = [
  ["#top", "#actions button"],
  ["#ribbon", "button"],
  ["#grid", "[id^='__editor_'][id$='DOCS_NORMAL']"],
  ["[data-u-comp='slide-tab-bar']", "[role=tab][aria-selected=true]"],
  ["#pane", "iframe"],
  ["#foot", "summary"],
];

/** The innermost region: the sheet tabs lie in the grid. */
const regionOf = (element: Element | null): number =>
  REGIONS.findLastIndex(([region]) => element?.closest(region) !== null && element !== null);

/**
 * Let F6 go to the next part of a page, and Shift+F6 back: the Tab key moves between cells in the grid and never leaves
 * it.
 *
 * @param window - the page's own, or the pane's
 */
export function stepThroughRegions(window: Pick<Window, "addEventListener">): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      step(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
}

function step(by: 1 | -1): void {
  const { length } = REGIONS;
  const from = regionOf(document.activeElement);
  for (let steps = 1; steps <= length; steps++) {
    const [region, first] = REGIONS[(from + by * steps + 2 * length) % length] ?? [];
    if (region !== undefined && first !== undefined && focused(region, first)) return;
  }
}

function focused(region: string, first: string): boolean {
  const target = document.querySelector<HTMLElement>(`${region} ${first}`);
  if (!target?.checkVisibility({ visibilityProperty: true }) || target.closest("[inert]")) return false;
  target.focus();
  if (target instanceof HTMLIFrameElement) focusInside(target);
  return document.activeElement === target;
}

/** The frame's first control, where its own Tab order begins. */
function focusInside({ contentWindow, contentDocument }: HTMLIFrameElement): void {
  contentWindow?.focus();
  contentDocument?.querySelector<HTMLElement>("button, a[href], input, select, [tabindex='0']")?.focus();
}
