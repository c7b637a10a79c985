import type { WorkbenchText } from "../../i18n/workbench/fi";

type GridNames = WorkbenchText["gridNames"];

/** Univer's controls, which it leaves without names, by where they stand. */
const CONTROLS: Readonly<Record<keyof GridNames, string>> = {
  nameBox: "[data-u-comp='defined-name'] input",
  formulaBar: "[id^='__editor_'][id$='FORMULA_BAR']",
  cell: "[id^='__editor_'][id$='DOCS_NORMAL']",
  taller: "[data-u-comp='formula-bar'] .univer-w-5.univer-cursor-pointer",
  sheets: "[aria-haspopup='menu'] > [data-u-comp='sheet-bar-append-button']",
  earlier: ":not([aria-haspopup]) > [data-u-comp='sheet-bar-append-button']:first-child",
  later:
    ":not([aria-haspopup]) > [data-u-comp='sheet-bar-append-button'] ~ [data-u-comp='sheet-bar-append-button']",
};

/** The editor of the formula bar lies outside everything else. */
const ASIDE = "[id^='univer-doc-selection-container'][id$='FORMULA_BAR']";

/**
 * Give the controls of Univer 0.25.1 names and a place in the order of the keyboard. Univer draws them again whenever
 * it likes, so they are looked at whenever its elements change.
 *
 * @param text - asked each time: the page may speak another language by then
 */
export function nameGrid(text: () => GridNames): void {
  const mend = () => {
    const names = text();
    for (const [control, where] of Object.entries(CONTROLS))
      for (const found of document.querySelectorAll(where))
        setAttribute(found, "aria-label", names[control as keyof GridNames]);
    document.querySelectorAll("[id^='__editor_']").forEach((each) => setAttribute(each, "role", "textbox"));
    document.querySelectorAll(ASIDE).forEach((each) => {
      setAttribute(each, "role", "region");
      setAttribute(each, "aria-label", names.formulaBar);
    });
    document.querySelectorAll("#grid-inside canvas").forEach((each) => setAttribute(each, "tabindex", "-1"));
    document.querySelectorAll(CONTROLS.taller).forEach(asButton);
    document.querySelectorAll("#grid-inside [aria-haspopup='menu'] > button").forEach(asOpener);
  };
  const changed = new MutationObserver(mend);
  changed.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-expanded", "tabindex"],
  });
  mend();
}

/** Setting what is there already would be a change to look at. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** An element that only a mouse could press. */
function asButton(element: Element): void {
  if (element.getAttribute("role") === "button" || !(element instanceof HTMLElement)) return;
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  onPress(element, () => element.click());
}

/** Whether the menu is open stands on the wrapper of its button, and only a mouse opens it. */
function asOpener(button: Element): void {
  const wrapper = button.parentElement;
  const open = wrapper?.getAttribute("aria-expanded");
  if (!wrapper || open === null || open === undefined) return;
  if (!button.hasAttribute("aria-haspopup"))
    onPress(button, () =>
      wrapper.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 })),
    );
  setAttribute(button, "aria-haspopup", "menu");
  setAttribute(button, "aria-expanded", open);
  wrapper.removeAttribute("aria-expanded");
}

function onPress(element: Element, press: () => void): void {
  element.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  });
}
