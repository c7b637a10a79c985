import { reportHtml } from "../../../src/render/report/reportHtml";
import { markdownReport, partText, plainReport } from "../../../src/render/report/reportTexts";
import type { Report, ReportPart } from "../../../src/render/report/Report";
import { makeReport } from "../../../src/tasks/report/makeReport";
import { reportKinds } from "../../../src/templates/team/work/reportItems";
import { sampleTeam } from "./sampleTeam";

const part = (text: string | null, more: Partial<ReportPart> = {}): ReportPart => ({
  kind: "field",
  label: "Tavoite",
  texts: text === null ? [] : [{ text, source: { sheet: "Oma tiimi", cell: "B6" } }],
  place: null,
  sheet: null,
  ...more,
});

const report = (parts: readonly ReportPart[], more: Partial<Report> = {}): Report => ({
  kind: "final",
  language: "fi",
  title: "Tiimin loppuraportti",
  team: "Koivuranta",
  under: "",
  until: null,
  parts,
  charts: [],
  ...more,
});

test.each(reportKinds)("the page of the %s needs nothing beside itself", async (kind) => {
  for (const name of ["team", "team-blank"]) {
    const page = reportHtml(makeReport(await sampleTeam("fi", name), kind, "fi"));
    expect(page).toMatch(/^<!doctype html>\n<html lang="fi">/);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(page).not.toMatch(/undefined|NaN|\[object|<(p|div|section|span|h1|h2)(\s[^>]*)?\/>/);
  }
});

test("what people typed stays text, in the page and in its title", () => {
  const page = reportHtml(report([part('<img src=x onerror="alert(1)">')], { team: "</title><script>" }));
  expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  expect(page).not.toMatch(/<img|<script/);
});

test("each statement is followed by its cell, a sheet's name with a space in quotes", () => {
  expect(reportHtml(report([part("14 päivää")]))).toContain(
    "<p>14 päivää <small class=\"source\">'Oma tiimi'!B6</small></p>",
  );
});

test("where nothing is typed there are lines to write on and no words", () => {
  const page = reportHtml(report([part(null)]));
  expect(page).toContain('<h2>Tavoite</h2><div class="texts"><span class="blank">');
  expect(plainReport(report([part(null)], { team: "" }))).toMatch(/^…+\n\nTavoite\n…+$/);
});

test("a poster shows seven tests and says how many more there are", () => {
  const texts = Array.from({ length: 9 }, (_, index) => ({ text: `Kokeilu ${index + 1}`, source: null }));
  const page = reportHtml(report([part(null, { kind: "tests", texts })], { kind: "poster" }));
  expect(page).toContain("Kokeilu 7");
  expect(page).not.toContain("Kokeilu 8");
  expect(page).toContain("ja 2 muuta kokeilua");
});

test("signs that Markdown would read stay signs", () => {
  const typed = "# Otsikko *tärkeä* _alku_ [linkki](x) `koodi` <b>\n- kohta\n1. kohta\n+ kohta";
  expect(markdownReport(report([part(typed)]))).toContain(
    "\\# Otsikko \\*tärkeä\\* \\_alku\\_ \\[linkki\\](x) \\`koodi\\` \\<b\\>  \n\\- kohta  \n1\\. kohta  \n\\+ kohta",
  );
});

test("a part is pasted as its words, without heading and cells", () => {
  expect(partText(part("Rivi 1\nRivi 2"))).toBe("Rivi 1\nRivi 2");
});
