import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HOST_INFO } from "../../src/workbench/office/transport/ClientWindow";

const FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const BASE = "https://localhost/office/";

type Script = { readonly src?: string; readonly onload?: () => void };

/** Run a file of Microsoft's in this realm, as a script tag would, so that its arrays and errors are ours. */
export function runScript(file: string): void {
  const run = eval;
  run(readFileSync(join(FOLDER, file), "utf8"));
}

/**
 * As much of a page as office.js looks at while it loads: an address that says "Excel on a Mac, no telemetry", and a
 * head into which it puts its script tags. Those are read from node_modules; nothing is fetched. A page that is
 * there already (jsdom) keeps its own document.
 *
 * @returns a function that takes these helps away again, for when office.js has loaded
 */
export function openPage(): () => void {
  const page = globalThis as unknown as Record<string, unknown>;
  if (page["document"] === undefined) Object.assign(page, barePage(page));
  else window.history.replaceState(null, "", `?${HOST_INFO}`);
  const [head] = document.getElementsByTagName("head");
  if (!head) throw new Error("the page has no head");
  const { getElementsByTagName } = document;
  const { appendChild } = head;
  head.appendChild = (<T extends Node>(node: T): T =>
    runInstead(node) ?? (appendChild.call(head, node) as T)) as never;
  const office = { src: `${BASE}office.js`, getAttribute: () => `${BASE}office.js` };
  document.getElementsByTagName = ((name: string) =>
    name === "script" ? [office] : getElementsByTagName.call(document, name)) as never;
  return () => {
    Object.assign(document, { getElementsByTagName });
    Object.assign(head, { appendChild });
  };
}

/** The script tag, when it is one of Microsoft's and will be run; otherwise null. */
function runInstead<T extends Node>(node: T): T | null {
  const script = node as unknown as Script;
  if (!script.src?.startsWith(BASE)) return null;
  setTimeout(() => {
    runScript(String(script.src).slice(BASE.length));
    script.onload?.();
  }, 0);
  return node;
}

function barePage(page: Record<string, unknown>): Record<string, unknown> {
  const address = `https://localhost/taskpane.html?${HOST_INFO}`;
  const nothing = () => undefined;
  const head: object = {};
  Object.defineProperty(page, "navigator", {
    value: {
      userAgent: "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15",
      platform: "MacIntel",
      language: "en-US",
    },
    configurable: true,
  });
  return {
    window: page,
    self: page,
    top: page,
    parent: page,
    external: {},
    history: {},
    location: new URL(address),
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: address,
      cookie: "",
      readyState: "complete",
      body: {},
      addEventListener: nothing,
      removeEventListener: nothing,
      getElementById: () => null,
      getElementsByTagName: (name: string) => (name === "head" ? [head] : []),
      createElement: () => ({ setAttribute: nothing, style: {} }),
    },
  };
}
