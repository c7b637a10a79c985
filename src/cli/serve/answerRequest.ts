import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Serial } from "../../domain/shared/calendar";
import { languageOf } from "../../i18n/language";
import { freshWorkbook } from "./freshWorkbook";
import { CONNECT, connectScript, OFFICE, panePage } from "./panePage";
import { kindOf, servedFile, type Places } from "./servedFile";

/** What the server needs to know. */
export type Serving = {
  /** Folder of the project, with dist, out and node_modules in it. */
  readonly root: string;
  readonly today: () => Serial;
};

/** Where the pieces of the workbench stand in the project. */
const placesIn = (root: string): Places => ({
  "/": join(root, "out/workbench"),
  "/addin/": join(root, "dist"),
  [OFFICE]: join(root, "node_modules/@microsoft/office-js/dist"),
});

/**
 * The page talks to this server only. Univer makes its styles and pictures itself; nothing is evaluated, nothing
 * comes from elsewhere. The pane has a policy of its own in its page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

type Answer = { readonly status: number; readonly kind: string; readonly body: string | Uint8Array };

const nothing = (status: number): Answer => ({ status, kind: "text/plain; charset=utf-8", body: "" });

/** Answer one request of the browser. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const answer = await answerOf(request, serving).catch(() => nothing(500));
  const policy = answer.kind.startsWith("text/html") && !(request.url ?? "").startsWith("/addin/");
  response.writeHead(answer.status, {
    ...HEADERS,
    "content-type": answer.kind,
    ...(policy ? { "content-security-policy": POLICY } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

const METHODS: readonly string[] = ["GET", "HEAD"];
/** Another site's name that points to this machine is none of ours. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

async function answerOf({ method, url = "/", headers }: IncomingMessage, serving: Serving): Promise<Answer> {
  if (!METHODS.includes(method ?? "")) return nothing(405);
  if (!OWN_NAMES.test(headers.host ?? "")) return nothing(403);
  const { pathname: path, search: query } = new URL(`http://localhost${url}`);
  if (path === CONNECT) return { status: 200, kind: kindOf(path), body: connectScript };
  const fresh = /^\/new\/(\w+)\.xlsx$/.exec(path)?.[1];
  return fresh === undefined ? fileAnswer(path, serving) : freshAnswer(fresh, query, serving);
}

async function freshAnswer(which: string, query: string, { today }: Serving): Promise<Answer> {
  const language = languageOf(new URLSearchParams(query).get("language") ?? "fi");
  const body = await freshWorkbook(which, language, today());
  return body ? { status: 200, kind: "application/octet-stream", body } : nothing(404);
}

async function fileAnswer(path: string, { root }: Serving): Promise<Answer> {
  const file = servedFile(path, placesIn(root));
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return nothing(404);
  const isPane = path.startsWith("/addin/") && file.endsWith(".html");
  return { status: 200, kind: kindOf(file), body: isPane ? panePage(body.toString("utf8")) : body };
}
