import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type PointerEvent as ReactPointerEvent } from "react";
import { ideasText } from "../../../i18n/pane/ideas/ideasText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { Card } from "../../parts/Card";
import { H2, Quiet } from "../../parts/Text";
import { useShown, useText } from "../../shown";
import { IdeaPoint } from "./IdeaPoint";
import { shareOf, stepAt } from "./planeOf";
import type { IdeasState } from "./useIdeas";

const useStyles = makeStyles({
  plane: {
    position: "relative",
    height: "20em",
    fontSize: tokens.fontSizeBase300,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    touchAction: "none",
  },
  across: { position: "absolute", left: 0, right: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  down: { position: "absolute", top: 0, bottom: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  corner: {
    position: "absolute",
    padding: "2px 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  topLeft: { top: 0, left: 0 },
  topRight: { top: 0, right: 0 },
  bottomLeft: { bottom: 0, left: 0 },
  bottomRight: { bottom: 0, right: 0 },
});

/** Between 2 and 3 an effect becomes large and a change easy. */
const PARTING = 2.5;

/** Impact upwards, ease to the right; points are dragged, or moved with the arrow keys. */
export function Matrix({ state }: { readonly state: IdeasState }) {
  const styles = useStyles();
  const { language } = useShown();
  const text = useText(ideasText);
  const words = sheetText[language].ideas;
  const plane = useRef<HTMLDivElement>(null);
  const before = (index: number) => {
    const { impact, ease } = state.ideas[index]?.idea ?? {};
    return state.ideas.slice(0, index).filter(({ idea }) => idea.impact === impact && idea.ease === ease)
      .length;
  };
  const drag = (key: string) => (event: ReactPointerEvent) => {
    const box = plane.current?.getBoundingClientRect();
    if (!box || event.buttons === 0) return;
    const ease = stepAt((event.clientX - box.left) / box.width);
    const impact = stepAt(1 - (event.clientY - box.top) / box.height);
    state.change(key, { ease, impact });
  };
  return (
    <Card>
      <H2>{text.chart}</H2>
      <Quiet>{words.yTitle}</Quiet>
      <div ref={plane} className={styles.plane}>
        <Quadrants />
        {state.ideas.map(({ key, idea }, index) => (
          <IdeaPoint
            key={key}
            number={index + 1}
            idea={idea}
            nth={before(index)}
            onMove={(ease, impact) => state.change(key, { ease, impact })}
            onDrag={drag(key)}
          />
        ))}
      </div>
      <Quiet>{words.xTitle}</Quiet>
      <Quiet>{text.chartHint}</Quiet>
    </Card>
  );
}

/** The lines that part the plane, and what each part is for. */
function Quadrants() {
  const styles = useStyles();
  const { language } = useShown();
  const words = sheetText[language].ideas;
  const middle = `${shareOf(PARTING) * 100}%`;
  return (
    <>
      <div className={styles.across} style={{ bottom: middle }} />
      <div className={styles.down} style={{ left: middle }} />
      <span className={mergeClasses(styles.corner, styles.topLeft)}>{words.plan}</span>
      <span className={mergeClasses(styles.corner, styles.topRight)}>{words.first}</span>
      <span className={mergeClasses(styles.corner, styles.bottomLeft)}>{words.leave}</span>
      <span className={mergeClasses(styles.corner, styles.bottomRight)}>{words.aside}</span>
    </>
  );
}
