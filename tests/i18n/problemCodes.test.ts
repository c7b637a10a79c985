import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { fi as cli } from "../../src/i18n/cli/fi";
import { fi as invoice } from "../../src/i18n/invoice/fi";
import { fi as problems } from "../../src/i18n/problems/fi";
import { fi as registration } from "../../src/i18n/registration/fi";

const src = join(__dirname, "../../src");

/** The source without the texts themselves, as [file, text]. */
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`i18n${sep}`))
  .map((file) => [file, readFileSync(join(src, file), "utf8")] as const);

const literal = /new DomainError\(\s*"([^"]+)"|\.tell\(\s*"([^"]+)"|\bfinding\(\s*"([^"]+)"/g;

/** Every code that is thrown or told by its name, as [code, file]. */
const thrown = sources.flatMap(([file, text]) =>
  [...text.matchAll(literal)].map(([, ...codes]) => [codes.find(Boolean) ?? "", file] as const),
);
const codes = new Set(thrown.map(([code]) => code));

/** A sentence by its code; of the last three by the reason in the details, which the types demand. */
const sentences = new Set([
  ...Object.keys(problems),
  ...Object.keys(cli.problems),
  ...Object.keys(invoice.findings),
  ...Object.keys(registration.findings),
  "unreadable-json",
  "unreadable-invoice",
  "unreadable-registration",
]);

/** Faults of ours, in a calculation or a template, that nothing typed can bring about. */
const invariants: readonly string[] = ["quota-sum", "zero-denominator", "unknown-table", "unknown-column"];

test("codes are found in the source", () => {
  expect(codes.size).toBeGreaterThan(80);
});

test("every code that is thrown or told has a sentence for people", () => {
  expect(thrown.filter(([code]) => !sentences.has(code) && !invariants.includes(code))).toEqual([]);
});

test("every sentence belongs to a code that the source names", () => {
  const all = sources.map(([, text]) => text).join("\n");
  expect([...sentences].filter((code) => !all.includes(`"${code}"`))).toEqual([]);
});

test("the faults of ours are still thrown", () => {
  expect(invariants.filter((code) => !codes.has(code))).toEqual([]);
});
