import { describeWith } from "../programs";
import { goTo, openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "T3 of a professional, in the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
    await goTo(pane, "Viikko");
    await pane.page.getByRole("heading", { level: 1, name: "Viikko 47" }).waitFor();
  });

  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const column = (header: string) => pane.excel((excel, name) => [...excel.column("t3Rows", name)], header);

  test("is counted from a pasted list, shown, and written when the week is saved", async () => {
    const { page } = pane;
    await page
      .getByRole("button", { name: /^Liitä vapaat ajat/ })
      .first()
      .click();
    const list = page.getByRole("textbox", { name: /^Vapaat kiireettömät ajat/ });
    await page.getByText("Otantapäivä on tiistai.", { exact: false }).waitFor();
    await list.fill("17.11. klo 10.20\n17.11. 15.00\nvapaa aika\n1.12. 9.00");
    await page.getByText("Riviä 3 ei voi lukea: ”vapaa aika”.", { exact: false }).waitFor();
    expect(await button("Käytä lukua").count()).toBe(0);
    await list.fill("17.11. klo 10.20\n17.11. 15.00\n1.12. 9.00");
    expect((await list.boundingBox())?.width).toBeGreaterThan(220);
    await page.getByText("3 vapaata aikaa. T3 on 14 päivää.").waitFor();
    await list.fill("17.11. klo 8.20\n17.11. 9.00\n17.11. 15.00\n1.12. 9.00");
    await page.getByText("4 vapaata aikaa. T3 on ≥ 182 päivää.").waitFor();
    await page.getByLabel("Otannan kellonaika").fill("08:30");
    await page.getByText("4 vapaata aikaa. T3 on 14 päivää.").waitFor();
    await button("Käytä lukua").click();
    const first = page.getByRole("textbox", { name: /^Lääkärit / }).first();
    expect(await first.inputValue()).toBe("14");
  });

  test("comes back when the tick that the professional is away was a mistake", async () => {
    const { page } = pane;
    const number = page.getByRole("textbox", { name: /^Lääkärit / }).first();
    const away = page.getByRole("checkbox", { name: /^Poissa yli 3 päivää/ }).first();
    await number.fill("17");
    await away.check();
    expect(await number.inputValue()).toBe("poissa");
    await goTo(pane, "Kaaviot");
    await goTo(pane, "Viikko");
    await away.uncheck();
    expect(await number.inputValue()).toBe("17");
  });

  test("is left out when the professional is away: a mark, never 0", async () => {
    const { page } = pane;
    const before = (await column("Poissa")).filter((mark) => mark === "x").length;
    await page
      .getByRole("checkbox", { name: /^Poissa yli 3 päivää/ })
      .first()
      .check();
    await button("Tallenna viikko 47").click();
    await page.getByRole("status").filter({ hasText: "Viikko 47 on tallessa" }).waitFor();
    expect((await column("Poissa")).filter((mark) => mark === "x")).toHaveLength(before + 1);
    expect(
      await page
        .getByRole("checkbox", { name: /^Poissa yli 3 päivää/ })
        .first()
        .isChecked(),
    ).toBe(true);
  });
});
