const CELL = "[id^='__editor_']";
const GIVEN_BACK = "[data-u-comp='sheet-bar-append-button']";

/**
 * Let the keyboard reach the controls around Univer's cells: it takes the Tab key for its cells wherever the focus is,
 * and the focus away from the buttons of its sheet tabs. To be called before Univer listens.
 */
export function freeControls(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Tab" && isControl(event.target)) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  window.addEventListener(
    "focusin",
    (event) => {
      const isGivenBack =
        event.target instanceof Element && event.target.matches(`${GIVEN_BACK}:focus-visible`);
      if (isGivenBack) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("#grid") !== null && target.closest(CELL) === null;
