import type { WorkbenchText } from "../../i18n/workbench/fi";
import { button, element } from "./element";

/** What the start page can open. */
export type Fresh = "team" | "round" | "sampleTeam" | "sampleRound";

export type StartActions = {
  readonly fresh: (which: Fresh) => void;
  readonly open: () => void;
  readonly goOn: () => void;
};

const CHOICES: readonly (readonly [Fresh, icon: string])[] = [
  ["team", "viikko"],
  ["round", "kierros"],
  ["sampleTeam", "kaavio"],
  ["sampleRound", "laskunjako"],
];

/** What can be started, and what the page proves and what not. */
export function drawStart(
  holder: HTMLElement,
  { start }: WorkbenchText,
  actions: StartActions,
  isEmpty: boolean,
): void {
  const card = (
    attributes: object,
    icon: string,
    texts: { title: string; text: string },
    press: () => void,
  ) =>
    button(
      { class: "card", ...attributes },
      press,
      element("img", { src: `/addin/assets/icons/${icon}-80.png`, width: "40", height: "40", alt: "" }),
      element("span", { class: "card-title" }, texts.title),
      element("span", { class: "card-text" }, texts.text),
    );
  holder.replaceChildren(
    element(
      "div",
      { class: "start-inner" },
      element("h1", {}, start.heading),
      element("p", { class: "lead" }, start.lead),
      element(
        "div",
        { class: "cards" },
        ...CHOICES.map(([which, icon]) =>
          card({ "data-fresh": which }, icon, start[which], () => actions.fresh(which)),
        ),
        card({ "data-open": "true" }, "lapimurto", start.open, actions.open),
      ),
      button({ class: "go-on" }, actions.goOn, isEmpty ? start.empty : start.go),
      element("div", { class: "proof" }, points(start.is, "is"), points(start.isNot, "is-not")),
    ),
  );
}

const points = (part: { readonly heading: string; readonly points: readonly string[] }, kind: string) =>
  element(
    "section",
    { class: kind },
    element("h2", {}, part.heading),
    element("ul", {}, ...part.points.map((point) => element("li", {}, point))),
  );
