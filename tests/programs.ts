import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
  ],
  soffice: ["soffice", "libreoffice"],
} as const;

/** Where installers put it without telling PATH. */
const usual = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  ],
  soffice: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
  ],
} as const;

/** Milliseconds that a page may take to answer on a busy machine. */
export const SLOWEST_PAGE = 60_000;

export type Program = keyof typeof commands;

/** Path of a program of this machine; `null` when it is not installed. */
export function program(name: Program): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = commands[name].flatMap((command) =>
    folders.flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]),
  );
  return [...found, ...usual[name]].find((path) => existsSync(path)) ?? null;
}

/** Tests that need a program. Without it they are left out and said so, unless LAPIMURTO_DEMAND is 1: then they fail. */
export function describeWith(name: Program, title: string, tests: (path: string) => void): void {
  const path = program(name);
  if (path !== null) {
    describe(title, () => tests(path));
  } else if (process.env.LAPIMURTO_DEMAND === "1") {
    test(title, () => {
      throw new Error(`${name} is not installed`);
    });
  } else {
    process.stderr.write(`Not run, ${name} is not installed: ${title}\n`);
    test.skip(title, () => undefined);
  }
}
