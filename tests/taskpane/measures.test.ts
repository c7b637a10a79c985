import { describeWith } from "../programs";
import { goTo, openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "what a team follows, in the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
    await goTo(pane, "Mittarit");
    await pane.page.getByRole("heading", { level: 1, name: "Mittarit" }).waitFor();
  });

  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const status = (text: string) => pane.page.getByRole("status").filter({ hasText: text }).waitFor();
  const column = (table: string, header: string) =>
    pane.excel((excel, [id, name]) => [...excel.column(id, name)], [table, header] as const);

  test("a measure is found by a word, added with its columns, and taken away again", async () => {
    const { page } = pane;
    const t3 = await column("weekRows", "T3 lääkärit pv");
    await page.getByLabel("Hae mittaria").fill("suosittelu");
    await page.getByText("1 mittari", { exact: true }).waitFor();
    await page.getByRole("checkbox").check();
    await button("Lisää mittari").click();
    await status("Lisätty: ");
    expect(await column("measureRows", "Tunnus")).toContain("nps");
    expect((await column("weekRows", "Suositteluindeksi")).every((value) => value === "")).toBe(true);
    expect(await column("weekRows", "T3 lääkärit pv")).toEqual(t3);
    await page.getByRole("button", { name: "Poista Suositteluindeksi" }).click();
    await status("Poistettu: ");
    expect(await column("measureRows", "Tunnus")).not.toContain("nps");
    await button("Kumoa").click();
    await status("Muutos kumottiin");
    expect(await column("measureRows", "Tunnus")).toContain("nps");
  });

  test("an own measure says its name, kind and direction; a name is asked for and taken once", async () => {
    const { page } = pane;
    await button("Lisää oma mittari").click();
    await page.getByText("Anna mittarille nimi.").waitFor();
    await page.getByLabel("Nimi").fill("Kotikäynnit ajallaan");
    await page.getByLabel("Osan ja kokonaismäärän (osuus prosentteina)").check();
    await button("Lisää oma mittari").click();
    await status("Lisätty: Kotikäynnit ajallaan");
    expect(await column("ownRows", "Nimi")).toEqual(["Kotikäynnit ajallaan"]);
    expect(await column("weekRows", "Oma mittari 1 osa")).toHaveLength(60);
    await page.getByLabel("Nimi").fill("Kotikäynnit ajallaan");
    await button("Lisää oma mittari").click();
    await page.getByText("Tämänniminen mittari on jo.", { exact: false }).waitFor();
    await goTo(pane, "Viikko");
    await page.getByRole("textbox", { name: "Oma mittari 1 yhteensä" }).waitFor();
  });

  test("what has entries is not removed; its column is hidden and shown", async () => {
    const { page } = pane;
    const name = "Puhelinsaatavuus";
    expect(await page.getByRole("button", { name: `Poista ${name}` }).count()).toBe(0);
    await button(`Piilota ${name} viikoista`).click();
    await page.getByText("Sarake on piilotettu.", { exact: false }).waitFor();
    await button(`Näytä ${name} viikoissa`).click();
    await button(`Piilota ${name} viikoista`).waitFor();
    await pane.excel(({ host }) => host.failAt(1));
    await button(`Piilota ${name} viikoista`).click();
    await page.getByRole("alert").filter({ hasText: "Sarakkeen näkyvyys ei muuttunut" }).waitFor();
    await pane.excel(({ host }) => host.failAt(0));
    await button(`Piilota ${name} viikoista`).click();
    await page.getByText("Sarake on piilotettu.", { exact: false }).waitFor();
    await page.getByRole("alert").waitFor({ state: "detached" });
  });

  test("the kind of a chart is suggested with a reason, changed in the sheet, and changed back", async () => {
    const { page } = pane;
    await goTo(pane, "Kaaviot");
    await page.getByLabel("Mittari").selectOption("t3_doctor");
    const card = page.getByRole("region", { name: "Kaavion laji" });
    await card.getByText("Suositus: Aikasarjakaavio. Viikossa on yksi luku.", { exact: false }).waitFor();
    const put = button("Vaihda kaavion laji");
    expect(await put.getAttribute("aria-disabled")).toBe("true");
    await card.getByLabel("Laji").selectOption("xmr");
    await put.click();
    await status("Kaavio on nyt Ohjauskortti XmR");
    expect((await column("measureRows", "Kaavio"))[0]).toBe("Ohjauskortti XmR");
    const upper = (await column("runT3Doctor", "Yläraja")).filter((value) => typeof value === "number");
    expect(upper.length).toBeGreaterThan(40);
    await page
      .getByText("Kaikki viikot ovat ohjausrajojen", { exact: false })
      .or(page.getByText("ohjausrajojen ulkopuolella", { exact: false }))
      .first()
      .waitFor();
    await button("Kumoa").click();
    await status("Kaavion vaihto kumottiin");
    expect((await column("measureRows", "Kaavio"))[0]).toBe("Aikasarjakaavio");
  });
});
