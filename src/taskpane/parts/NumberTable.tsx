import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  region: { overflowX: "auto", overflowWrap: "normal", hyphens: "none" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  header: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "bottom",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { borderTopColor: tokens.colorNeutralStroke1, fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: "left", fontWeight: "inherit", padding: "4px 0", verticalAlign: "top" },
  cell: { textAlign: "right", padding: "4px 0 4px 8px", whiteSpace: "nowrap", verticalAlign: "top" },
  note: {
    textAlign: "left",
    padding: "0 0 4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export type NumberRow = {
  readonly name: string;
  readonly cells: readonly string[];
  /** In a row of its own under the numbers: a pane is too narrow for a column of text. */
  readonly note?: string;
  readonly total?: boolean;
};

type NumberTableProps = {
  readonly caption: string;
  /** The first stands over the names; it may be empty. */
  readonly headers: readonly string[];
  readonly rows: readonly NumberRow[];
};

/** Names on the left, numbers right-aligned; it scrolls sideways by itself when large text needs more room. */
export function NumberTable({ caption, headers: [first = "", ...rest], rows }: NumberTableProps) {
  const styles = useStyles();
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles.region}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {first === "" ? (
              <td />
            ) : (
              <th scope="col" className={mergeClasses(styles.name, styles.header)}>
                {first}
              </th>
            )}
            {rest.map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Rows key={row.name} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ name, cells, note = "", total = false }: NumberRow) {
  const styles = useStyles();
  return (
    <>
      <tr className={mergeClasses(styles.row, total && styles.total)}>
        <th scope="row" className={styles.name}>
          {name}
        </th>
        {cells.map((cell, index) => (
          <td key={index} className={styles.cell}>
            {cell}
          </td>
        ))}
      </tr>
      {note !== "" && (
        <tr>
          <td colSpan={cells.length + 1} className={styles.note}>
            {note}
          </td>
        </tr>
      )}
    </>
  );
}
