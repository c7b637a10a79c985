import type { PlanRow } from "./plan/RoundPlan";
import type { PlanChoiceId } from "./plan/planChoices";

type Block = Pick<PlanRow<"blockRows">, "workshop" | "day" | "minutes" | "type">;
type BlockType = PlanChoiceId<"blockType">;

/** Time that is not work in the workshop. */
export const REST: readonly BlockType[] = ["break", "lunch", "free", "dinner", "reflection"];

export type ProgrammeProblem =
  "TOO_LITTLE_GROUP_WORK" | "NO_BREAK" | "NO_FREE_TIME" | "NO_REFLECTION" | "EXAMPLES" | "NO_LEADING";

/** By workshop 3 at the latest. */
export const LEADING_AT = 3;

/**
 * What a day of a workshop lacks; nothing of a day without blocks.
 *
 * Group work at least half of the time without breaks; a break; on the first of two days free time for the evening;
 * a meeting of the coaches; one or two prepared examples a workshop; leading change in workshop 3.
 *
 * @param blocks - of the whole round
 * @param days - how many days the workshop has
 * @see the organiser's handbook, step 10 and its table of contents and principles
 */
export function programmeChecks(
  blocks: readonly Block[],
  workshop: number,
  day: number,
  days: number,
): readonly ProgrammeProblem[] {
  const ofWorkshop = blocks.filter((block) => block.workshop === workshop);
  const own = ofWorkshop.filter((block) => block.day === day);
  if (own.length === 0) return [];
  return [...ofDay(own, day === 1 && days > 1), ...(day === 1 ? ofWhole(ofWorkshop, workshop) : [])];
}

const problem = (code: ProgrammeProblem, found: boolean): readonly ProgrammeProblem[] =>
  found ? [code] : [];

function ofDay(own: readonly Block[], hasEvening: boolean): readonly ProgrammeProblem[] {
  const has = (...types: readonly BlockType[]) =>
    own.some(({ type }) => type !== null && types.includes(type));
  return [
    ...problem("TOO_LITTLE_GROUP_WORK", 2 * groupMinutes(own) < workMinutes(own)),
    ...problem("NO_BREAK", !has("break", "lunch")),
    ...problem("NO_FREE_TIME", hasEvening && !has("free")),
    ...problem("NO_REFLECTION", !has("reflection")),
  ];
}

function ofWhole(blocks: readonly Block[], workshop: number): readonly ProgrammeProblem[] {
  const count = (type: BlockType) => blocks.filter((block) => block.type === type).length;
  const examples = count("example");
  return [
    ...problem("EXAMPLES", examples < 1 || examples > 2),
    ...problem("NO_LEADING", workshop === LEADING_AT && count("leading") === 0),
  ];
}

const minutesOf = (blocks: readonly Block[], counts: (type: BlockType) => boolean): number =>
  blocks.reduce((sum, { type, minutes }) => sum + (type !== null && counts(type) ? (minutes ?? 0) : 0), 0);

const groupMinutes = (blocks: readonly Block[]): number => minutesOf(blocks, (type) => type === "group");

/** Minutes of a day without its breaks, free time and the coaches' meeting. */
const workMinutes = (blocks: readonly Block[]): number => minutesOf(blocks, (type) => !REST.includes(type));
