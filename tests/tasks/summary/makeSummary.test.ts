import { emptyPlan } from "../../../src/domain/round/plan/emptyPlan";
import { serialOf } from "../../../src/domain/shared/calendar";
import { languages } from "../../../src/i18n/language";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writePlace } from "../../../src/render/report/Report";
import { summaryHtml } from "../../../src/render/report/summaryHtml";
import { summaryMarkdown } from "../../../src/render/report/summaryMarkdown";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { makeSummary } from "../../../src/tasks/summary/makeSummary";
import { withCell } from "../../intake/workbook/withCell";
import { planWith, roundBytes, roundFile } from "../round/roundFile";

const DAY = serialOf("2026-03-02");
const sample = samplePlan("fi");

test("the sample's summary says what comes, what is odd, and of whom", async () => {
  const summary = makeSummary(await roundFile(), "fi", DAY);
  expect(summary.facts.map(({ text }) => text)).toEqual([
    "10.2.2026–27.10.2026",
    "10",
    "70",
    "5",
    "✓ voi alkaa: kuusi asiaa on määritelty",
    "54 / 58",
    "työpaja 2, 17.3.2026: 1 nimi puuttuu",
  ]);
  expect(summary.next).toHaveLength(3);
  expect(summary.next[0]?.text).toMatch(/^\d+\.\d+\.2026 .+ \(vastaa .+\)$/);
  expect(summary.conflicts).toEqual([]);
  expect(summary.teams.map(({ name, texts }) => [name, texts.map(({ text }) => text)])).toEqual([
    [
      "Lehtoniemen terveysasema",
      ["! Kehittäjäasiakas puuttuu (geneerinen malli). Kysy, kuka asiakas voisi tulla mukaan."],
    ],
    [
      "Suvilahden perhekeskus",
      ["! Nimi puuttuu: H54 (käsikirja, askel 3: nimet 14 päivää ennen työpajaa). Pyydä nimi tiimiltä."],
    ],
  ]);
  expect(summary.fine).toHaveLength(8);
  expect(summary.count).toEqual({ findings: 2, errors: 0 });
  const left = (what: string) => summary.timeline.find((event) => event.what === what)?.left;
  expect(left("Työpaja 1, päivä 1/2")).toBe("ohi");
  expect(left("Työpaja 2, päivä 1/2")).toBe("29 päivää");
  expect(summary.timeline.filter(({ what }) => what.endsWith("3 ryhmää"))).toHaveLength(3);
});

test("every statement names a cell that holds what it is about", async () => {
  const cells = await readCells(await roundBytes());
  const open = openWorkbook(cells);
  if (open.kind !== "round") throw new Error("not a round's workbook");
  const { next, teams } = makeSummary(open, "fi", DAY);
  const contents = new Map<string, string>(
    [...open.found.tables.values()].flatMap(({ sheet, rows }) =>
      rows.flatMap((row) =>
        Object.values(row).map(
          ({ cell, value }) => [`${sheet}!${cell}`, String(value)] as readonly [string, string],
        ),
      ),
    ),
  );
  for (const { text, source } of next) expect(text).toContain(contents.get(source ? writePlace(source) : ""));
  const [team, people] = teams.map(({ texts }) => texts[0]?.source);
  expect(contents.get(team ? writePlace(team) : "")).toBe("Lehtoniemen terveysasema");
  expect(people?.sheet).toBe("Osallistujat");
});

test("errors come first, people with one fault are one sentence, and people without a team stand apart", async () => {
  const { personRows } = sample.rows;
  const changed = personRows.map((row, at) => ({
    ...row,
    team: at < 2 ? "Ei ole" : row.team,
    role: at === 2 || at === 3 ? null : row.role,
  }));
  const summary = makeSummary(await roundFile(planWith({ personRows: changed })), "fi", DAY);
  const [first] = summary.teams;
  expect(first?.texts.map(({ text }) => text)).toContain(
    "! Rooli puuttuu: H03, H04 (käsikirja, askel 3: kokoonpano). Valitse rooli luettelosta.".replace(
      "H03, H04",
      [personRows[2]?.id, personRows[3]?.id].join(", "),
    ),
  );
  expect(summary.teams.at(-1)?.name).toBe("Henkilöt ilman tiimiä");
  expect(summary.teams.at(-1)?.texts[0]?.text).toMatch(
    /^✕ Tiimi puuttuu tai sitä ei ole tiimien luettelossa: /,
  );
  expect(summary.count.errors).toBe(
    summary.teams.flatMap(({ texts }) => texts).filter(({ text }) => text.startsWith("✕")).length,
  );
});

test("no name or address of a participant is on the paper", async () => {
  const { personRows } = sample.rows;
  const odd = personRows.map((row) => ({ ...row, role: null, email: "sama@x.fi" }));
  const summary = makeSummary(await roundFile(planWith({ personRows: odd })), "fi", DAY);
  const paper = summaryMarkdown(summary);
  const names = personRows.flatMap(({ first, last }) => (last === "" ? [] : [`${first} ${last}`]));
  expect(names.filter((name) => paper.includes(name))).toEqual([]);
  expect(paper).not.toContain("sama@x.fi");
});

test("dates out of order, a gap and cells that cannot be read are told, and the paper is made", async () => {
  const { workshopRows } = sample.rows;
  const early = workshopRows.map((row, at) =>
    at === 1 && row.first ? { ...row, first: row.first - 60 } : row,
  );
  const wrong = makeSummary(await roundFile(planWith({ workshopRows: early })), "fi", DAY);
  expect(wrong.conflicts[0]?.text).toBe(
    "✕ Työpaja 2 alkaa ennen kuin edellinen on päättynyt. Korjaa päivät.",
  );
  expect(wrong.conflicts[0]?.source).toEqual({
    sheet: "Kierros",
    cell: expect.stringMatching(/^B\d+$/) as string,
  });
  expect(wrong.count.errors).toBe(1);
  const gap = workshopRows.map((row, at) => (at === 1 ? { ...row, first: null } : row));
  expect(
    makeSummary(await roundFile(planWith({ workshopRows: gap })), "fi", DAY).conflicts[0]?.text,
  ).toContain("✕ Työpajan 2 päivä puuttuu, vaikka myöhemmällä työpajalla on päivä.");
  const open = openWorkbook(withCell(await readCells(await roundBytes()), "workshopRows", 4, 1, "syksyllä"));
  if (open.kind !== "round") throw new Error("not a round's workbook");
  const unread = makeSummary(open, "fi", DAY);
  expect(unread.cells.map(({ text }) => text)).toEqual([
    expect.stringContaining("”syksyllä” ei ole päivä. Kirjoita päivä, esimerkiksi 5.1.2026."),
  ]);
});

test("a round of which nothing is known yet has dots and says where to begin", async () => {
  const summary = makeSummary(await roundFile(emptyPlan, ""), "fi", DAY);
  expect(summary).toMatchObject({ round: "", next: [], timeline: [], teams: [], fine: [] });
  expect(summary.conflicts.map(({ text }) => text)).toEqual([
    "! Työpajojen päivät puuttuvat. Kirjoita ne taulukkoon Kierros, niin muut päivät lasketaan.",
  ]);
  expect(summaryMarkdown(summary)).toContain("Tiimejä ei vielä ole. Kirjoita ne taulukkoon Tiimit.");
  expect(summaryHtml(summary)).toContain('<span class="blank">');
});

test.each(languages)(
  "page and text in %s hold every finding, the next things and every day",
  async (language) => {
    const summary = makeSummary(await roundFile(samplePlan(language), "Kierros", language), language, DAY);
    const [html, text] = [summaryHtml(summary), summaryMarkdown(summary).replaceAll("\\", "")];
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true);
    const said = [...summary.next, ...summary.teams.flatMap(({ texts }) => texts)].map((each) => each.text);
    for (const words of [...said, ...summary.timeline.map(({ what }) => what)]) {
      expect(html).toContain(words.replaceAll("&", "&amp;"));
      expect(text).toContain(words);
    }
  },
);

test("what people typed stays text on the page and in Markdown", async () => {
  const { teamRows } = sample.rows;
  const named = teamRows.map((row, at) => (at === 2 ? { ...row, team: "<b>*Tiimi*</b> | [x](y)" } : row));
  const summary = makeSummary(await roundFile(planWith({ teamRows: named })), "fi", DAY);
  expect(summaryHtml(summary)).toContain("&lt;b&gt;*Tiimi*&lt;/b&gt; | [x](y)");
  expect(summaryHtml(summary)).not.toContain("<b>");
  expect(summaryMarkdown(summary)).toContain("\\<b\\>\\*Tiimi\\*\\</b\\> \\| \\[x\\](y)");
});

test("with sixty teams it is still one paper", async () => {
  const summary = makeSummary(await roundFile(samplePlan("fi", { teams: 60 })), "fi", DAY);
  expect(summary.teams.length + summary.fine.length).toBe(60);
});

test.each(languages)(
  "what stands in a wrong cell of people, diets, coaches or speakers is on no paper in %s",
  async (language) => {
    const secret = "Kelianna Keliakia";
    const clean = await readCells(await roundBytes(samplePlan(language), "Kierros", language));
    const { found } = await roundFile(samplePlan(language), "Kierros", language);
    const headerOf = (id: string, column: string) => found.tables.get(id)?.rows[0]?.[column]?.header ?? "";
    const at = (id: string, column: string) =>
      clean.tables.find((each) => each.id === id)?.rows[0]?.indexOf(headerOf(id, column)) ?? -1;
    const wrong = [
      ["personRows", "role"],
      ["personRows", "d1"],
      ["dietRows", "workshop"],
      ["coachRows", "kind"],
      ["speakerRows", "fee"],
    ] as const;
    const cells = wrong.reduce((all, [id, column]) => withCell(all, id, 1, at(id, column), secret), clean);
    const open = openWorkbook(cells);
    if (open.kind !== "round") throw new Error("not a round's workbook");
    const summary = makeSummary(open, language, DAY);
    expect(summary.cells).toHaveLength(wrong.length);
    for (const { text, source } of summary.cells) expect(text).toContain(source?.cell);
    expect(JSON.stringify(open.read.planFindings)).not.toContain(secret);
    expect(summaryMarkdown(summary)).not.toContain(secret);
    expect(summaryHtml(summary)).not.toContain(secret);
    expect(summary.cells[0]?.text).toContain(headerOf("personRows", "role"));
  },
);

test("names are not known of a workshop to which nobody comes, nor while a team has nobody", async () => {
  const { personRows, teamRows } = sample.rows;
  const listOf = async (people: typeof personRows) =>
    makeSummary(await roundFile(planWith({ personRows: people })), "fi", DAY).facts.at(-1)?.text;
  expect(await listOf([])).toBe("työpaja 2, 17.3.2026: ketään ei ole vielä merkitty tulevaksi");
  expect(await listOf(personRows.map((row) => ({ ...row, d2: 0 })))).toContain("ketään ei ole vielä");
  const named = personRows.filter(({ last }) => last !== "");
  expect(await listOf(named)).toBe("työpaja 2, 17.3.2026: nimet ovat tiedossa");
  const withoutOne = named.filter(({ team }) => team !== teamRows[0]?.team);
  expect(await listOf(withoutOne)).toBe("työpaja 2, 17.3.2026: 1 tiimi on ilman henkilöitä");
});

test("an overlap after a workshop without a day is told", async () => {
  const { workshopRows } = sample.rows;
  const rows = workshopRows.map((row, at) => ({
    ...row,
    first: at === 1 ? null : at === 3 ? (workshopRows[2]?.first ?? null) : row.first,
  }));
  const { conflicts } = makeSummary(await roundFile(planWith({ workshopRows: rows })), "fi", DAY);
  const told = conflicts.map(({ text }) => text);
  expect(told.filter((text) => text.includes("ennen kuin edellinen on päättynyt"))).toHaveLength(1);
});

test("what is odd about people of a team that does not take part is told under its name", async () => {
  const { personRows, teamRows } = sample.rows;
  const [{ team } = { team: "" }] = teamRows;
  const teams = teamRows.map((row, at) => (at === 0 ? { ...row, status: "declined" as const } : row));
  const people = personRows.map((row) => (row.team === team ? { ...row, role: null } : row));
  const { teams: told } = makeSummary(
    await roundFile(planWith({ personRows: people, teamRows: teams })),
    "fi",
    DAY,
  );
  const own = told.filter(({ name }) => name === team);
  expect(own.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
    [expect.stringContaining("Rooli puuttuu")],
  ]);
  expect(told.at(-1)?.name).toBe(team);
});

test("two people with one code stay two: each with its own team and its own cell", async () => {
  const { personRows } = sample.rows;
  const [one, other] = [personRows[0], personRows.at(-1)];
  if (!one || !other) throw new Error("no people");
  const people = personRows.map((row) => (row === other ? { ...row, id: one.id, team: "Ei ole" } : row));
  const open = await roundFile(planWith({ personRows: people }));
  const { teams } = makeSummary(open, "fi", DAY);
  const lost = teams.at(-1);
  const rows = open.found.tables.get("personRows")?.rows ?? [];
  const place = (at: number, column: string) => rows[at]?.[column]?.cell;
  expect(lost?.name).toBe("Henkilöt ilman tiimiä");
  expect(lost?.texts.find(({ text }) => text.includes("Tiimi puuttuu"))?.source?.cell).toBe(
    place(personRows.length - 1, "team"),
  );
  const own = teams.find(({ name }) => name === one.team);
  expect(own?.texts.find(({ text }) => text.includes("Sama tunnus"))?.source?.cell).toBe(place(0, "id"));
});

test("people without any team do not hide that there are no teams yet", async () => {
  const people = sample.rows.personRows.slice(0, 2);
  const { rows } = emptyPlan;
  const summary = makeSummary(
    await roundFile({ ...emptyPlan, rows: { ...rows, personRows: people } }),
    "fi",
    DAY,
  );
  expect(summary.teams.map(({ name }) => name)).toEqual(["Henkilöt ilman tiimiä"]);
  expect(summaryMarkdown(summary)).toContain("Tiimejä ei vielä ole.");
  expect(summaryHtml(summary)).toContain("Tiimejä ei vielä ole.");
});
