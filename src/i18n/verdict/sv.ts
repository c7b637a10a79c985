import type { VerdictText } from "./fi";

export const sv: VerdictText = {
  headline: {
    shorter: (subject) => `${subject} har blivit kortare`,
    longer: (subject) => `${subject} har blivit längre`,
    fallen: (subject) => `${subject} har sjunkit`,
    risen: (subject) => `${subject} har stigit`,
    mixed: "Variationen har ändrats",
    held: (subject) => `${subject} håller den nya nivån`,
    none: "Ingen förändring",
    tooFew: "För få veckor för en bedömning",
  },
  short: {
    shorter: "Kortare",
    longer: "Längre",
    better: "Bättre",
    worse: "Sämre",
    fallen: "Sjunkit",
    risen: "Stigit",
    mixed: "Variationen har ändrats",
    none: "Ingen förändring",
    tooFew: "För få",
  },
  why: {
    run: (subject, week, weeks, below) =>
      `Sedan vecka ${week} har ${lower(subject)} legat ${below ? "under" : "över"} utgångsnivån ${weeks} veckor i rad.`,
    ended: (subject, from, to, weeks, below) =>
      `Veckorna ${from}–${to} låg ${lower(subject)} ${below ? "under" : "över"} utgångsnivån ${weeks} veckor i rad.`,
    mixed: "Linjen korsar medianen mer sällan än slumpen ger anledning att vänta.",
    held: (level) => `Variationen är vanlig. Medianen är ${level}.`,
    none: "Talen varierar som förut.",
    tooFew: (missing) => (missing === 1 ? "En vecka till." : `${missing} veckor till.`),
  },
  sure: {
    run: (longest, max) => `Den längsta serien är ${weeks(longest)}; slumpen förklarar högst ${max}.`,
    crossings: (crossings, min) =>
      `Linjen korsar medianen ${times(crossings)}; av en slump minst ${times(min)}.`,
    alarm: "När utgångsnivån är låst till 12 veckor larmar regeln i onödan i ungefär 17 diagram av hundra.",
    limits: "Diagrammet berättar inte orsaken. Den vet ni.",
  },
  counted: {
    tooFew: "För få tal för en bedömning",
    run: (subject, from, length, below) =>
      `Sedan tal ${from} har ${lower(subject)} legat ${below ? "under" : "över"} medianen ${length} gånger i rad.`,
    ended: (subject, from, to, length, below) =>
      `Vid talen ${from}–${to} låg ${lower(subject)} ${below ? "under" : "över"} medianen ${length} gånger i rad.`,
    missing: (missing) => (missing === 1 ? "Ett tal till." : `${missing} tal till.`),
    longest: (longest, max) => `Den längsta serien är ${longest} tal; slumpen förklarar högst ${max}.`,
  },
  numbers: (last, median, goal) =>
    `Senast ${last} · median ${median}${goal === null ? "" : ` · mål ${goal}`}`,
};

const weeks = (count: number) => (count === 1 ? "1 vecka" : `${count} veckor`);
const times = (count: number) => (count === 1 ? "en gång" : `${count} gånger`);
const lower = (subject: string) =>
  /^.[a-zåäö]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
