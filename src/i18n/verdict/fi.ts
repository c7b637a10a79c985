/** What a chart says, in words; see LOOK of the verdict: measure as subject, present perfect, no statistics word alone. */
export const fi = {
  headline: {
    shorter: (subject: string) => `${subject} on lyhentynyt`,
    longer: (subject: string) => `${subject} on pidentynyt`,
    fallen: (subject: string) => `${subject} on laskenut`,
    risen: (subject: string) => `${subject} on noussut`,
    mixed: "Vaihtelu muuttui",
    held: (subject: string) => `${subject} pysyy uudella tasolla`,
    none: "Ei muutosta",
    tooFew: "Liian vähän viikkoja arvioon",
  },
  short: {
    shorter: "Lyhentynyt",
    longer: "Pidentynyt",
    better: "Parani",
    worse: "Heikkeni",
    fallen: "Laskenut",
    risen: "Noussut",
    mixed: "Vaihtelu muuttui",
    none: "Ei muutosta",
    tooFew: "Liian vähän",
  },
  why: {
    run: (subject: string, week: number, weeks: number, below: boolean) =>
      `Viikosta ${week} lähtien ${lower(subject)} on ollut ${weeks} viikkoa peräkkäin lähtötason ${below ? "alapuolella" : "yläpuolella"}.`,
    ended: (subject: string, from: number, to: number, weeks: number, below: boolean) =>
      `Viikoilla ${from}–${to} ${lower(subject)} oli ${weeks} viikkoa peräkkäin lähtötason ${below ? "alapuolella" : "yläpuolella"}.`,
    mixed: "Viiva ylittää mediaanin harvemmin kuin sattuma antaisi odottaa.",
    held: (level: string) => `Vaihtelu on tavallista. Mediaani on ${level}.`,
    none: "Luvut vaihtelevat kuten ennenkin.",
    tooFew: (missing: number) => (missing === 1 ? "Vielä 1 viikko." : `Vielä ${missing} viikkoa.`),
  },
  sure: {
    run: (longest: number, max: number) =>
      `Pisin sarja on ${weeks(longest)}; sattuma selittää enintään ${max}.`,
    crossings: (crossings: number, min: number) =>
      `Viiva ylittää mediaanin ${times(crossings)}; sattuman varassa vähintään ${times(min)}.`,
    alarm: "Kun lähtötaso on lukittu 12 viikkoon, sääntö hälyttää turhaan noin 17 kaaviossa sadasta.",
    limits: "Kaavio ei kerro syytä. Sen tiedätte te.",
  },
  /** Of points that are counted and have no weeks. */
  counted: {
    tooFew: "Liian vähän lukuja arvioon",
    run: (subject: string, from: number, length: number, below: boolean) =>
      `Sijalta ${from} lähtien ${lower(subject)} on ollut ${length} kertaa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
    ended: (subject: string, from: number, to: number, length: number, below: boolean) =>
      `Sijoilla ${from}–${to} ${lower(subject)} oli ${length} kertaa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
    missing: (missing: number) => (missing === 1 ? "Vielä 1 luku." : `Vielä ${missing} lukua.`),
    longest: (longest: number, max: number) =>
      `Pisin sarja on ${longest === 1 ? "1 luku" : `${longest} lukua`}; sattuma selittää enintään ${max}.`,
  },
  numbers: (last: string, median: string, goal: string | null) =>
    `Viimeksi ${last} · mediaani ${median}${goal === null ? "" : ` · tavoite ${goal}`}`,
};

export type VerdictText = typeof fi;

const weeks = (count: number) => (count === 1 ? "1 viikko" : `${count} viikkoa`);
const times = (count: number) => (count === 1 ? "kerran" : `${count} kertaa`);

/** Inside a sentence; an abbreviation such as T3 keeps its capital. */
const lower = (subject: string) =>
  /^.[a-zåäö]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
