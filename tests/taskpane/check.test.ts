import { describeWith } from "../programs";
import { goTo, openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "what is found in the workbook, and its repair", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
  });

  const type = (cells: Readonly<Record<string, string | number>>) =>
    pane.excel((excel, typed) => {
      for (const [cell, input] of Object.entries(typed)) excel.type("Viikot", cell, input);
    }, cells);
  const valueAt = (cell: string) => pane.excel((excel, address) => excel.valueAt("Viikot", address), cell);
  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const heading = (name: string) => pane.page.getByRole("heading", { level: 1, name }).waitFor();

  test("a text in place of a number is shown, previewed, written and put back", async () => {
    const typed = `${await valueAt("F9")} kpl`;
    await type({ F9: typed });
    await goTo(pane, "Tarkista");
    await heading("Yksi kohta tarkistettavana");
    await pane.page.getByText(`Solussa F9 on tekstiä (”${typed}”) luvun paikalla.`).waitFor();
    await button("Näytä").click();
    expect(
      await pane.excel(({ host }) => [
        host.book.active.name,
        host.book.selection.top,
        host.book.selection.left,
      ]),
    ).toEqual(["Viikot", 8, 5]);
    await button("Korjaa…").click();
    await pane.page
      .getByRole("listitem")
      .filter({ hasText: `${typed} → ${parseInt(typed)}` })
      .waitFor();
    expect(await valueAt("F9")).toBe(typed);
    await button("Kirjoita luku").click();
    await pane.page.getByRole("status").filter({ hasText: "Yksi solu korjattiin" }).waitFor();
    await heading("Kaikki kunnossa");
    expect(await valueAt("F9")).toBe(parseInt(typed));
    await button("Kumoa").click();
    await heading("Yksi kohta tarkistettavana");
    expect(await valueAt("F9")).toBe(typed);
  });

  test("a renamed header is put back by one press and renamed again by one undo", async () => {
    const header = String(await valueAt("F6"));
    await type({ F6: "Omat puhelut" });
    await heading("Otsikko on muuttunut");
    await pane.page.getByText("Solussa F6 lukee ”Omat puhelut”.").waitFor();
    await button("Palauta otsikko").click();
    await heading("Kaikki kunnossa");
    expect(await valueAt("F6")).toBe(header);
    await button("Kumoa").click();
    await heading("Otsikko on muuttunut");
    expect(await valueAt("F6")).toBe("Omat puhelut");
  });

  test("the weekly form leads to the repairs", async () => {
    await type({ F9: "212 kpl" });
    await goTo(pane, "Viikko");
    await button("Korjaa Tarkista-näkymässä").click();
    await heading("Yksi kohta tarkistettavana");
  });
});
