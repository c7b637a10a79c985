import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, useState, type KeyboardEvent } from "react";
import { commonText } from "../../../i18n/pane/common/commonText";
import type { Settings } from "../../settings";
import { useText } from "../../shown";
import { Quiet } from "../Text";
import { lazyPart } from "./lazyPart";
import { Logo } from "./Logo";

const SettingsPanel = lazyPart(async () => (await import("./SettingsPanel")).SettingsPanel);

const useStyles = makeStyles({
  head: {
    backgroundColor: tokens.colorNeutralBackground1,
    paddingLeft: "16px",
    paddingRight: "8px",
    paddingTop: "8px",
    paddingBottom: "4px",
    "@media (max-width: 340px)": { paddingLeft: "12px" },
  },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  // On the span, because forced colours replace the colour of text but not that of a drawing.
  logo: { flexShrink: 0, display: "flex", color: tokens.colorBrandForeground1 },
  where: { flexGrow: 1, minWidth: 0 },
  name: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  bare: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "8px" },
});

type HeaderProps = {
  readonly name: string;
  readonly kind: string | null;
  /** No tabs follow, so that the header draws the line under itself. */
  readonly bare: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
};

/** Which workbook this is, and the settings behind the three dots. Esc closes them. */
export function Header({ name, kind, bare, onSettings }: HeaderProps) {
  const styles = useStyles();
  const common = useText(commonText);
  const [open, setOpen] = useState(false);
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (!open || event.key !== "Escape") return;
    setOpen(false);
    event.currentTarget.querySelector("button")?.focus();
  };
  return (
    <header className={mergeClasses(styles.head, bare && styles.bare)} onKeyDown={closeOnEscape}>
      <div className={styles.row}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <div className={styles.where}>
          <p className={styles.name} title={name}>
            {name}
          </p>
          {kind && <Quiet>{kind}</Quiet>}
        </div>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={open ? common.closeSettings : common.settings}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <Suspense>{open && <SettingsPanel onChange={onSettings} />}</Suspense>
    </header>
  );
}
