import { describeWith } from "../programs";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "when something fails in the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
  });

  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const tab = (name: string) => pane.page.getByRole("tab", { name });
  const alert = (text: string) => pane.page.getByRole("alert").filter({ hasText: text });
  /** What React writes about an error that was caught is no complaint here. */
  const forgive = () => (pane.complaints as string[]).splice(0);

  test("a view that throws is told in one sentence, the other views stay, and it can be tried again", async () => {
    await openSample(pane, "team");
    await pane.page.locator("svg.run-chart[role=img]").first().waitFor();
    await tab("Kokeilut").click();
    await pane.page.evaluate(() => {
      const own = Array.prototype.findLast;
      (window as { mend?: () => void }).mend = () => (Array.prototype.findLast = own);
      Array.prototype.findLast = () => {
        throw new TypeError("Cannot read properties of undefined");
      };
    });
    await tab("Kaaviot").click();
    await alert("Näkymä ei auennut").waitFor();
    const told = (await alert("Näkymä ei auennut").textContent()) ?? "";
    expect(told).toContain("Läpimurrossa tapahtui virhe.");
    expect(told).not.toContain("Cannot");
    await tab("Kokeilut").click();
    await alert("Näkymä ei auennut").waitFor({ state: "detached" });
    await tab("Kaaviot").click();
    await alert("Näkymä ei auennut").waitFor();
    await pane.page.evaluate(() => (window as { mend?: () => void }).mend?.());
    await button("Yritä uudelleen").click();
    await pane.page.locator("svg.run-chart[role=img]").first().waitFor();
    expect(forgive().join()).toContain("Cannot read properties");
  });

  test("a part that cannot be fetched is told, and fetched at the next attempt", async () => {
    await openSample(pane, "team");
    await pane.page.locator("svg.run-chart[role=img]").first().waitFor();
    await pane.page.route("**/*.js", (route) => route.abort());
    await tab("Kokeilut").click();
    await pane.page.getByRole("alert").filter({ hasText: "Läpimurron osa ei latautunut." }).waitFor();
    await button("Yritä uudelleen").click();
    await pane.page.getByRole("alert").filter({ hasText: "Läpimurron osa ei latautunut." }).waitFor();
    await pane.page.unroute("**/*.js");
    await button("Yritä uudelleen").click();
    await pane.page.getByRole("heading", { level: 1, name: "Kokeilut" }).waitFor();
    forgive();
  });

  test("a write that Excel keeps waiting says what may keep it, and is done once Excel goes on", async () => {
    await openSample(pane, "round");
    const share = await pane.excel((excel) => {
      const sheet = excel.host.book.sheets.find(({ name }) => name === "Laskunjako")!;
      return `D${sheet.tables.find(({ name }) => name === "shareRows")!.box.top + 2}`;
    });
    await pane.excel((excel, address) => excel.type("Laskunjako", address, 9), share);
    await pane.page.getByText(/Taulukkoon Laskunjako: \d+ osuutta/).waitFor();
    await pane.excel((excel) => excel.startTyping());
    await button("Kirjoita työkirjaan").click();
    await pane.page.getByText("paina Enter. Työ jatkuu sitten itsestään.").waitFor({ timeout: 15_000 });
    await button("Kirjoita työkirjaan").click({ force: true });
    const before = await pane.excel(({ host }) => host.count.syncs);
    await pane.excel((excel) => excel.finishTyping());
    await pane.page.getByRole("status").filter({ hasText: "Jako on työkirjassa" }).waitFor();
    expect((await pane.excel(({ host }) => host.count.syncs)) - before).toBeLessThan(6);
  });

  test("a very long column has its newest numbers in the table, and says how many there are", async () => {
    await pane.excel(({ host }) => {
      const cells = host.book.active.cells;
      for (let row = 0; row < 130_000; row++) cells.set(row * 16_384, { value: 10 + (row % 7) });
    });
    await pane.page.evaluate(() => {
      const { excel } = window as unknown as {
        excel: { client: { press: (id: string) => Promise<unknown> } };
      };
      return void excel.client.press("showColumn");
    });
    await button("Luvut järjestyksessä").click({ timeout: 60_000 });
    await pane.page.getByText(/Näkyvissä 500 viimeistä lukua, kaikkiaan 130.000\./).waitFor();
    const rows = pane.page.getByRole("region", { name: "Luvut järjestyksessä" }).getByRole("rowheader");
    expect([await rows.count(), await rows.first().textContent()]).toEqual([500, "130000"]);
  }, 90_000);
});
