import type { WorkbenchText } from "../../i18n/workbench/fi";
import { button, element } from "./element";
import type { Control, Manifest, Tab } from "./manifest";

/** The add-in's tab of the ribbon, as the manifest has it. */
export function drawRibbon(
  holder: HTMLElement,
  { tabs }: Manifest,
  text: WorkbenchText,
  press: (control: Control) => void,
): void {
  holder.setAttribute("aria-label", text.ribbon);
  holder.replaceChildren(...tabs.map((tab) => tabOf(tab, press)));
}

const tabOf = ({ label, groups }: Tab, press: (control: Control) => void): HTMLElement =>
  element(
    "div",
    { class: "tab", role: "group", "aria-label": label },
    element("div", { class: "tab-label", "aria-hidden": "true" }, label),
    element(
      "div",
      { class: "groups" },
      ...groups.map((group) =>
        element(
          "div",
          { class: "group", role: "group", "aria-label": group.label },
          element(
            "div",
            { class: "controls" },
            ...group.controls.map((control) => controlOf(control, press)),
          ),
          element("div", { class: "group-label", "aria-hidden": "true" }, group.label),
        ),
      ),
    ),
  );

function controlOf(control: Control, press: (control: Control) => void): HTMLElement {
  const picture = iconOf(control, "32");
  return button(
    { class: "control", title: control.tip, "data-control": control.id },
    () => press(control),
    picture,
    element("span", {}, control.label),
  );
}

/** Sharp on screens that have more dots. */
export function iconOf({ icons }: Control, size: string): HTMLElement {
  const source = icons[size] ?? Object.values(icons)[0] ?? "";
  const double = icons["80"];
  return element("img", {
    src: `/addin/${source}`,
    srcset: double === undefined ? undefined : `/addin/${source} 1x, /addin/${double} 2x`,
    width: size,
    height: size,
    alt: "",
  });
}
