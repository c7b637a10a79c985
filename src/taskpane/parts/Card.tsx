import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
  },
  folds: { padding: "0 4px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

type CardProps = {
  readonly children: ReactNode;
  readonly label?: string;
  /** It holds sections that fold and have a margin of their own. */
  readonly folds?: boolean;
};

export function Card({ children, label, folds = false }: CardProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.card, folds && styles.folds)} aria-label={label}>
      {children}
    </section>
  );
}

/** Buttons beside each other; they wrap when there is no room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
