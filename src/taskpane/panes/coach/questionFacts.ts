import type { Question } from "../../../domain/coaching/agendas";
import type { Language } from "../../../i18n/language";
import { coachText } from "../../../i18n/pane/coach/coachText";
import { verdictWords } from "../../../render/words/verdictWords";
import { writeValue } from "../../../render/words/writeValue";
import type { TeamFacts } from "../../../tasks/coaching/teamFacts";
import { measureWords } from "../../../templates/measureWords";

/** What the workbook says about a question; a warning is worth asking about first. */
type QuestionFact = { readonly text: string; readonly isWarning: boolean };

type Tell = (facts: TeamFacts, language: Language) => readonly QuestionFact[];

const plain = (text: string): QuestionFact => ({ text, isWarning: false });
const warning = (text: string): QuestionFact => ({ text, isWarning: true });

/** What is only talked about has no fact. */
const tellers: Readonly<Record<Question, Tell>> = {
  measuring: ({ filled, due, findings }, language) => {
    const { facts } = coachText[language];
    return [plain(facts.weeks(filled, due)), ...(findings > 0 ? [warning(facts.findings(findings))] : [])];
  },
  tests: ({ tests, openLong }, language) => {
    const { facts } = coachText[language];
    if (tests.begun === 0) return [warning(facts.noTests)];
    return [
      plain(facts.tests(tests.begun, tests.decided, tests.adopted)),
      ...openLong.map(({ number, days }) => warning(facts.openLong(number, days))),
    ];
  },
  goals: ({ goals }, language) => {
    const { facts } = coachText[language];
    if (goals.length === 0) return [plain(facts.noGoals)];
    return goals.map(({ chart, goal, latest }) => {
      const write = (value: number) => writeValue(value, chart, language);
      return plain(facts.goal(measureWords(chart.measure, language).name, write(goal), write(latest)));
    });
  },
  effect: ({ signals }, language) => {
    const { facts } = coachText[language];
    if (signals.length === 0) return [plain(facts.noSignals)];
    return signals.map((chart) => {
      const { short, level } = verdictWords(chart, language);
      const verdict = short.charAt(0).toLowerCase() + short.slice(1);
      return plain(facts.signal(measureWords(chart.measure, language).name, verdict, level));
    });
  },
  more: ({ ideas }, language) => [plain(coachText[language].facts.ideas(ideas.all, ideas.first))],
  clients: ({ hasClient, interviews }, language) => {
    const { facts } = coachText[language];
    const client = hasClient === null ? [] : [hasClient ? plain(facts.client) : warning(facts.noClient)];
    return [...client, ...(interviews > 0 ? [plain(facts.interviews(interviews))] : [])];
  },
  community: () => [],
  leaders: ({ sponsorCommitted }, language) => {
    const { facts } = coachText[language];
    if (sponsorCommitted === null) return [];
    return [sponsorCommitted ? plain(facts.sponsor) : warning(facts.noSponsor)];
  },
  else: () => [],
  help: () => [],
};

export const questionFacts = (question: Question, facts: TeamFacts, language: Language) =>
  tellers[question](facts, language);
