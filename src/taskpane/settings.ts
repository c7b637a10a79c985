import { languages, type Language } from "../i18n/language";
import { placeIds, type Place } from "./place";

/** How a person wants the pane to be; nothing of what is in a workbook. */
export type Settings = { readonly language: Language | null; readonly textSize: number };

export const textSizes = [1, 1.25, 1.5, 2] as const;

const KEY = "lapimurto.pane";
const unset: Settings = { language: null, textSize: 1 };

/** The kept settings; the plain ones where storage is closed or holds something else. */
export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Record<keyof Settings, unknown>>;
    return {
      language: languages.find((language) => language === kept.language) ?? null,
      textSize: textSizes.find((size) => size === kept.textSize) ?? 1,
    };
  } catch {
    return unset;
  }
}

/** Keeps the settings where storage is open; otherwise they last as long as the pane. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Excel on the web may run the pane without storage.
  }
}

const keyOfPlace = (kind: string) => `${KEY}.place.${kind}`;

/** Where the person last was in a workbook of a kind; `null` when nothing is kept. */
export function readPlace(kind: string): Place | null {
  try {
    const kept = localStorage.getItem(keyOfPlace(kind));
    return placeIds.find((place) => place === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps it where storage is open. */
export function keepPlace(kind: string, place: Place): void {
  try {
    localStorage.setItem(keyOfPlace(kind), place);
  } catch {
    // Excel on the web may run the pane without storage.
  }
}
