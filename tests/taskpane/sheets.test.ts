import { describeWith } from "../programs";
import { goTo, panesOf, type OpenPane } from "./paneBrowser";

async function newTeam({ page }: OpenPane): Promise<void> {
  await page.getByRole("button", { name: "Luo tiimin työkirja" }).click();
  await page.getByRole("button", { name: "Luo tiimin työkirja" }).click();
  await page.getByRole("tab").first().waitFor();
}

const sheetsIn = (pane: OpenPane) => pane.excel(({ sheets }) => [...sheets]);

describeWith("chromium", "a sheet that the workbook lacks", (path) => {
  const openPane = panesOf(path);

  test("is added where it is missed, can be used at once, and is taken away by undo", async () => {
    const pane = await openPane();
    const { page } = pane;
    await newTeam(pane);
    const before = await sheetsIn(pane);
    await goTo(pane, "Ideat");
    await page.getByRole("heading", { level: 1, name: "Ideoille ei ole taulukkoa" }).waitFor();
    await page.getByRole("button", { name: "Lisää taulukko Ideat" }).click();
    const added = page.getByRole("status").filter({ hasText: "Taulukko Ideat on työkirjassa" });
    await added.waitFor();
    expect(await sheetsIn(pane)).toEqual([...before, "Ideat", "Laskenta_ideat"]);
    await added.getByRole("button", { name: "Kumoa" }).click();
    await page.getByRole("status").filter({ hasText: "Taulukko Ideat poistettiin" }).waitFor();
    expect(await sheetsIn(pane)).toEqual(before);
    await page.getByRole("button", { name: "Lisää taulukko Ideat" }).click();
    await page.getByLabel("Uusi idea").fill("Takaisinsoitto samana päivänä");
    await page.getByRole("button", { name: "Lisää idea" }).click();
    await page.getByRole("button", { name: "Tallenna yksi idea" }).click();
    await page.getByRole("status").filter({ hasText: "Ideat ovat tallessa" }).waitFor();
    await added.getByRole("button", { name: "Kumoa" }).click();
    const refused = page.getByRole("alert").filter({ hasText: "on muuttunut kirjoittamisen jälkeen" });
    await refused.waitFor();
    expect(await sheetsIn(pane)).toContain("Ideat");
  });

  test("is added from a report that needs it, and the report leads to it then", async () => {
    const pane = await openPane({ width: 420 });
    const { page } = pane;
    await newTeam(pane);
    await goTo(pane, "Raportit");
    await page.getByLabel("Mikä raportti?").selectOption({ label: "Loppuraportti" });
    await page.getByRole("button", { name: "Lisää taulukko Juurisyy" }).click();
    await page.getByRole("status").filter({ hasText: "Taulukko Juurisyy on työkirjassa" }).waitFor();
    await page.getByRole("button", { name: "Näytä Juurisyy!B12" }).waitFor();
    expect(await page.getByRole("button", { name: "Lisää taulukko Juurisyy" }).count()).toBe(0);
    await page.getByRole("button", { name: "Lisää taulukko Loppuraportti" }).click();
    await page.getByRole("status").filter({ hasText: "Taulukko Loppuraportti on työkirjassa" }).waitFor();
    expect(await page.getByRole("button", { name: /^Lisää taulukko/ }).count()).toBe(0);
    expect(await sheetsIn(pane)).toEqual(
      expect.arrayContaining(["Juurisyy", "Viisi_P", "Arvovirta", "Taulu", "Hyöty", "Loppuraportti"]),
    );
  });
});
