import { measureChart } from "../../src/domain/measurement/measureChart";
import { sampleTeams } from "../../src/tasks/sample/sampleTeams";
import { verdictWords } from "../../src/render/words/verdictWords";
import { describeWith } from "../programs";
import type { ExcelWindow } from "./excelInPage";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

const [team] = sampleTeams("fi");
const words = verdictWords(measureChart(team!, "t3_doctor"), "fi");

describeWith("chromium", "the charts of the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
    await pane.page.locator("svg.run-chart[role=img]").first().waitFor();
  });

  const cellOf = (header: string, week: number) =>
    pane.excel(
      (excel, [name, row]) => {
        const sheet = excel.host.book.sheets.find((each) => each.name === "Viikot")!;
        const box = sheet.tables[0]!.box;
        const columns = Array.from({ length: box.right - box.left + 1 }, (_, at) => box.left + at);
        const letters = columns.map((column) => String.fromCharCode(65 + column));
        const found = letters.find((letter) => excel.valueAt("Viikot", `${letter}${box.top + 1}`) === name);
        return `${found}${box.top + 1 + row}`;
      },
      [header, week] as const,
    );

  test("say first what it means, then the number, then why, and only then show the picture", async () => {
    const card = pane.page.getByRole("region", { name: "Tulos" });
    const text = (await card.textContent())?.replaceAll("\u00a0", " ") ?? "";
    const order = [words.headline, words.level.split("\u00a0")[0] ?? "", words.why].map((part) =>
      text.indexOf(part),
    );
    expect(order.every((place, index) => place >= 0 && place > (order[index - 1] ?? -1))).toBe(true);
    const drawn = card.locator("svg.run-chart[role=img]");
    expect(await drawn.locator("desc").textContent()).toContain(words.headline);
    expect(await pane.page.locator("main").textContent()).toContain(words.sure[0]);
  });

  test("follow what is typed in the sheet and show the cell that holds text in place of a number", async () => {
    const cell = await cellOf("Puhelut samana päivänä", 60);
    await pane.excel((excel, address) => excel.type("Viikot", address, "noin 20"), cell);
    const button = pane.page.getByRole("button", { name: `Näytä solu ${cell}` });
    await button.waitFor();
    expect(await pane.page.locator("main").textContent()).toContain(
      `Solussa ${cell} on tekstiä (”noin 20”) luvun paikalla.`,
    );
    await button.click();
    await pane.page.waitForFunction(
      () => (window as unknown as ExcelWindow).excel.host.book.active.name === "Viikot",
    );
    expect(await pane.excel(({ host }) => host.book.selection.top + 1)).toBe(Number(cell.slice(1)));
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await pane.excel(({ host }) => host.failAt(1));
    await button.click();
    await pane.page.getByRole("alert").filter({ hasText: "Solua ei voi näyttää" }).waitFor();
    await pane.excel((excel, address) => excel.type("Viikot", address, 228), cell);
    await button.waitFor({ state: "detached" });
    await pane.page.getByText("100\u00a0%", { exact: true }).first().waitFor();
  });

  test("are walked along with the arrow keys, and each point is said", async () => {
    const slider = pane.page.getByRole("slider");
    await slider.focus();
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Viikko 47\/2026: \d+\u00a0päivää/);
    await pane.page.keyboard.press("ArrowLeft");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Viikko 46\/2026: .*kuuluu muutokseen$/);
    await pane.page.keyboard.press("Home");
    expect(await slider.getAttribute("aria-valuenow")).toBe("1");
    expect(await pane.page.locator("main").textContent()).toContain("Viikko 40/2025: ");
  });

  test("are chosen among the small ones, and focus goes to the new verdict", async () => {
    await pane.page.getByRole("button", { name: /^Puhelinsaatavuus/ }).click();
    expect(await pane.page.getByLabel("Mittari").inputValue()).toBe("phone_same_day");
    const phone = verdictWords(measureChart(team!, "phone_same_day"), "fi");
    const heading = pane.page.getByRole("heading", { level: 1, name: phone.headline });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("show the measure that was last chosen again after a look at another view", async () => {
    await pane.page.getByLabel("Mittari").selectOption("phone_same_day");
    await pane.page.getByRole("tab", { name: "Viikko" }).click();
    await pane.page.getByLabel("Mittari").waitFor({ state: "detached" });
    await pane.page.getByRole("tab", { name: "Kaaviot" }).click();
    await pane.page.getByLabel("Mittari").waitFor();
    expect(await pane.page.getByLabel("Mittari").inputValue()).toBe("phone_same_day");
  });

  test("have their numbers week by week, newest first", async () => {
    await pane.page.getByRole("button", { name: "Luvut viikoittain" }).click();
    const rows = pane.page.getByRole("region", { name: "Luvut viikoittain" }).getByRole("rowheader");
    expect((await rows.allTextContents()).slice(0, 2)).toEqual(["2026-W47", "2026-W46"]);
    expect(await rows.count()).toBe(60);
  });

  test("show any column from the context menu and write nothing", async () => {
    const cell = await cellOf("Puhelut samana päivänä", 20);
    await pane.excel((excel, address) => excel.select("Viikot", address), cell);
    const before = await pane.excel(({ host }) => host.count.actions);
    const sheets = await pane.excel((excel) => excel.sheets.length);
    const pressed = pane.page.evaluate(() =>
      (window as unknown as ExcelWindow).excel.client.press("showColumn"),
    );
    await pane.page.locator("nav").getByRole("button", { name: "Lisää: Sarake" }).waitFor();
    await pressed;
    await pane.page.getByText(/^Puhelut samana päivänä, alue Viikot!/).waitFor();
    expect(await pane.page.getByRole("heading", { level: 1 }).textContent()).toMatch(/Ei muutosta|Luku on/);
    expect(await pane.page.getByRole("slider").getAttribute("aria-valuetext")).toMatch(/^Sija \d+: /);
    expect(await pane.excel(({ sheets }) => sheets.length)).toBe(sheets);
    expect(await pane.excel(({ host }) => host.count.actions)).toBeLessThan(before + 40);
  });
});
