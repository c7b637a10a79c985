import type { Book } from "../office/model/Book";
import { isInside } from "../office/model/boxes";
import { element } from "./element";

/** The message of a cell that says what to type there, beside the cell while it is chosen. */
export function showPrompt(
  holder: HTMLElement,
  book: Book,
  place: { readonly left: number; readonly top: number } | null,
): void {
  const { active, selection } = book;
  const rule = active.validations.find(({ box }) => isInside(box, selection.top, selection.left));
  const { title = "", message = "", showPrompt: wanted = true } = rule?.prompt ?? {};
  holder.hidden = !place || wanted === false || `${String(title)}${String(message)}` === "";
  if (!place || holder.hidden) return;
  holder.replaceChildren(element("strong", {}, String(title)), element("span", {}, String(message)));
  Object.assign(holder.style, { left: `${place.left}px`, top: `${place.top}px` });
}
