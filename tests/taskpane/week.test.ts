import { describeWith } from "../programs";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "the week of the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
    await pane.page.getByRole("tab", { name: "Viikko" }).click();
    await pane.page.getByRole("heading", { level: 1, name: "Viikko 47" }).waitFor();
  });

  const field = (name: string) => pane.page.getByLabel(name, { exact: true });
  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const lastOf = async (table: string, header: string) =>
    (
      await pane.excel((excel, [id, column]) => [...excel.column(id, column)], [table, header] as const)
    ).findLast((value) => value !== "");
  const focused = () => pane.page.evaluate(() => document.activeElement?.getAttribute("role"));

  test("is filled in with the keyboard, saved, told, and taken back", async () => {
    const { page } = pane;
    expect(await field("Ulkoinen kysyntä").inputValue()).toBe("86");
    await field("Ulkoinen kysyntä").fill("1240");
    await page.getByText("Kymmenen kertaa viime viikon luku (108). Onko nolla liikaa?").waitFor();
    await button("Muuta: 124").click();
    expect(await field("Ulkoinen kysyntä").inputValue()).toBe("124");
    await field("Ulkoinen kysyntä").press("Enter");
    expect(await field("Sisäinen kysyntä").evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await field("Lääkärit L3").fill("13,5");
    await field("Lääkärit L3").press("Control+Enter");
    const done = page
      .getByRole("status")
      .filter({ hasText: /^Viikko 47 on tallessa\. T3 on nyt [\d,]+\u00a0päivää\./ });
    await done.waitFor();
    expect(await focused()).toBe("status");
    expect(await lastOf("flowRows", "Ulkoinen kysyntä")).toBe(124);
    await button("Kumoa").click();
    await page.getByRole("status").filter({ hasText: "Viikon tallennus kumottiin" }).waitFor();
    expect(await lastOf("flowRows", "Ulkoinen kysyntä")).toBe(86);
    expect(await field("Ulkoinen kysyntä").inputValue()).toBe("86");
  });

  test("leads to the chart of what was saved", async () => {
    await field("Mitä viikolla tapahtui? (vapaaehtoinen)").fill("Kaksi lääkäriä lomalla");
    await button("Tallenna viikko 47").click();
    await button("Katso kaavio").click();
    await pane.page.getByRole("heading", { level: 1, name: "T3 on lyhentynyt" }).waitFor();
    expect(await lastOf("weekRows", "Mitä tapahtui")).toBe("Kaksi lääkäriä lomalla");
  });

  test("warns and still saves, but refuses text in place of a number", async () => {
    const { page } = pane;
    const phone = page.getByRole("group", { name: "Puhelinsaatavuus" });
    await phone.getByRole("textbox").first().fill("0,9");
    await page.getByText("0,9 on osuus. Tähän tulee kappalemäärä.").waitFor();
    await button("Muuta: 205").click();
    await phone.getByRole("textbox").first().fill("300");
    await page.getByText("Osa on suurempi kuin kokonaisuus (228). Ovatko luvut väärin päin?").waitFor();
    await field("Jäi tulematta").fill("l2");
    await button("Tallenna viikko 47").click();
    await page.getByRole("alert").filter({ hasText: "Viikkoa ei tallennettu" }).waitFor();
    expect(await lastOf("weekRows", "Puhelut samana päivänä")).toBe(193);
    await field("Jäi tulematta").fill("12");
    await button("Tallenna viikko 47").click();
    await page.getByRole("status").filter({ hasText: "Viikko 47 on tallessa" }).waitFor();
    expect(await lastOf("weekRows", "Puhelut samana päivänä")).toBe(300);
  });

  test("keeps what was typed when Excel refuses and when another view is looked at", async () => {
    const { page } = pane;
    await pane.excel(({ host }) => {
      const sheet = host.book.sheets.find(({ name }) => name === "Kysyntä")!;
      sheet.protection = { options: {}, password: "salasana" };
    });
    await field("Toteuma").fill("100");
    await button("Tallenna viikko 47").click();
    const alert = page.getByRole("alert").filter({ hasText: "Luvut ovat yhä lomakkeella." });
    await alert.waitFor();
    expect(await alert.textContent()).toContain("”Kysyntä” on suojattu salasanalla");
    await page.getByRole("tab", { name: "Kokeilut" }).click();
    await page.getByRole("heading", { level: 1, name: "Kokeilut" }).waitFor();
    await page.getByRole("tab", { name: "Viikko" }).click();
    expect(await field("Toteuma").inputValue()).toBe("100");
  });
});
