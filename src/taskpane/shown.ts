import { createContext, useContext } from "react";
import type { Language } from "../i18n/language";
import { paneText, type PaneText } from "../i18n/pane/paneText";
import type { ThemeName } from "./theme";

/** How everything in the pane is shown. */
export type Shown = {
  readonly language: Language;
  readonly text: PaneText;
  readonly theme: ThemeName;
  /** 1 is 100 %. */
  readonly textSize: number;
};

export const ShownContext = createContext<Shown>({
  language: "fi",
  text: paneText.fi,
  theme: "light",
  textSize: 1,
});

export const useShown = (): Shown => useContext(ShownContext);
