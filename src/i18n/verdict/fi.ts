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
  /** Of a change that is over. */
  past: {
    headline: {
      shorter: (subject: string) => `${subject} oli jonkin aikaa lyhyempi`,
      longer: (subject: string) => `${subject} oli jonkin aikaa pidempi`,
      fallen: (subject: string) => `${subject} oli jonkin aikaa pienempi`,
      risen: (subject: string) => `${subject} oli jonkin aikaa suurempi`,
    },
    short: {
      shorter: "Oli lyhyempi",
      longer: "Oli pidempi",
      better: "Oli parempi",
      worse: "Oli huonompi",
      fallen: "Oli pienempi",
      risen: "Oli suurempi",
    },
  },
  why: {
    run: (subject: string, week: number, weeks: number, below: boolean) =>
      `Viikosta ${week} lähtien ${lower(subject)} on ollut ${weeks} viikkoa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
    ended: (subject: string, from: number, to: number, weeks: number, below: boolean) =>
      `Viikoilla ${from}–${to} ${lower(subject)} oli ${weeks} viikkoa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
    mixed: "Viiva ylittää mediaanin harvemmin kuin sattuman varassa.",
    held: (level: string) => `Vaihtelu on tavallista. Mediaani on ${level}.`,
    none: "Luvut vaihtelevat kuten ennenkin.",
    tooFew: (missing: number) => `Vielä vähintään ${weeks(missing)}.`,
    /** Many values are the same, and those on the median tell nothing. */
    onMedian: (useful: number, needed: number) =>
      `Mediaanista poikkeavia viikkoja on ${useful}, arvioon tarvitaan ${needed}.`,
  },
  sure: {
    run: (longest: number, max: number) =>
      `Pisin sarja on ${weeks(longest)}; sattuma selittää enintään ${max}.`,
    crossings: (count: number, min: number) =>
      `Viiva ${count === 0 ? "ei ylitä mediaania" : `ylittää mediaanin ${times(count)}`}; sattuman varassa risteämiä olisi vähintään ${min}.`,
    alarm: (charts: number) =>
      `Kun lähtötaso on lukittu 12 viikkoon, sääntö hälyttää turhaan noin ${charts} kaaviossa sadasta vuoden aikana.`,
    limits: "Kaavio ei kerro syytä. Sen tiedätte te.",
  },
  /** Of points that are counted and have no weeks. */
  counted: {
    tooFew: "Liian vähän lukuja arvioon",
    why: {
      run: (subject: string, from: number, length: number, below: boolean) =>
        `Sijalta ${from} lähtien ${lower(subject)} on ollut ${length} kertaa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
      ended: (subject: string, from: number, to: number, length: number, below: boolean) =>
        `Sijoilla ${from}–${to} ${lower(subject)} oli ${length} kertaa peräkkäin mediaanin ${below ? "alapuolella" : "yläpuolella"}.`,
      tooFew: (missing: number) => `Vielä vähintään ${numbers(missing)}.`,
      onMedian: (useful: number, needed: number) =>
        `Mediaanista poikkeavia lukuja on ${useful}, arvioon tarvitaan ${needed}.`,
    },
    longest: (longest: number, max: number) =>
      `Pisin sarja on ${numbers(longest)}; sattuma selittää enintään ${max}.`,
  },
  numbers: (last: string, median: string, goal: string | null) =>
    `Viimeksi ${last} · mediaani ${median}${goal === null ? "" : ` · tavoite ${goal}`}`,
};

export type VerdictText = typeof fi;

const weeks = (count: number) => (count === 1 ? "1 viikko" : `${count} viikkoa`);
const numbers = (count: number) => (count === 1 ? "1 luku" : `${count} lukua`);
const times = (count: number) => (count === 1 ? "kerran" : `${count} kertaa`);

/** Inside a sentence; an abbreviation such as T3 keeps its capital. */
const lower = (subject: string) =>
  /^.[a-zåäö]/.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
