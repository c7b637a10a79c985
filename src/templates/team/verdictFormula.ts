import { meaningOf } from "../../domain/measurement/meaningOf";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import { verdictMarks } from "../../domain/measurement/verdictMarks";
import { verdictText } from "../../i18n/verdict/verdictText";
import { fx, inEvery } from "../fx";
import { measureWords } from "../measureWords";
import type { Formula, Text } from "../spec";
import { filledIn } from "./filledIn";
import { factName, type RunFact } from "./runNames";

/** The same words as the pane's headline, with the shape that the chart uses. */
export function verdictFormula(measure: TeamMeasure): Formula {
  const { id } = measure;
  const n = (fact: RunFact) => factName(fact, id);
  const held = ofSubject(
    measure,
    (language, subject) => `${signOf("held")}${verdictText[language].headline.held(subject)}`,
  );
  const plain = (code: "mixed" | "none" | "tooFew"): Text =>
    inEvery((language) => signOf(code) + verdictText[language].headline[code]);
  const calm = fx`IF(${n("lastPhase")}>MIN(weekRows[week]),${held},${plain("none")})`;
  const moved = fx`IF(${n("runSide")}<0,${movedTo(measure, -1)},${movedTo(measure, 1)})`;
  return fx`IF(${n("useful")}<10,${plain("tooFew")},IF(${n("longest")}>${n("longestMax")},${moved},IF(${n("crossings")}<${n("crossMin")},${plain("mixed")},${calm})))`;
}

const signOf = (code: keyof typeof verdictMarks) => `${verdictMarks[code].sign} `;

/** What a long run says; another run after it makes it past. */
function movedTo(measure: TeamMeasure, side: -1 | 1): Formula {
  const { id, direction } = measure;
  const isPast = `${factName("longestRun", id)}<=${factName("crossings", id)}`;
  const sentence = (sign: string) =>
    fx`IF(${isPast},${toldOf(measure, side, "past", sign)},${toldOf(measure, side, "lasting", sign)})`;
  if (!isOwnId(id)) return sentence(signOf(meaningOf(side, direction)));
  const wanted = `${factName("wanted", id)}*${side}`;
  return fx`IF(${wanted}=0,"${signOf("changed")}",IF(${wanted}>0,"${signOf("better")}","${signOf("worse")}"))&${sentence("")}`;
}

function toldOf(measure: TeamMeasure, side: -1 | 1, tense: "past" | "lasting", sign: string): Formula {
  const [down, up] =
    measure.motion === "time" ? (["shorter", "longer"] as const) : (["fallen", "risen"] as const);
  return ofSubject(measure, (language, subject) => {
    const { headline, past } = verdictText[language];
    return sign + (tense === "past" ? past.headline : headline)[side < 0 ? down : up](subject);
  });
}

/** A sentence about the measure; of an own one the subject stands in a cell. */
function ofSubject(measure: TeamMeasure, write: (language: keyof Text, subject: string) => string): Formula {
  if (!isOwnId(measure.id))
    return fx`${inEvery((language) => write(language, measureWords(measure, language).subject))}`;
  const name = factName("measure", measure.id);
  return { fx: inEvery((language) => filledIn(write(language, "#subject"), { "#subject": name })) };
}
