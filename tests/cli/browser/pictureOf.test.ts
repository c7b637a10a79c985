import { writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { pictureOf } from "../../../src/cli/browser/pictureOf";
import { ownFolder } from "../lapimurto";

const folder = ownFolder();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';

/** A program that ends as the script says, in place of a browser. */
function browserThat(script: string) {
  const path = join(folder.path, "selain");
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { CHROME_PATH: path };
}

afterEach(() => void jest.restoreAllMocks());

test.each([
  ["ends with an error", "exit 21", "exit 21"],
  ["is killed", "kill -SEGV $$", "SIGSEGV"],
  ["makes nothing", "exit 0", "PNG 0 B"],
])("a browser that %s is named with how it ended", async (_, script, reason) => {
  const env = browserThat(script);
  await expect(pictureOf(svg, env)).rejects.toMatchObject({
    code: "browser-failed",
    details: { browser: env.CHROME_PATH, reason },
  });
});

test.each([
  ["no-folder", (path: string) => join(path, "ei", "ole")],
  ["folder-is-file", (path: string) => join(path, "selain")],
])("a fault of the temporary folder is not the browser's: %s", async (code, placeIn) => {
  const env = browserThat("exit 0");
  const place = placeIn(folder.path);
  jest.spyOn(os, "tmpdir").mockReturnValue(place);
  await expect(pictureOf(svg, env)).rejects.toMatchObject({ code, details: { folder: place } });
});
