import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import { verdictText } from "../../i18n/verdict/verdictText";
import { fx, inEvery } from "../fx";
import { measureWords } from "../measureWords";
import type { Formula, Text } from "../spec";
import { filledIn } from "./filledIn";
import { factName, runTable, type RunFact } from "./runNames";

/** The same words as the pane's headline, with the shape that the chart uses. */
export function verdictFormula(measure: TeamMeasure): Formula {
  const { id } = measure;
  const n = (fact: RunFact) => factName(fact, id);
  const held = ofSubject(measure, (language, subject) => `– ${verdictText[language].headline.held(subject)}`);
  const plain = (code: "mixed" | "none" | "tooFew", shape: string): Text =>
    inEvery((language) => `${shape} ${verdictText[language].headline[code]}`);
  const calm = fx`IF(MAX(${runTable(id)}[phaseStart])>MIN(${runTable(id)}[phaseStart]),${held},${plain("none", "–")})`;
  const moved = fx`IF(${n("runSide")}<0,${movedTo(measure, "below")},${movedTo(measure, "above")})`;
  return fx`IF(${n("useful")}<10,${plain("tooFew", "○")},IF(${n("longest")}>${n("longestMax")},${moved},IF(${n("crossings")}<${n("crossMin")},${plain("mixed", "◇")},${calm})))`;
}

const shapes = { lower: ["◆", "■"], higher: ["■", "◆"], none: ["●", "●"] } as const;

function movedTo(measure: TeamMeasure, side: "below" | "above"): Formula {
  const { id, motion, direction } = measure;
  const [down, up] = motion === "time" ? (["shorter", "longer"] as const) : (["fallen", "risen"] as const);
  const word = side === "below" ? down : up;
  const sentence = (shape: string) =>
    ofSubject(measure, (language, subject) => shape + verdictText[language].headline[word](subject));
  if (!isOwnId(id)) return sentence(`${shapes[direction][side === "below" ? 0 : 1]} `);
  const wanted = `${factName("wanted", id)}*${side === "below" ? -1 : 1}`;
  return fx`IF(${wanted}=0,"● ",IF(${wanted}>0,"◆ ","■ "))&${sentence("")}`;
}

/** A sentence about the measure; of an own one the subject stands in a cell. */
function ofSubject(measure: TeamMeasure, write: (language: keyof Text, subject: string) => string): Formula {
  if (!isOwnId(measure.id))
    return fx`${inEvery((language) => write(language, measureWords(measure, language).subject))}`;
  const name = factName("measure", measure.id);
  return { fx: inEvery((language) => filledIn(write(language, "#subject"), { "#subject": name })) };
}
