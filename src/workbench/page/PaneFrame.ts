import { HOST_INFO } from "../office/transport/ClientWindow";
import { element } from "./element";

const NARROWEST = 320;
const WIDEST = 480;
const STEP = 16;

/** The add-in's pane in a frame of its own, as wide as the person wants it. */
export class PaneFrame {
  readonly #frame = element("iframe", { class: "pane-frame", title: "" });
  readonly #handle = element("div", {
    class: "handle",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-valuemin": String(NARROWEST),
    "aria-valuemax": String(WIDEST),
  });
  readonly #waiting = element("p", { class: "pane-waiting", role: "status" });
  #width = 350;
  #shown = true;

  constructor(
    private readonly holder: HTMLElement,
    private readonly changed: () => void,
  ) {
    holder.append(this.#handle, this.#frame, this.#waiting);
    this.#resize(this.#width);
    this.#handle.addEventListener("pointerdown", (event) => this.#drag(event));
    this.#handle.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.#resize(this.#width + STEP);
      if (key === "ArrowRight") this.#resize(this.#width - STEP);
    });
  }

  get shown(): boolean {
    return this.#shown;
  }
  set shown(shown: boolean) {
    this.#shown = shown;
    this.holder.classList.toggle("hidden", !shown);
    this.changed();
  }

  name(title: string, resize: string, waiting: string): void {
    this.#frame.title = title;
    this.#handle.setAttribute("aria-label", resize);
    this.#waiting.textContent = waiting;
  }

  /** Load the add-in anew: another workbook or another language is another runtime, as in Excel. */
  load(): void {
    this.#waiting.hidden = false;
    // A new frame leaves no step behind in the browser's history.
    this.#frame.contentWindow?.location.replace(`/addin/taskpane.html?${HOST_INFO}`);
  }

  /** The page in the frame has begun to load: until it has drawn something, it is said that it will. */
  begun(): void {
    const { contentDocument: page } = this.#frame;
    if (!page) return;
    this.#waiting.hidden = false;
    const changed = new MutationObserver(() => {
      if (!page.querySelector("#root > *")) return;
      changed.disconnect();
      this.#waiting.hidden = true;
    });
    changed.observe(page, { childList: true, subtree: true });
  }

  #drag(start: PointerEvent): void {
    const { pointerId, clientX } = start;
    const width = this.#width;
    this.#handle.setPointerCapture(pointerId);
    const move = (event: PointerEvent) => this.#resize(width + clientX - event.clientX);
    const end = () => {
      this.#handle.removeEventListener("pointermove", move);
      this.#handle.releasePointerCapture(pointerId);
    };
    this.#handle.addEventListener("pointermove", move);
    this.#handle.addEventListener("pointerup", end, { once: true });
  }

  #resize(width: number): void {
    this.#width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.holder.style.setProperty("--pane-width", `${this.#width}px`);
    this.#handle.setAttribute("aria-valuenow", String(this.#width));
    this.changed();
  }
}
