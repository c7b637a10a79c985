import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const domain = join(__dirname, "../src/domain");

/** Every pair of lines "call;" and "// => value" in the domain's doc comments, as [file, call, value]. */
const examples = readdirSync(domain, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const pairs = readFileSync(join(domain, file), "utf8").matchAll(/^ \* (\w+\(.*\));\n \* \/\/ => (.*)$/gm);
    return [...pairs].map(([, call = "", value = ""]) => [file, call, value] as const);
  });

test("every example is run", () => {
  const marks = readdirSync(domain, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(domain, file), "utf8").split("@example").length - 1);
  expect(examples.length).toBe(marks.reduce((sum, count) => sum + count, 0));
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples)("%s: %s is %s", async (file, call, value) => {
  const exported = (await import(join(domain, file))) as Record<string, unknown>;
  const run = (code: string): unknown =>
    new Function(...Object.keys(exported), `return (${code})`)(...Object.values(exported));
  expect(run(call)).toEqual(run(value));
});
