import { describeWith } from "../programs";
import { goTo, openSample, panesOf } from "./paneBrowser";

describeWith("chromium", "the coach's view of a team", (path) => {
  const openPane = panesOf(path);

  test("asks the handbook's questions with the team's facts and writes into the coach's own file only", async () => {
    const pane = await openPane();
    const { page } = pane;
    await openSample(pane, "team");
    await goTo(pane, "Välivalmennus");
    await page.getByRole("heading", { level: 1, name: "Välivalmennus 2" }).waitFor();
    expect(await page.locator("nav").getByRole("button").textContent()).toBe("Välivalmennus");
    expect(await page.getByRole("listitem").count()).toBe(9);
    const main = (await page.locator("main").textContent())?.replaceAll("\u00a0", " ") ?? "";
    expect(main).toContain("Ovatko suunnitellut toimenpiteet riittävän vaikuttavia (hoidon saatavuuteen)?");
    expect(main).toContain("T3, lääkärit: lyhentynyt, 28 → 16 päivää.");
    expect(main).toContain("Kokeilu 7 on ollut auki 36 päivää ilman päätöstä.");
    const actions = await pane.excel(({ host }) => host.count.actions);
    await page.getByLabel("Muistiinpano kysymykseen 1").fill("=Hyvä keskustelu");
    await page.getByRole("button", { name: "Muistiinpano kysymykseen 5" }).click();
    await page.getByLabel("Muistiinpano kysymykseen 5").fill("Haastattelut jatkuvat");
    await page.getByLabel("Uusi lupaus").fill("Hoitajat kirjaavat T3:n tiistaisin");
    await page.getByRole("button", { name: "Lisää lupaus" }).click();
    const loading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tallenna muistiinpanot" }).click();
    const download = await loading;
    expect(download.suggestedFilename()).toBe("Valmentajan_muistiinpanot_Koivurannan_terveysasema.xlsx");
    await page.getByRole("status").filter({ hasText: "Muistiinpanot ladattiin tiedostoon" }).waitFor();
    expect(await pane.excel(({ host }) => host.count.actions)).toBe(actions);
    const file = await download.path();

    const later = await openPane({ language: "sv" });
    await later.page.getByRole("button", { name: "Öppna exempelteamet" }).click();
    await later.page.getByRole("button", { name: "Skapa exempelteamet" }).click();
    await later.page.getByRole("tab").first().waitFor();
    await goTo(later, "Mellancoachning");
    await later.page.locator("input[type=file]").setInputFiles(file);
    await later.page.getByText("2 anteckningar och 1 löften lästes från filen").waitFor();
    const promise = later.page.getByRole("checkbox", { name: "Hoitajat kirjaavat T3:n tiistaisin" });
    expect(await promise.isChecked()).toBe(false);
    expect(await later.page.getByLabel("Anteckning till fråga 1").inputValue()).toBe("=Hyvä keskustelu");
    await later.page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("x") });
    await later.page.getByRole("alert").filter({ hasText: "Filen öppnades inte" }).waitFor();
  });
});
