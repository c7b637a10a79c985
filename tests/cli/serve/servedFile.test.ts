import { join } from "node:path";
import fc from "fast-check";
import { servedFile } from "../../../src/cli/serve/servedFile";

const places = { "/": "/project/out", "/addin/": "/project/dist" };

test.each([
  ["/", "/project/out/index.html"],
  ["/workbench.js", "/project/out/workbench.js"],
  ["/addin/taskpane.html", "/project/dist/taskpane.html"],
  ["/addin/assets/icons/kaavio-32.png", "/project/dist/assets/icons/kaavio-32.png"],
])("%s is %s", (path, file) => {
  expect(servedFile(path, places)).toBe(join(file));
});

test.each([
  "/../package.json",
  "/addin/../../package.json",
  "/addin/%2e%2e/%2e%2e/package.json",
  "/addin/..%2f..%2fpackage.json",
  "/addin/..%5c..%5cpackage.json",
  "/addin/a%00.html",
  "/%E0%A4%A",
])("%s is nothing", (path) => {
  expect(servedFile(path, places)).toBeNull();
});

test("no path leaves the folder that it starts in", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("..", ".", "a", "%2e%2e", "//", "\\", "addin", "%2f")), (steps) => {
      const file = servedFile(`/${steps.join("/")}`, places);
      expect(file === null || /^[\\/]project[\\/](out|dist)[\\/]/.test(file)).toBe(true);
    }),
  );
});
