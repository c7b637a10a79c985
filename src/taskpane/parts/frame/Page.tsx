import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const narrow = "@media (max-width: 340px)";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "16px",
    overflowWrap: "anywhere",
    hyphens: "auto",
    [narrow]: { paddingLeft: "12px", paddingRight: "12px" },
    "& h1:focus": { outlineStyle: "none" },
  },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { paddingLeft: "12px", paddingRight: "12px" },
  },
});

type PageProps = {
  readonly children: ReactNode;
  /** The one primary button, and where it writes. */
  readonly foot?: ReactNode;
};

/** What every pane is: its content, and under it the button that saves or writes. */
export function Page({ children, foot }: PageProps) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.main}>{children}</main>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
