import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** Where installers put browsers without telling PATH. */
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

type Env = Readonly<Record<string, string | undefined>>;

/** A browser that can take a picture; `null` without one. CHROME_PATH wins, also when nothing is there. */
export function findBrowser(env: Env): string | null {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = commands.flatMap((command) =>
    folders.flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]),
  );
  const own = env.LOCALAPPDATA ? [join(env.LOCALAPPDATA, "Google\\Chrome\\Application\\chrome.exe")] : [];
  return [...inPath, ...usual, ...own].find((path) => existsSync(path)) ?? null;
}
