import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerRequest } from "../../../src/cli/serve/answerRequest";
import { startServer } from "../../../src/cli/serve/startServer";
import { readBook } from "../../../src/workbench/file/readBook";

const PANE =
  '<!doctype html><html><head><title>a</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

describe("the server of the workbench", () => {
  let root = "";
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "lapimurto-serve-"));
    for (const folder of ["dist", "out/workbench", "node_modules/@microsoft/office-js/dist"])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, "dist/taskpane.html"), PANE);
    writeFileSync(join(root, "out/workbench/index.html"), "<!doctype html>");
    writeFileSync(join(root, "node_modules/@microsoft/office-js/dist/office.js"), "office");
    writeFileSync(join(root, "secret.txt"), "secret");
    const serving = { root, today: () => 46_349 };
    const running = await startServer((asked, answer) => void answerRequest(asked, answer, serving), 0);
    ({ server, port } = running);
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  const ask = (path: string, options: { readonly method?: string; readonly host?: string } = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { method = "GET", host = `localhost:${port}` } = options;
      const asked = request({ port, path, method, headers: { host } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on("error", reject);
      asked.end();
    });

  test("the page has a policy that lets nothing come from elsewhere", async () => {
    const { status, headers } = await ask("/");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("http");
  });

  test("the pane is as built, but for office.js and the line that introduces it", async () => {
    const { body } = await ask("/addin/taskpane.html");
    expect(body.toString()).toBe(
      PANE.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/").replace(
        "<head>",
        '<head><script src="/connect.js"></script>',
      ),
    );
    expect((await ask("/connect.js")).body.toString()).toBe("parent.workbench.connect(window);\n");
    expect((await ask("/office-js/office.js")).body.toString()).toBe("office");
  });

  test.each(["/secret.txt", "/addin/../secret.txt", "/addin/..%2fsecret.txt", "/addin/%2e%2e/secret.txt"])(
    "%s is not found",
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body).toHaveLength(0);
    },
  );

  test("only reading is answered, and only under the machine's own names", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/", { host: `127.0.0.1:${port}` })).status).toBe(200);
  });

  test.each([
    ["team", "sv", "Veckor"],
    ["sampleRound", "fi", "Laskunjako"],
  ])("a fresh %s in %s has sheet %s", async (which, language, sheet) => {
    const { status, body } = await ask(`/new/${which}.xlsx?language=${language}`);
    expect(status).toBe(200);
    expect(readBook(new Uint8Array(body)).sheets.map(({ name }) => name)).toContain(sheet);
  });

  test("there are no other fresh workbooks", async () => {
    expect((await ask("/new/constructor.xlsx")).status).toBe(404);
  });

  test("a port in use is passed over", async () => {
    const other = await startServer(() => undefined, port);
    expect(other.port).toBeGreaterThan(port);
    other.server.close();
  });
});
