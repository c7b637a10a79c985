import { events } from "../../src/domain/round/events";
import { isoOf, serialOf } from "../../src/domain/shared/calendar";
import { assessment, holiday, schedule } from "../../src/functions/functions";
import { languages } from "../../src/i18n/language";
import { golden } from "../golden";
import { problemOf } from "./problemOf";

describe("HOLIDAY", () => {
  const { years } = golden<{ years: Record<string, Record<string, string>> }>(
    "round/fi_holidays_2022_2035.json",
  );
  const keyOf = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", "_");

  test.each(Object.entries(years))("golden year %s, and an ordinary day is empty", (year, days) => {
    const named = new Map<string, string>();
    for (let day = serialOf(`${year}-01-01`); day <= serialOf(`${year}-12-31`); day += 1) {
      const name = holiday(day);
      if (name !== "") named.set(keyOf(name), isoOf(day));
    }
    expect(Object.fromEntries(named)).toEqual(days);
  });

  test("its name is in the language that is asked for, at any time of the day", () => {
    const eve = serialOf("2027-06-25") + 0.5;
    expect(languages.map((language) => holiday(eve, language))).toEqual([
      "juhannusaatto",
      "midsommarafton",
      "Midsummer Eve",
    ]);
    expect(holiday([[eve]], [[""]])).toBe("juhannusaatto");
    expect(holiday(eve, "EN")).toBe("Midsummer Eve");
  });

  test.each([
    ["text", () => holiday("6.12.2027"), "text-for-date", { argument: "date", value: "6.12.2027" }],
    ["a number that is no date", () => holiday(60), "not-a-date", { argument: "date", value: 60 }],
    ["an unknown language", () => holiday(46381, "de"), "unknown-language", { argument: "language", value: "de" }],
    ["an empty cell", () => holiday(""), "no-data", { argument: "date" }],
  ])("%s is refused", (_, call, code, details) => {
    expect(problemOf(call)).toEqual({ code, details });
  }); // prettier-ignore
});

describe("ASSESSMENT", () => {
  type Scale = {
    seed_scale_fi: Record<string, string>;
    validation_cases: { value: number; valid: boolean }[];
  };
  const { seed_scale_fi: scale, validation_cases: validation } = golden<Scale>("access/self_assessment.json");

  test.each(Object.entries(scale))("the label of %s is the handbook's, word for word", (score, label) => {
    expect(assessment(Number(score))).toBe(label);
  });

  test.each(validation)("$value is valid: $valid", ({ value, valid }) => {
    if (valid) expect(assessment(value)).not.toBe("");
    else expect(problemOf(() => assessment(value))).toEqual({ code: "not-a-score", details: { argument: "score", value } });
  }); // prettier-ignore

  test("every label is said in every language, and no two are alike", () => {
    const labels = Object.keys(scale).flatMap((score) =>
      languages.map((language) => assessment(Number(score), language)),
    );
    expect(new Set(labels).size).toBe(18);
    for (const label of labels) expect(label.length).toBeGreaterThan(30);
  });

  test("an empty score has no label", () => {
    expect(problemOf(() => assessment("")).code).toBe("no-data");
  });
});

describe("SCHEDULE", () => {
  const [first, second] = [serialOf("2027-02-09"), serialOf("2027-04-20")];

  type Case = { id: string; workshops: string[][] };
  test.each(golden<{ cases: Case[] }>("round/schedule.json").cases)("$id is the round's calendar", ({ workshops }) => {
    const rows = schedule(workshops.map((days) => [serialOf(days[0] ?? ""), days.length]));
    const wanted = events(workshops.map((days) => days.map(serialOf)));
    expect(rows).toEqual(wanted.map(({ day, kind }) => [day, kind]));
    expect(rows).toHaveLength(28);
  }); // prettier-ignore

  test("sorted rows and empty ones make no difference", () => {
    const rows = schedule([[first, 2], [second, 1]]);
    expect(schedule([[second, 1], ["", ""], [first + 0.4, 2], [null, ""]])).toEqual(rows);
    expect(rows.filter(([, kind]) => kind === "workshop").map(([day]) => day)).toEqual([first, first + 1, second]);
  }); // prettier-ignore

  test.each([
    ["text for a day", [["9.2.2027", 2]], "text-for-date", { position: 1, value: "9.2.2027" }],
    ["a number that is no date", [[first, 2], [12, 1]], "not-a-date", { position: 2, value: 12 }],
    ["text for the number of days", [[first, "kaksi"]], "not-a-number", { position: 1, value: "kaksi" }],
    ["a day without their number", [[first, 2], [second, ""]], "half-a-workshop", { position: 2 }],
    ["a number without a day", [["", 2]], "half-a-workshop", { position: 1 }],
    ["half a day", [[first, 1.5]], "not-days", { position: 1, value: 1.5, most: 10 }],
    ["dates in place of the number", [[first, first + 1]], "not-days", { position: 1, value: first + 1, most: 10 }],
    ["one column", [[first], [second]], "workshop-columns", {}],
    ["three columns", [[first, 2, 1]], "workshop-columns", {}],
    ["workshops on the same days", [[first + 1, 1], [first, 2]], "overlap", { position: 1 }],
  ])("%s is refused with its row", (_, rows, code, details) => {
    expect(problemOf(() => schedule(rows))).toEqual({ code, details: { argument: "workshops", ...details } });
  }); // prettier-ignore

  test.each([[[[""]]], [[["", ""]]], [[]]])("without workshops there is no calendar: %j", (rows) => {
    expect(problemOf(() => schedule(rows)).code).toBe("no-data");
  });
});
