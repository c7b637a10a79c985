import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactNode, Ref } from "react";
import { Row } from "./Card";
import { P } from "./Text";

export type Tone = "ok" | "warning" | "error" | "info";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 10px",
  },
  ok: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

// On spans, because forced colours replace the colour of text but not that of a drawing.
const useTones = makeStyles({
  icon: { display: "flex" },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const icons = {
  ok: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: DismissCircleFilled,
  info: InfoFilled,
};

type NoteProps = {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: "status" | "alert";
  /** For what must be read first: focus comes here. */
  readonly focusRef?: Ref<HTMLDivElement>;
};

/** What, where, what to do: an icon, a title, a sentence, then the action. Colour is never alone. */
export function Note({ tone, title, children, action, role, focusRef }: NoteProps) {
  const styles = useStyles();
  return (
    <div ref={focusRef} tabIndex={-1} role={role} className={mergeClasses(styles.note, styles[tone])}>
      <ToneIcon tone={tone} />
      <div className={styles.words}>
        <div>
          <P>
            <b>{title}</b>
          </P>
          {children}
        </div>
        {action && <Row>{action}</Row>}
      </div>
    </div>
  );
}

/** A tone as its shape. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const tones = useTones();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(tones.icon, tones[tone])}>
      <Icon fontSize={20} aria-hidden />
    </span>
  );
}

/** A word with its shape, for one fact in a card. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const tones = useTones();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(tones.mark, tones[tone])}>
      <Icon fontSize={16} aria-hidden />
      {children}
    </span>
  );
}
