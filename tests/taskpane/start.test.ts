import { describeWith } from "../programs";
import type { ExcelWindow } from "./excelInPage";
import { panesOf, type OpenPane, type PaneOptions } from "./paneBrowser";

describeWith("chromium", "the start of the pane", (path) => {
  const openPane = panesOf(path);
  let last: OpenPane;
  const open = async (options?: PaneOptions) => (last = await openPane(options));
  const heading = () => last.page.locator("h1");
  const button = (name: string) => last.page.getByRole("button", { name, exact: true });

  test("an empty workbook offers three ways to begin and no views that lead nowhere", async () => {
    const { page } = await open();
    expect(await heading().textContent()).toBe("Mistä aloitetaan?");
    expect(await page.locator("h2").allTextContents()).toEqual([
      "Olen tiimissä",
      "Järjestän kierroksen",
      "Haluan ensin katsoa",
    ]);
    expect(await page.getByRole("tab").count()).toBe(0);
  });

  test("a team workbook is made with the chosen measures after it was said what is written", async () => {
    const { page, excel } = await open();
    await button("Luo tiimin työkirja").click();
    await page.getByLabel("Tiimin nimi").fill("Koivurannan terveysasema");
    for (const name of ["Kapasiteetti, kpl", "Puhelinsaatavuus, %"])
      await page.getByLabel(name, { exact: true }).uncheck();
    await page.getByLabel("Ensimmäinen viikko").selectOption({ index: 100 });
    const week = await page.getByLabel("Ensimmäinen viikko").locator("option:checked").textContent();
    const sheets = "Ohje, Tiimi, Viikot, T3_ajat, Kysyntä, Kaaviot, PDSA, Itsearvio, Mittarit, Listat";
    expect(await page.locator("footer").textContent()).toContain(`Uusiin taulukoihin ${sheets}.`);
    expect(await page.locator("main").textContent()).toContain("Piiloon jäävät Laskenta, _meta");
    expect(await excel(({ sheets }) => sheets)).toEqual(["Sheet1"]);
    await button("Luo tiimin työkirja").click();
    const status = page.getByRole("status").filter({ hasText: "Tiimin työkirja on valmis" });
    expect(await status.textContent()).toContain(sheets);
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator("header").textContent()).toContain("Koivurannan terveysasema");
    expect(await excel((it) => it.column("measureRows", "Tunnus"))).toEqual(["t3_doctor", "demand"]);
    const first = await excel((it) => it.column("weekRows", "Alkaa")[0]);
    const [, day, month, year] = /(\d+)\.(\d+)\.(\d+)/.exec(week ?? "") ?? [];
    expect(first).toBe(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569);
    await page.getByRole("tab", { name: "Kaaviot" }).click();
    await page.getByRole("heading", { level: 1, name: "Ei vielä kaaviota" }).waitFor();
    await button("Täytä ensimmäinen viikko").click();
    await page.waitForFunction(
      () => (window as unknown as ExcelWindow).excel.host.book.active.name === "T3_ajat",
    );
  });

  test("without a measure it says what is missing and writes nothing", async () => {
    const { page, excel } = await open();
    await button("Luo tiimin työkirja").click();
    const names = ["T3, lääkärit, päivää", "Kysyntä, kpl", "Kapasiteetti, kpl", "Puhelinsaatavuus, %"];
    for (const name of names) await page.getByLabel(name, { exact: true }).uncheck();
    await button("Luo tiimin työkirja").click();
    expect(await page.locator("main").textContent()).toContain("Valitse ainakin yksi mittari.");
    expect(await excel(({ sheets }) => sheets)).toEqual(["Sheet1"]);
  });

  test("a sheet that is there already is not written over", async () => {
    const { page, excel } = await open();
    await excel(({ host }) => {
      host.book.sheets[0]!.name = "Viikot";
    });
    await button("Avaa esimerkkitiimi").click();
    await button("Luo esimerkkitiimi").click();
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toContain("Työkirjassa on jo taulukko ”Viikot”. Mitään ei muutettu.");
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await excel(({ sheets }) => sheets)).toEqual(["Viikot"]);
  });

  test("when Excel refuses half-way everything is taken back and the form is kept", async () => {
    const { page, excel } = await open();
    await button("Luo kierroksen työkirja").click();
    await page.getByLabel("Kierroksen nimi").fill("Hyvä vastaanotto 2027");
    await excel(({ host }) => host.failAt(300));
    await button("Luo kierroksen työkirja").click();
    expect(await page.getByRole("alert").textContent()).toContain("Työkirjaa ei luotu");
    expect(await excel(({ sheets }) => sheets)).toEqual(["Sheet1"]);
    expect(await page.getByLabel("Kierroksen nimi").inputValue()).toBe("Hyvä vastaanotto 2027");
    await button("Luo kierroksen työkirja").click();
    await page.getByRole("status").filter({ hasText: "Kierroksen työkirja on valmis" }).waitFor();
  });

  test.each([
    [
      "sv",
      "Var börjar vi?",
      "Öppna exempelteamet",
      "Skapa exempelteamet",
      "Diagram",
      "T3 har blivit kortare",
    ],
    [
      "en",
      "Where shall we begin?",
      "Open the sample team",
      "Create the sample team",
      "Charts",
      "T3 has become shorter",
    ],
  ] as const)(
    "speaks %s from the first word to the verdict",
    async (language, title, show, make, charts, verdict) => {
      const { page } = await open({ language });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await heading().textContent()).toBe(title);
      await button(show).click();
      await button(make).click();
      await page.getByRole("tab", { name: charts }).click();
      await page.getByRole("heading", { level: 1, name: verdict }).waitFor();
    },
  );

  test("the language is changed in the settings and kept", async () => {
    const { page } = await open();
    await button("Kieli ja asetukset").click();
    await page.getByLabel("Kieli").selectOption("sv");
    expect(await heading().textContent()).toBe("Var börjar vi?");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Språk och inställningar",
    );
    expect(await page.evaluate(() => localStorage.getItem("lapimurto.pane"))).toBe(
      '{"language":"sv","textSize":1}',
    );
  });
});
