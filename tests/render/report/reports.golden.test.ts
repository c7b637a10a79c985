import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../../src/i18n/language";
import { markdownReport } from "../../../src/render/report/reportTexts";
import { makeReport } from "../../../src/tasks/report/makeReport";
import { reportKinds } from "../../../src/templates/team/work/reportItems";
import { sampleTeam } from "./sampleTeam";

const cases = languages.flatMap((language) => reportKinds.map((kind) => [kind, language] as const));

test.each(cases)("the %s in %s is as its golden text says", async (kind, language) => {
  const written = markdownReport(makeReport(await sampleTeam(language), kind, language));
  const file = join(__dirname, "golden", `${kind}.${language}.txt`);
  if (process.env.GOLDEN === "write") writeFileSync(file, written);
  expect(written).toBe(readFileSync(file, "utf8"));
});
