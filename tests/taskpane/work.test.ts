import { describeWith } from "../programs";
import { goTo, openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "what a team tries and thinks, in the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  const open = async (view: string) => {
    pane = await openPane();
    await openSample(pane, "team");
    await goTo(pane, view);
  };

  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const status = (text: string) => pane.page.getByRole("status").filter({ hasText: text }).waitFor();
  const column = (table: string, header: string) =>
    pane.excel((excel, [id, name]) => [...excel.column(id, name)], [table, header] as const);

  test("tests begin with the oldest open one, which goes on to its next stage", async () => {
    await open("Kokeilut");
    const { page } = pane;
    await page.getByText("8 / 10 ensimmäistä kokeilua aloitettu", { exact: false }).waitFor();
    await page.getByText("Auki 36 päivää ilman päätöstä").waitFor();
    await button("Jatka kokeilua").click();
    await page.getByRole("heading", { level: 1, name: "Kokeilu 7" }).waitFor();
    expect(await page.getByLabel("Päätös").count()).toBe(0);
    await page.getByLabel("Opittu ennusteesta").fill("Ennuste piti puoliksi.");
    await page.getByLabel("Päätös").selectOption({ label: "muokkaa" });
    expect(await page.getByLabel("Päätetty").inputValue()).toBe("24.11.2026");
    await button("Tallenna kokeilu").click();
    await status("Kokeilu on tallessa");
    expect((await column("testRows", "Opittu ennusteesta"))[6]).toBe("Ennuste piti puoliksi.");
    expect((await column("testRows", "Päätös"))[6]).toBe("muokkaa");
    await button("Kumoa").click();
    await status("Kokeilun tallennus kumottiin");
    expect((await column("testRows", "Päätös"))[6]).toBe("");
  });

  test("a new test goes to the first free row; without a change it is not saved", async () => {
    await open("Kokeilut");
    const { page } = pane;
    await button("Uusi kokeilu").click();
    await page.getByLabel("Kysymys").fill("Riittääkö yksi?");
    await button("Tallenna kokeilu").click();
    await page.getByText("Kirjoita, mikä muuttuu.").waitFor();
    await page.getByLabel("Muutos", { exact: true }).fill("Yksi linja puhelimessa");
    await page.getByLabel("Mittari").selectOption("phone_same_day");
    await page.getByLabel("Alkaa").fill("23.11.2026");
    await button("Tallenna kokeilu").click();
    await status("Kokeilu on tallessa");
    expect((await column("testRows", "Muutos"))[8]).toBe("Yksi linja puhelimessa");
    expect((await column("testRows", "Mittari"))[8]).toBe("Puhelinsaatavuus");
    expect((await column("testRows", "Alkaa"))[8]).toBe(46_349);
    await page.getByRole("button", { name: "Yksi linja puhelimessa" }).waitFor();
  });

  test("ideas are moved with the arrow keys or typed, and saved together", async () => {
    await open("Ideat");
    const { page } = pane;
    const point = page.getByRole("button", { name: /^Idea 1: / });
    await point.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await point.getAttribute("aria-label")).toContain("Vaikuttavuus 4, helppous 4.");
    await page.getByLabel("Uusi idea").fill("Hiljainen tunti");
    await page.getByLabel("Uusi idea").press("Enter");
    await page.getByLabel("Vaikuttavuus").last().selectOption("3");
    await button("Tallenna 2 ideaa").click();
    await status("Ideat ovat tallessa");
    expect((await column("ideaRows", "Helppous"))[0]).toBe(4);
    expect((await column("ideaRows", "Idea"))[12]).toBe("Hiljainen tunti");
    expect((await column("ideaRows", "Vaikuttavuus"))[12]).toBe(3);
    await button("Kumoa").click();
    await status("Ideoiden tallennus kumottiin");
    expect((await column("ideaRows", "Idea"))[12]).toBe("");
  });

  test("an idea is dragged to another place of the matrix", async () => {
    await open("Ideat");
    const { page } = pane;
    const point = page.getByRole("button", { name: /^Idea 9: / });
    await point.scrollIntoViewIfNeeded();
    const from = (await point.boundingBox())!;
    const to = (await page.getByRole("button", { name: /^Idea 6: / }).boundingBox())!;
    await page.mouse.move(from.x + 13, from.y + 13);
    await page.mouse.down();
    await page.mouse.move(to.x + 13, to.y + 13, { steps: 4 });
    await page.mouse.up();
    expect(await point.getAttribute("aria-label")).toContain("Vaikuttavuus 2, helppous 5.");
  });

  test("the self-assessment has the handbook's words, both scores and their gap", async () => {
    await open("Itsearvio");
    const { page } = pane;
    await page.getByText("Ero 1: mistä näemme tilanteen eri tavalla?").waitFor();
    await page.getByRole("radio", { name: /^3 – joitakin muutoksia on vakiinnutettu/ }).check();
    await page.getByText("Tiimi ja valmentaja näkevät tilanteen samoin.").waitFor();
    await button("Tallenna työpajan 4 arvio").click();
    await status("Työpajan 4 arvio on tallessa");
    expect(await column("assessmentRows", "Tiimin arvio")).toEqual([1, 2, 3]);
    await button("Kumoa").click();
    await status("Arvion tallennus kumottiin");
    expect(await column("assessmentRows", "Tiimin arvio")).toEqual([1, 2, 4]);
  });
});
