import { readFileSync } from "node:fs";
import { describeWith } from "../programs";
import { goTo, openSample, panesOf } from "./paneBrowser";

describeWith("chromium", "the reports of a team", (path) => {
  const openPane = panesOf(path);

  test("are drawn from the workbook, taken along as page and text, and write nothing", async () => {
    const pane = await openPane();
    const { page } = pane;
    await openSample(pane, "team");
    await goTo(pane, "Raportit");
    await page.getByRole("heading", { level: 1, name: "Raportit" }).waitFor();
    const actions = await pane.excel(({ host }) => host.count.actions);
    expect(await page.getByText("Kaikki kohdat on täytetty").isVisible()).toBe(true);
    const main = (await page.locator("main").textContent())?.replaceAll("\u00a0", " ") ?? "";
    expect(main).toContain("Lääkärin T3 on enintään 14 päivää marraskuun 2026 loppuun mennessä");
    expect(main).toContain("T3, lääkärit: lähtötaso 28 päivää, nyt 16 päivää");
    const loading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lataa tulostettava sivu" }).click();
    const download = await loading;
    expect(download.suggestedFilename()).toBe("Posteri_Koivurannan_terveysasema.html");
    expect(readFileSync(await download.path(), "utf8")).toMatch(
      /^<!doctype html>\n<html lang="fi">.*run-chart/s,
    );
    await page.getByRole("status").filter({ hasText: "Sivu on latauksissasi" }).waitFor();
    await page.getByRole("button", { name: "Tulosta", exact: true }).click();
    await page.getByRole("status").filter({ hasText: "Tulostus avattiin" }).waitFor();
    const printed = page.frameLocator("iframe[aria-hidden]");
    expect(await printed.locator("h1").textContent()).toBe("Koivurannan terveysasema");
    expect(
      await printed
        .locator(".card")
        .first()
        .evaluate((card) => getComputedStyle(card).borderRadius),
    ).not.toBe("0px");
    expect(await pane.excel(({ host }) => host.count.actions)).toBe(actions);
  });

  test("give Innokylä's text heading by heading", async () => {
    const pane = await openPane({ width: 420 });
    const { page } = pane;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSample(pane, "team");
    await goTo(pane, "Raportit");
    await page.getByLabel("Mikä raportti?").selectOption({ label: "Teksti Innokylään" });
    await page.getByRole("button", { name: "Kopioi: Toteutuspaikka" }).click();
    await page.getByRole("status").filter({ hasText: "Teksti on leikepöydällä" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Koivurannan terveysasema");
    await page.getByRole("button", { name: "Kopioi teksti" }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).length > 500);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "\n\nRatkaisun perusidea\n• ",
    );
  });

  test("say what is empty and lead to its cell", async () => {
    const pane = await openPane();
    const { page } = pane;
    await page.getByRole("button", { name: "Luo tiimin työkirja" }).click();
    await page.getByRole("button", { name: "Luo tiimin työkirja" }).click();
    await page.getByRole("tab").first().waitFor();
    await goTo(pane, "Raportit");
    await page.getByRole("heading", { level: 2, name: "7 kohtaa on vielä tyhjinä" }).waitFor();
    await page.getByRole("button", { name: "Näytä Tiimi!B21" }).click();
    await page.waitForFunction(() => {
      const { book } = (window as unknown as { excel: { host: { book: ShownBook } } }).excel.host;
      return book.active.name === "Tiimi" && book.selection.top === 20 && book.selection.left === 1;
    });
    await pane.excel((excel) => excel.type("Tiimi", "B21", "T3 on enintään 14 päivää"));
    await page.getByRole("heading", { level: 2, name: "6 kohtaa on vielä tyhjinä" }).waitFor();
    expect(await page.locator("main").textContent()).toContain("T3 on enintään 14 päivää");
  });

  test("stop at an identity code and say where it is", async () => {
    const pane = await openPane();
    await openSample(pane, "team");
    await pane.excel((excel) => excel.type("Tiimi", "B61", "Asiakas 131052-308T odotti"));
    await goTo(pane, "Raportit");
    const { page } = pane;
    await page.getByRole("alert").filter({ hasText: "Solussa Tiimi!B61 on henkilötunnus." }).waitFor();
    expect(await page.getByRole("button", { name: "Lataa tulostettava sivu" }).count()).toBe(0);
  });
});

type ShownBook = {
  readonly active: { readonly name: string };
  readonly selection: { readonly top: number; readonly left: number };
};
