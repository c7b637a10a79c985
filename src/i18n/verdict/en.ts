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
  past: {
    headline: {
      shorter: (subject) => `${subject} was shorter for a while`,
      longer: (subject) => `${subject} was longer for a while`,
      fallen: (subject) => `${subject} was lower for a while`,
      risen: (subject) => `${subject} was higher for a while`,
    },
    short: {
      shorter: "Was shorter",
      longer: "Was longer",
      better: "Was better",
      worse: "Was worse",
      fallen: "Was lower",
      risen: "Was higher",
    },
  },
  why: {
    run: (subject, week, weeks, below) =>
      `Since week ${week} ${lower(subject)} has been ${below ? "below" : "above"} the median ${weeks} weeks in a row.`,
    ended: (subject, from, to, weeks, below) =>
      `In weeks ${from}–${to} ${lower(subject)} was ${below ? "below" : "above"} the median ${weeks} weeks in a row.`,
    mixed: "The line crosses the median less often than chance would lead us to expect.",
    held: (level) => `The variation is ordinary. The median is ${level}.`,
    none: "The numbers vary as before.",
    tooFew: (missing) => (missing === 1 ? "At least 1 more week." : `At least ${missing} more weeks.`),
    onMedian: (useful, needed) =>
      `${useful === 1 ? "1 week is" : `${useful} weeks are`} off the median; a verdict needs ${needed}.`,
  },
  sure: {
    run: (longest, max) => `The longest run is ${weeks(longest)}; chance explains at most ${max}.`,
    crossings: (count, min) =>
      `The line ${count === 0 ? "never crosses the median" : `crosses the median ${times(count)}`}; chance would lead us to expect at least ${crossings(min)}.`,
    alarm: (charts) =>
      `With a 12-week frozen baseline the rule cries wolf in about ${charts} charts of a hundred in a year.`,
    limits: "The chart does not tell the cause. You know it.",
  },
  counted: {
    tooFew: "Too few numbers to judge",
    why: {
      run: (subject, from, length, below) =>
        `Since number ${from} ${lower(subject)} has been ${below ? "below" : "above"} the median ${length} times in a row.`,
      ended: (subject, from, to, length, below) =>
        `At numbers ${from}–${to} ${lower(subject)} was ${below ? "below" : "above"} the median ${length} times in a row.`,
      tooFew: (missing) => (missing === 1 ? "At least 1 more number." : `At least ${missing} more numbers.`),
      onMedian: (useful, needed) =>
        `${useful === 1 ? "1 number is" : `${useful} numbers are`} off the median; a verdict needs ${needed}.`,
    },
    longest: (longest, max) =>
      `The longest run is ${longest === 1 ? "1 number" : `${longest} numbers`}; chance explains at most ${max}.`,
  },
  numbers: (last, median, goal) =>
    `Latest ${last} · median ${median}${goal === null ? "" : ` · goal ${goal}`}`,
};

const weeks = (count: number) => (count === 1 ? "1 week" : `${count} weeks`);
const crossings = (count: number) => (count === 1 ? "1 crossing" : `${count} crossings`);
const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const lower = (subject: string) =>
  /^.[a-z]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
