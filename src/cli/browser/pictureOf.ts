import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { DomainError } from "../../domain/shared/DomainError";
import { folderProblem } from "../files/fileProblem";
import { findBrowser } from "./findBrowser";

const LONGEST = 60_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/**
 * A PNG of an SVG, two pixels for one, made by a browser of this machine.
 *
 * @throws DomainError `no-browser`; `browser-failed` with what the browser ended with; `no-folder`, `disk-full` and
 * the like when the files on the way to it could not be written
 */
export async function pictureOf(
  svg: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const browser = findBrowser(env);
  if (browser === null) throw new DomainError("no-browser", "no browser is installed");
  const folder = await mkdtemp(join(tmpdir(), "lapimurto-")).catch(notWritten);
  try {
    const page = join(folder, "chart.html");
    const picture = join(folder, "chart.png");
    await writeFile(page, pageOf(svg)).catch(notWritten);
    await run(browser, argumentsFor(page, picture, folder, svg));
    const bytes = await readFile(picture).catch(() => new Uint8Array());
    if (PNG.every((byte, index) => bytes[index] === byte)) return bytes;
    throw browserFailed(browser, `PNG ${bytes.length} B`);
  } finally {
    // A profile that the browser still holds is the system's to tidy.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

function notWritten(error: unknown): never {
  throw folderProblem(error, tmpdir(), "chart.png");
}

async function run(browser: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(browser, [...args], { timeout: LONGEST });
  } catch (error) {
    throw browserFailed(browser, endOf(error));
  }
}

/** How a program ended, in the signs that every language has. */
function endOf(error: unknown): string {
  const { killed, signal, code } = error as { killed?: boolean; signal?: string | null; code?: unknown };
  if (killed) return `> ${LONGEST / 1000} s`;
  return signal ?? (typeof code === "number" ? `exit ${code}` : String(code));
}

const browserFailed = (browser: string, reason: string): DomainError =>
  new DomainError("browser-failed", `${browser} made no picture: ${reason}`, { browser, reason });

const pageOf = (svg: string) =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;

function argumentsFor(page: string, picture: string, folder: string, svg: string): readonly string[] {
  const [width, height] = [sizeOf("width", svg), sizeOf("height", svg)];
  // Chromium refuses to run as the superuser, as in a container, unless told so.
  const superuser = process.getuid?.() === 0;
  return [
    "--headless",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    `--user-data-dir=${join(folder, "profile")}`,
    "--force-device-scale-factor=2",
    `--window-size=${width},${height}`,
    `--screenshot=${picture}`,
    ...(superuser ? ["--no-sandbox"] : []),
    pathToFileURL(page).href,
  ];
}

const sizeOf = (attribute: "width" | "height", svg: string) =>
  Math.ceil(Number(new RegExp(` ${attribute}="([\\d.]+)"`).exec(svg)?.[1] ?? 600));
