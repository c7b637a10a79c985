import { describeWith } from "../programs";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "the way back of a saved week", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
    await open("Viikko", "Viikko 47");
    await demandField().fill("124");
    await demandField().press("Control+Enter");
    await pane.page.getByRole("status").filter({ hasText: "Viikko 47 on tallessa" }).waitFor();
  });

  const demandField = () => pane.page.getByLabel("Ulkoinen kysyntä", { exact: true });
  const undo = () => pane.page.getByRole("button", { name: "Kumoa", exact: true });
  const demand = () =>
    pane.excel((excel) => excel.column("flowRows", "Ulkoinen kysyntä").findLast((value) => value !== ""));
  async function open(view: string, heading: string): Promise<void> {
    await pane.page.getByRole("tab", { name: view }).click();
    await pane.page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }

  test("is there after a look at another view", async () => {
    await open("Kaaviot", "T3 on lyhentynyt");
    await open("Viikko", "Viikko 47");
    await undo().click();
    await pane.page.getByRole("status").filter({ hasText: "Viikon tallennus kumottiin" }).waitFor();
    expect(await demand()).toBe(86);
  });

  test("does not take back what was typed in the sheet since", async () => {
    await pane.excel((excel) => {
      const sheet = excel.host.book.sheets.find(({ tables }) =>
        tables.some(({ name }) => name === "flowRows"),
      )!;
      const { box } = sheet.tables.find(({ name }) => name === "flowRows")!;
      const at = excel.column("flowRows", "Ulkoinen kysyntä").findLastIndex((value) => value !== "");
      for (let column = box.left; column <= box.right; column++) {
        const letter = String.fromCharCode(65 + column);
        if (excel.valueAt(sheet.name, `${letter}${box.top + 1}`) === "Ulkoinen kysyntä")
          excel.type(sheet.name, `${letter}${box.top + 2 + at}`, 130);
      }
    });
    await undo().click();
    await pane.page.getByRole("alert").filter({ hasText: "on muuttunut kirjoittamisen jälkeen" }).waitFor();
    expect(await demand()).toBe(130);
  });
});
