import { useState } from "react";
import { keepSettings, readSettings, type Settings } from "./settings";

/** The pane's settings and a way to change some of them. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(readSettings);
  const change = (some: Partial<Settings>) => {
    const next = { ...settings, ...some };
    keepSettings(next);
    setSettings(next);
  };
  return [settings, change];
}
