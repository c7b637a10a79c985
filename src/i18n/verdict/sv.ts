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
  past: {
    headline: {
      shorter: (subject) => `${subject} var kortare under en tid`,
      longer: (subject) => `${subject} var längre under en tid`,
      fallen: (subject) => `${subject} var lägre under en tid`,
      risen: (subject) => `${subject} var högre under en tid`,
    },
    short: {
      shorter: "Var kortare",
      longer: "Var längre",
      better: "Var bättre",
      worse: "Var sämre",
      fallen: "Var lägre",
      risen: "Var högre",
    },
  },
  why: {
    run: (subject, week, weeks, below) =>
      `Sedan vecka ${week} har ${lower(subject)} legat ${below ? "under" : "över"} medianen ${weeks} veckor i rad.`,
    ended: (subject, from, to, weeks, below) =>
      `Veckorna ${from}–${to} låg ${lower(subject)} ${below ? "under" : "över"} medianen ${weeks} veckor i rad.`,
    mixed: "Linjen korsar medianen mer sällan än vad slumpen skulle ge.",
    held: (level) => `Talen varierar som vanligt. Medianen är ${level}.`,
    none: "Talen varierar som förut.",
    tooFew: (missing) => `Minst ${weeks(missing)} till.`,
    onMedian: (useful, needed) =>
      `${useful === 0 ? "Ingen vecka" : weeks(useful)} avviker från medianen; en bedömning kräver ${needed}.`,
  },
  sure: {
    run: (longest, max) => `Den längsta serien är ${weeks(longest)}; slumpen förklarar högst ${max}.`,
    crossings: (count, min) =>
      `Linjen korsar ${count === 0 ? "inte medianen" : `medianen ${times(count)}`}; slumpen skulle ge minst ${crossings(min)}.`,
    alarm: (charts) =>
      `När utgångsnivån är låst till 12 veckor larmar regeln i onödan i ungefär ${charts} diagram av hundra under ett år.`,
    limits: "Diagrammet berättar inte orsaken. Den vet ni.",
  },
  counted: {
    tooFew: "För få tal för en bedömning",
    why: {
      run: (subject, from, length, below) =>
        `Sedan tal ${from} har ${lower(subject)} legat ${below ? "under" : "över"} medianen ${length} gånger i rad.`,
      ended: (subject, from, to, length, below) =>
        `För talen ${from}–${to} låg ${lower(subject)} ${below ? "under" : "över"} medianen ${length} gånger i rad.`,
      tooFew: (missing) => `Minst ${missing} tal till.`,
      onMedian: (useful, needed) =>
        `${useful === 0 ? "Inget tal" : `${useful} tal`} avviker från medianen; en bedömning kräver ${needed}.`,
    },
    longest: (longest, max) => `Den längsta serien är ${longest} tal; slumpen förklarar högst ${max}.`,
  },
  numbers: (last, median, goal) =>
    `Senast ${last} · median ${median}${goal === null ? "" : ` · mål ${goal}`}`,
};

const weeks = (count: number) => (count === 1 ? "1 vecka" : `${count} veckor`);
const crossings = (count: number) => (count === 1 ? "1 korsning" : `${count} korsningar`);
const times = (count: number) => (count === 1 ? "en gång" : `${count} gånger`);
const lower = (subject: string) =>
  /^.[a-zåäö]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
