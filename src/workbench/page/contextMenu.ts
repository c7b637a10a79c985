import { actingAs } from "../office/model/newBook";
import { writeInputs } from "../office/model/cells";
import { ExcelError } from "../office/wire/ExcelError";
import { button, byId, element } from "./element";
import type { Manifest } from "./manifest";
import { iconOf } from "./ribbon";
import type { Workbench } from "./Workbench";

/** The menu of a cell: what the add-in puts there, and clearing. */
export function showMenu(event: MouseEvent, workbench: Workbench, manifest: Manifest | null): void {
  event.preventDefault();
  event.stopPropagation();
  // Only cells have a menu, not the tabs of the sheets.
  if (!(event.target instanceof HTMLCanvasElement)) return;
  const menu = element("div", { class: "menu", role: "menu", tabindex: "-1" });
  const close = () => menu.remove();
  const item = (label: string, press: () => void, ...icon: readonly Node[]) =>
    button(
      { role: "menuitem" },
      () => {
        close();
        press();
      },
      ...icon,
      element("span", {}, label),
    );
  menu.append(
    ...(manifest?.contextMenu ?? []).map((control) =>
      item(control.label, () => void workbench.press(control), iconOf(control, "16")),
    ),
    item(workbench.text.menu.clear, () => clearSelection(workbench)),
  );
  document.querySelector(".menu")?.remove();
  byId("grid").append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.min(event.clientX, innerWidth - width - 8)}px`;
  menu.style.top = `${Math.min(event.clientY, innerHeight - height - 8)}px`;
  menu.querySelector("button")?.focus();
  menu.addEventListener("keydown", ({ key }) => move(menu, key, close));
  setTimeout(() => addEventListener("pointerdown", (outside) => leave(menu, outside), { once: true }));
}

function leave(menu: HTMLElement, { target }: PointerEvent): void {
  if (!(target instanceof Node && menu.contains(target))) menu.remove();
}

function move(menu: HTMLElement, key: string, close: () => void): void {
  if (key === "Escape") close();
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const items = [...menu.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function clearSelection(workbench: Workbench): void {
  const { book } = workbench.current;
  const { active, selection } = book;
  const empty = Array.from({ length: selection.bottom - selection.top + 1 }, () =>
    Array.from({ length: selection.right - selection.left + 1 }, () => ""),
  );
  try {
    actingAs(book, "user", () => writeInputs(book, active, selection, empty));
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    workbench.tell(workbench.text.protectedSheet(active.name), "refused");
  }
}
