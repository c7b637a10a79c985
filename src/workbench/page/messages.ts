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

/**
 * A question; resolves to the answer that was chosen.
 *
 * @param answers - by what they mean; the first loses nothing, and Escape means it
 */
export function askMessage<Answer extends string>(
  question: string,
  answers: readonly (readonly [Answer, string])[],
): Promise<Answer> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "question", "aria-label": question });
    const buttons = answers.map(([answer, label], index) =>
      button(index === 0 ? { class: "primary", autofocus: true } : {}, () => dialog.close(answer), label),
    );
    dialog.append(element("p", {}, question), element("div", { class: "answers" }, ...buttons));
    dialog.addEventListener("close", () => {
      dialog.remove();
      const [safe] = answers[0] ?? [];
      resolve((dialog.returnValue || safe) as Answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
