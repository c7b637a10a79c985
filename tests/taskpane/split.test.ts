import { writeEuros, writeMoney } from "../../src/i18n/numbers";
import { sampleBasis, sampleInvoice } from "../../src/tasks/sample/sampleInvoice";
import { splitPayable } from "../../src/tasks/splitPayable";
import { describeWith } from "../programs";
import type { ExcelWindow } from "./excelInPage";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

const invoice = sampleInvoice("fi");
const basis = sampleBasis("fi");

describeWith("chromium", "the invoice split of the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "round");
    await heading("Jako täsmää sentilleen").waitFor();
  });

  const heading = (name: string) => pane.page.getByRole("heading", { level: 1, name });
  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const shares = () => pane.excel((excel) => excel.column("shareRows", "Osuus €"));
  const placeOfShare = (line: string, payer: string) =>
    pane.excel(
      (excel, [id, key]) => {
        const lines = excel.column("shareRows", "Rivi");
        const payers = excel.column("shareRows", "Tunnus");
        return lines.findIndex((each, row) => String(each) === id && payers[row] === key);
      },
      [line, payer] as const,
    );
  /** Types a weight beside a share, where a person would. */
  const typeWeight = (row: number, weight: number | "") =>
    pane.excel(
      (excel, [at, value]) => {
        const sheet = excel.host.book.sheets.find((each) => each.name === "Laskunjako")!;
        const box = sheet.tables.find(({ name }) => name === "shareRows")!.box;
        excel.type("Laskunjako", `D${box.top + 2 + at}`, value);
      },
      [row, weight] as const,
    );

  test("shows the sum, every payer, and control sums that are 0,00", async () => {
    const { split } = splitPayable(invoice, basis);
    const text = (await pane.page.locator("main").textContent()) ?? "";
    expect(text).toContain(writeMoney(invoice.grossCents, "fi"));
    for (const { grossCents } of split.payers) expect(text).toContain(writeMoney(grossCents, "fi"));
    const rows = await pane.page
      .locator("tbody tr")
      .evaluateAll((found) =>
        found.map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent)),
      );
    expect(rows).toHaveLength(4);
    for (const [stated, shared, difference] of rows) {
      expect(shared).toBe(stated);
      expect(difference).toBe("0,00");
    }
    expect(await pane.page.locator("footer").textContent()).toContain(
      "Taulukossa Laskunjako on jo tämä jako.",
    );
  });

  test("writes changed weights as exact shares, and undo puts back what was there", async () => {
    const before = await shares();
    const row = await placeOfShare("5", "B");
    await typeWeight(row, 9);
    await pane.page.getByText(/Taulukkoon Laskunjako: \d+ osuutta/).waitFor();
    await button("Kirjoita työkirjaan").click();
    const done = pane.page.getByRole("status").filter({ hasText: "Jako on työkirjassa" });
    await done.waitFor();
    expect(await done.evaluate((element) => element === document.activeElement)).toBe(true);
    const weights = { ...basis.lines["5"], B: "9" };
    const { split } = splitPayable(invoice, { ...basis, lines: { ...basis.lines, "5": weights } });
    const written = await shares();
    const own = split.lines[4]!.shares[1]!;
    expect(written[row]).toBe(Number(own) / 100);
    expect(written[row]).not.toBe(before[row]);
    const cents = written.map((share) => BigInt(Math.round(Number(share || 0) * 100)));
    expect(
      writeEuros(
        cents.reduce((sum, each) => sum + each, 0n),
        "fi",
      ),
    ).toBe(writeEuros(split.netCents, "fi"));
    await button("Kumoa").click();
    await pane.page.getByRole("status").filter({ hasText: "Jako kumottiin" }).waitFor();
    expect(await shares()).toEqual(before);
  });

  const weightAt = (row: number) => pane.excel((excel, at) => excel.column("shareRows", "Paino")[at], row);
  const write = async () => {
    await pane.page.getByText(/Taulukkoon Laskunjako: \d+ osuutta/).waitFor();
    await button("Kirjoita työkirjaan").click();
    await pane.page.getByRole("status").filter({ hasText: "Jako on työkirjassa" }).waitFor();
  };

  test("a weight that changed unseen stops the write; looked at again, it is split as it is now", async () => {
    const row = await placeOfShare("5", "B");
    await typeWeight(row, 9);
    await pane.page.getByText(/Taulukkoon Laskunjako: \d+ osuutta/).waitFor();
    const before = await shares();
    await pane.excel(({ host }) => void (host.book.eventsEnabled = false));
    await typeWeight(row, 12);
    await pane.excel(({ host }) => void (host.book.eventsEnabled = true));
    await button("Kirjoita työkirjaan").click();
    const told = pane.page.getByRole("alert").filter({ hasText: "Jakoa ei kirjoitettu" });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/Solu D\d+ taulukossa ”Laskunjako” muuttui juuri/);
    expect([await weightAt(row), await shares()]).toEqual([12, before]);
    await write();
    expect(await weightAt(row)).toBe(12);
    const weights = { ...basis.lines["5"], B: "12" };
    const { split } = splitPayable(invoice, { ...basis, lines: { ...basis.lines, "5": weights } });
    expect((await shares())[row]).toBe(Number(split.lines[4]!.shares[1]!) / 100);
  });

  test("the way back is there after a look at another view, without taking the focus", async () => {
    const before = await shares();
    const row = await placeOfShare("5", "B");
    await typeWeight(row, 9);
    await write();
    await pane.page.getByRole("tab", { name: "Aloitus" }).click();
    await button("Kumoa").waitFor({ state: "detached" });
    const tab = pane.page.getByRole("tab", { name: "Laskunjako" });
    await tab.click();
    await button("Kumoa").waitFor();
    expect(await pane.page.evaluate(() => document.activeElement?.getAttribute("role"))).not.toBe("status");
    await button("Kumoa").click();
    await pane.page.getByRole("status").filter({ hasText: "Jako kumottiin" }).waitFor();
    expect([await shares(), await weightAt(row)]).toEqual([before, 9]);
  });

  test("what was typed since the write is not undone, and the undo can be tried again", async () => {
    const before = await shares();
    const row = await placeOfShare("5", "B");
    await typeWeight(row, 9);
    await write();
    const written = await shares();
    await typeWeight(row, 11);
    await button("Kumoa").click();
    const told = pane.page.getByRole("alert").filter({ hasText: "on muuttunut kirjoittamisen jälkeen" });
    await told.waitFor();
    expect([await weightAt(row), await shares()]).toEqual([11, written]);
    await typeWeight(row, 9);
    await button("Kumoa").click();
    await pane.page.getByRole("status").filter({ hasText: "Jako kumottiin" }).waitFor();
    expect(await shares()).toEqual(before);
  });

  test("a refused write is told, and the shares in the sheet stay as they were", async () => {
    await typeWeight(await placeOfShare("5", "B"), 9);
    await pane.page.getByText(/Taulukkoon Laskunjako: \d+ osuutta/).waitFor();
    const before = await shares();
    await pane.excel(({ host }) => host.failAt(60));
    await button("Kirjoita työkirjaan").click();
    await pane.page.getByRole("alert").filter({ hasText: "Jakoa ei kirjoitettu" }).waitFor();
    expect(await shares()).toEqual(before);
  });

  test("a line without weights is named, and its row is shown in the sheet", async () => {
    const rows = await pane.excel((excel) =>
      excel.column("shareRows", "Rivi").flatMap((line, row) => (String(line) === "6" ? [row] : [])),
    );
    for (const row of rows) await typeWeight(row, "");
    await heading("Laskua ei voi vielä jakaa").waitFor();
    expect(await pane.page.getByRole("alert").textContent()).toContain("Rivi 6: jakoperuste puuttuu");
    await button("Näytä rivi 6").click();
    await pane.page.waitForFunction(
      () => (window as unknown as ExcelWindow).excel.host.book.active.name === "Lasku",
    );
    const { row } = await pane.excel(({ host }) => ({ row: host.book.selection.top + 1 }));
    expect(String(await pane.excel((excel, at) => excel.valueAt("Lasku", `A${at}`), row))).toBe("6");
  });
});
