import { useEffect, useState } from "react";
import { themeFor, type ThemeName } from "./theme";

/**
 * The pane's theme, which follows Excel's: Excel has no event for it, so it is read again on focus.
 *
 * @param readBackground - of Excel's window, "#FFFFFF"
 */
export function useTheme(readBackground: () => string | undefined): ThemeName {
  const [theme, setTheme] = useState(() => themeFor(readBackground(), isForced()));
  useEffect(() => {
    const follow = () => setTheme(themeFor(readBackground(), isForced()));
    const forced = matchMedia(FORCED);
    window.addEventListener("focus", follow);
    forced.addEventListener("change", follow);
    return () => {
      window.removeEventListener("focus", follow);
      forced.removeEventListener("change", follow);
    };
  }, [readBackground]);
  return theme;
}

const FORCED = "(forced-colors: active)";
const isForced = () => matchMedia(FORCED).matches;
