import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Idea } from "../../../domain/team/TeamBook";
import { ideasText } from "../../../i18n/pane/ideas/ideasText";
import { useText } from "../../shown";
import { besideOf, bounded, shareOf } from "./planeOf";

const useStyles = makeStyles({
  point: {
    position: "absolute",
    transform: "translate(-50%, 50%)",
    minWidth: "24px",
    minHeight: "24px",
    padding: "2px 3px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums lining-nums",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "grab",
    touchAction: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", zIndex: 1 },
  },
});

type IdeaPointProps = {
  readonly number: number;
  readonly idea: Idea;
  /** How many stand on the same place before it. */
  readonly nth: number;
  readonly onMove: (ease: number, impact: number) => void;
  readonly onDrag: (event: PointerEvent) => void;
};

/** An idea in the matrix; without both numbers it has no place. */
export function IdeaPoint({ number, idea, nth, onMove, onDrag }: IdeaPointProps) {
  const styles = useStyles();
  const text = useText(ideasText);
  const { impact, ease } = idea;
  if (impact === null || ease === null) return null;
  const beside = besideOf(nth);
  const place = { left: shareOf(ease) + beside.right, bottom: shareOf(impact) - beside.down };
  const step = (event: KeyboardEvent) => {
    const [right, up] = steps[event.key] ?? [0, 0];
    if (right === 0 && up === 0) return;
    event.preventDefault();
    onMove(bounded(ease + right), bounded(impact + up));
  };
  const hold = (event: PointerEvent<HTMLButtonElement>) =>
    event.currentTarget.setPointerCapture(event.pointerId);
  return (
    <button
      type="button"
      className={styles.point}
      style={{ left: `${place.left * 100}%`, bottom: `${place.bottom * 100}%` }}
      aria-label={text.point(number, idea.idea, impact, ease)}
      onKeyDown={step}
      onPointerDown={hold}
      onPointerMove={onDrag}
    >
      {number}
    </button>
  );
}

const steps: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
