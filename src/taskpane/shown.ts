import { createContext, useContext } from "react";
import type { InEvery, Language } from "../i18n/language";
import type { ThemeName } from "./theme";

/** How everything in the pane is shown. */
export type Shown = {
  readonly language: Language;
  readonly theme: ThemeName;
  /** 1 is 100 %. */
  readonly textSize: number;
};

export const ShownContext = createContext<Shown>({ language: "fi", theme: "light", textSize: 1 });

export const useShown = (): Shown => useContext(ShownContext);

/** The words of one area in the language of the pane. Each view brings its own, so that none waits for all. */
export const useText = <T>(texts: InEvery<T>): T => texts[useShown().language];
