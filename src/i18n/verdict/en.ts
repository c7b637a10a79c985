import type { VerdictText } from "./fi";

export const en: VerdictText = {
  headline: {
    shorter: (subject) => `${subject} has become shorter`,
    longer: (subject) => `${subject} has become longer`,
    fallen: (subject) => `${subject} has fallen`,
    risen: (subject) => `${subject} has risen`,
    mixed: "The variation has changed",
    held: (subject) => `${subject} stays at its new level`,
    none: "No change",
    tooFew: "Too few weeks to judge",
  },
  short: {
    shorter: "Shorter",
    longer: "Longer",
    better: "Better",
    worse: "Worse",
    fallen: "Fallen",
    risen: "Risen",
    mixed: "Variation changed",
    none: "No change",
    tooFew: "Too few",
  },
  why: {
    run: (subject, week, weeks, below) =>
      `Since week ${week} ${lower(subject)} has been ${below ? "below" : "above"} the baseline ${weeks} weeks in a row.`,
    ended: (subject, from, to, weeks, below) =>
      `In weeks ${from}–${to} ${lower(subject)} was ${below ? "below" : "above"} the baseline ${weeks} weeks in a row.`,
    mixed: "The line crosses the median less often than chance would lead us to expect.",
    held: (level) => `The variation is ordinary. The median is ${level}.`,
    none: "The numbers vary as before.",
    tooFew: (missing) => (missing === 1 ? "One more week." : `${missing} more weeks.`),
  },
  sure: {
    run: (longest, max) => `The longest run is ${weeks(longest)}; chance explains at most ${max}.`,
    crossings: (crossings, min) =>
      `The line crosses the median ${times(crossings)}; by chance at least ${times(min)}.`,
    alarm: "With a 12-week frozen baseline the rule cries wolf in about 17 charts of a hundred.",
    limits: "The chart does not tell the cause. You know it.",
  },
  counted: {
    tooFew: "Too few numbers to judge",
    run: (subject, from, length, below) =>
      `Since number ${from} ${lower(subject)} has been ${below ? "below" : "above"} the median ${length} times in a row.`,
    ended: (subject, from, to, length, below) =>
      `At numbers ${from}–${to} ${lower(subject)} was ${below ? "below" : "above"} the median ${length} times in a row.`,
    missing: (missing) => (missing === 1 ? "One more number." : `${missing} more numbers.`),
    longest: (longest, max) =>
      `The longest run is ${longest === 1 ? "1 number" : `${longest} numbers`}; chance explains at most ${max}.`,
  },
  numbers: (last, median, goal) =>
    `Latest ${last} · median ${median}${goal === null ? "" : ` · goal ${goal}`}`,
};

const weeks = (count: number) => (count === 1 ? "1 week" : `${count} weeks`);
const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const lower = (subject: string) =>
  /^.[a-z]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
