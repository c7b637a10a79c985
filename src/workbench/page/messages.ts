import { button, element } from "./element";

const STAYS_MS = { done: 5000, refused: 12_000 };

/** One sentence over the grid; it stays until it is closed, read for a while or followed by another. */
export function showMessage(
  holder: HTMLElement,
  sentence: string,
  kind: "done" | "refused",
  close: string,
): void {
  const message = element("div", { class: `message ${kind}`, role: kind === "done" ? "status" : "alert" });
  const remove = () => message.remove();
  message.append(element("span", {}, sentence), button({ class: "quiet", "aria-label": close }, remove, "✕"));
  holder.replaceChildren(message);
  setTimeout(remove, STAYS_MS[kind]);
}

/** A question with two answers; resolves to whether the second, which loses something, was chosen. */
export function askMessage(
  question: string,
  { keep, discard }: { readonly keep: string; readonly discard: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "question", "aria-label": question });
    const answer = (value: boolean) => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    dialog.append(
      element("p", {}, question),
      element(
        "div",
        { class: "answers" },
        button({ class: "primary", autofocus: true }, () => answer(false), keep),
        button({}, () => answer(true), discard),
      ),
    );
    dialog.addEventListener("cancel", () => answer(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
