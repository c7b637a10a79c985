import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useHeadingFocus } from "../headingFocus";

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  h1: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  h2: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  h3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  big: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
  numbers: { fontVariantNumeric: "tabular-nums lining-nums" },
});

type Props = { readonly children: ReactNode };

/** The one first heading of a pane; focus comes here when the pane changes. */
export function H1({ children }: Props) {
  const styles = useStyles();
  const { ref } = useHeadingFocus();
  return (
    <h1 ref={ref} tabIndex={-1} className={mergeClasses(styles.heading, styles.h1)}>
      {children}
    </h1>
  );
}

export function H2({ children }: Props) {
  const styles = useStyles();
  return <h2 className={mergeClasses(styles.heading, styles.h2)}>{children}</h2>;
}

export function H3({ children }: Props) {
  const styles = useStyles();
  return <h3 className={mergeClasses(styles.heading, styles.h3)}>{children}</h3>;
}

export function P({ children }: Props) {
  return <p className={useStyles().paragraph}>{children}</p>;
}

/** 12 px, for what stands beside the matter. */
export function Quiet({ children }: Props) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.quiet, styles.numbers)}>{children}</p>;
}

/** The number that the card is about. */
export function Big({ children }: Props) {
  return <span className={useStyles().big}>{children}</span>;
}
