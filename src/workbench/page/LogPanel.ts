import type { WorkbenchText } from "../../i18n/workbench/fi";
import { button, element } from "./element";

export type LogKind = "missing" | "failed" | "fault" | "command" | "note";

const MOST = 300;

/** What went on under the page: members that the stand-in lacks, functions that failed, commands. */
export class LogPanel {
  readonly #lines = element("ol", { class: "log-lines", reversed: true });
  readonly #count = element("span", { class: "log-count" });
  readonly #title = element("span");
  readonly #clear: HTMLButtonElement;
  readonly #details: HTMLDetailsElement;
  #text: WorkbenchText;

  constructor(holder: HTMLElement, text: WorkbenchText) {
    this.#text = text;
    this.#clear = button({ class: "quiet" }, () => this.clear());
    this.#details = element(
      "details",
      { class: "log" },
      element("summary", {}, this.#title, this.#count),
      this.#lines,
      this.#clear,
    );
    holder.append(this.#details);
    this.speak(text);
  }

  /** The texts of another language; what is written already stays. */
  speak(text: WorkbenchText): void {
    this.#text = text;
    this.#title.textContent = text.log.title;
    this.#clear.textContent = text.log.clear;
    this.#tell();
  }

  add(kind: LogKind, line: string): void {
    this.#lines.prepend(element("li", { class: `log-${kind}` }, line));
    while (this.#lines.childElementCount > MOST) this.#lines.lastElementChild?.remove();
    this.#tell();
  }

  clear(): void {
    this.#lines.replaceChildren();
    this.#details.open = false;
    this.#tell();
  }

  #tell(): void {
    const count = this.#lines.childElementCount;
    this.#count.textContent = count === 0 ? this.#text.log.none : this.#text.log.count(count);
    const serious = this.#lines.querySelector(".log-missing, .log-failed, .log-fault") !== null;
    this.#details.classList.toggle("serious", serious);
    this.#clear.hidden = count === 0;
  }
}
