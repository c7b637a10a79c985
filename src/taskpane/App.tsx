import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { languageOf } from "../i18n/language";
import { HeadingFocusContext } from "./headingFocus";
import { ErrorBoundary } from "./parts/frame/ErrorBoundary";
import { Shell } from "./Shell";
import { ShownContext, type Shown } from "./shown";
import { themeOf } from "./theme";
import { useSettings } from "./useSettings";
import { useTheme } from "./useTheme";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // Fluent's controls have one height and one line; large text needs more of both.
    "& .fui-Button": { whiteSpace: "normal", overflowWrap: "anywhere", minWidth: 0, maxWidth: "100%" },
    "& .fui-Field": { minWidth: 0 },
    "& .fui-Textarea__textarea": { minWidth: 0 },
    "& .fui-Input, & .fui-Select, & .fui-Textarea": { maxWidth: "100%", minWidth: 0 },
    "& .fui-Input, & .fui-Select__select": { height: "auto", minHeight: "32px" },
    "& .fui-AccordionHeader__button": { height: "auto", paddingTop: "4px", paddingBottom: "4px" },
    // Fluent greys the label of a box that is not ticked, as if it could not be.
    // As often as it takes to weigh more than Fluent's own rules.
    "& .fui-Checkbox__label, & .fui-Radio__label.fui-Radio__label.fui-Radio__label": {
      color: tokens.colorNeutralForeground1,
    },
  },
});

/** What Excel tells about itself. */
export type Surroundings = {
  /** A locale such as "sv-FI". */
  readonly displayLanguage: string;
  /** Colour of Excel's window, "#FFFFFF". */
  readonly readBackground: () => string | undefined;
};

export function App({ displayLanguage, readBackground }: Surroundings) {
  const [settings, change] = useSettings();
  const theme = useTheme(readBackground);
  const { textSize } = settings;
  const language = settings.language ?? languageOf(displayLanguage);
  const fluent = useMemo(() => themeOf(theme, textSize), [theme, textSize]);
  const shown = useMemo<Shown>(() => ({ language, theme, textSize }), [language, theme, textSize]);
  const styles = useStyles();
  const headingFocus = useMemo(() => ({ wanted: false }), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={fluent}>
      <ShownContext.Provider value={shown}>
        <HeadingFocusContext.Provider value={headingFocus}>
          <div className={styles.pane}>
            <ErrorBoundary>
              <Shell onSettings={change} />
            </ErrorBoundary>
          </div>
        </HeadingFocusContext.Provider>
      </ShownContext.Provider>
    </FluentProvider>
  );
}
