import type { MeasureChart } from "../../../src/domain/measurement/measureChart";
import { languages, type Language } from "../../../src/i18n/language";
import { verdictWords } from "../../../src/render/words/verdictWords";
import { chartOf, past, shortened } from "../svg/charts";

const told = ({ headline, short, level, why }: ReturnType<typeof verdictWords>) =>
  [headline, short, level, why].join(" | ");

/** Sentences with plain spaces, as they are read. */
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const numbersOf = (chart: MeasureChart, language: Language = "fi") =>
  plain(verdictWords(chart, language).numbers);

test.each([
  [
    "fi",
    "T3 oli jonkin aikaa lyhyempi | Oli lyhyempi | 28 päivää | Viikoilla 8–21 T3 oli 14 viikkoa peräkkäin mediaanin alapuolella.",
  ],
  [
    "sv",
    "T3 var kortare under en tid | Var kortare | 28 dagar | Veckorna 8–21 låg T3 under medianen 14 veckor i rad.",
  ],
  [
    "en",
    "T3 was shorter for a while | Was shorter | 28 days | In weeks 8–21 T3 was below the median 14 weeks in a row.",
  ],
] as const)("in %s a run that is over is past, and the level is the one there is", (language, words) =>
  expect(plain(told(verdictWords(past, language)))).toBe(words),
);

test("a run that goes on keeps both levels", () => {
  const { headline, level } = verdictWords(shortened, "fi");
  expect([headline, plain(level)]).toEqual(["T3 on lyhentynyt", "28,5 → 16 päivää"]);
});

test("the goal of a week to come is not told yet", () => {
  const goals = [
    [1, 14],
    [5, 10],
  ] as const;
  expect(numbersOf(chartOf([12, 13, 15, 14, null, null], { goals }))).toContain("tavoite 14 päivää");
  expect(numbersOf(chartOf([12, 13, 15, 14, 9, null], { goals }))).toContain("tavoite 10 päivää");
  expect(numbersOf(chartOf([12, 13, 15], { goals: [[5, 10]] }))).not.toContain("tavoite");
});

test("false alarms are told of the one baseline of which they are known", () => {
  const alarm = (baseline: number | null) => {
    const values = Array.from({ length: 30 }, (_, index) => 10 + ((index * 7) % 5));
    return verdictWords(chartOf(values, { phases: [[1, baseline]] }), "fi").sure.join(" ");
  };
  expect(alarm(12)).toContain("noin 17 kaaviossa sadasta");
  expect([8, 13, 20, null].map(alarm).join()).not.toContain("kaaviossa sadasta");
});

test.each([
  ["fi", [12, 13], "Vielä vähintään 8 viikkoa."],
  ["fi", [1, 2, 3, 4, 5, 6, 7, 8, 9], "Vielä vähintään 1 viikko."],
  ["fi", Array<number>(14).fill(7), "Mediaanista poikkeavia viikkoja on 0, arvioon tarvitaan 10."],
  ["sv", [12, 13], "Minst 8 veckor till."],
  ["sv", [...Array<number>(14).fill(7), 8], "1 vecka avviker från medianen; en bedömning kräver 10."],
  ["en", [...Array<number>(14).fill(7), 8, 9], "2 weeks are off the median; a verdict needs 10."],
] as const)("in %s %j are too few: %s", (language, values, why) =>
  expect(verdictWords(chartOf(values), language).why).toBe(why),
);

test("crossings are told with what chance would give", () => {
  const sureOf = (language: Language) => verdictWords(shortened, language).sure[1];
  expect(languages.map(sureOf)).toEqual([
    "Viiva ylittää mediaanin 14 kertaa; sattuman varassa risteämiä olisi vähintään 17.",
    "Linjen korsar medianen 14 gånger; slumpen skulle ge minst 17 korsningar.",
    "The line crosses the median 14 times; chance would lead us to expect at least 17 crossings.",
  ]);
});
