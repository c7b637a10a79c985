import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsMetadata, type GeneratedMetadata } from "../../src/functions/metadata";
import { languages } from "../../src/i18n/language";
import { built, dist, fetchedKilobytes } from "./built";

const root = join(__dirname, "../..");

test("the functions are fetched in less than 15 kB", () => {
  expect(fetchedKilobytes(built("functions.js"))).toBeLessThan(15);
});

test.each(languages)("the metadata of the functions is built in %s", async (language) => {
  const { metadataJson } = await generateCustomFunctionsMetadata(join(root, "src/functions/functions.ts"));
  const expected = functionsMetadata(JSON.parse(metadataJson) as GeneratedMetadata, language);
  expect(JSON.parse(built(`functions.${language}.json`).toString())).toEqual(expected);
});

test("every address of the manifest is a built file", () => {
  const manifest = built("manifest.xml").toString();
  expect(manifest).toBe(readFileSync(join(root, "manifest.xml"), "utf8"));
  const files = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) expect(built(file).length).toBeGreaterThan(0);
});

test("the command line is one file that can be started", () => {
  expect(built("cli.js").toString("utf8", 0, 20)).toBe("#!/usr/bin/env node\n");
  if (process.platform !== "win32") expect(statSync(join(dist, "cli.js")).mode & 0o111).toBe(0o111);
});
