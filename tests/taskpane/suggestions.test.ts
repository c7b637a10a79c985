import { describeWith } from "../programs";
import { openSample, panesOf, type OpenPane } from "./paneBrowser";

describeWith("chromium", "what a chart suggests in the pane", (path) => {
  const openPane = panesOf(path);
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane();
    await openSample(pane, "team");
  });

  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
  const heading = (name: string) => pane.page.getByRole("heading", { level: 1, name }).waitFor();
  const reasons = () => pane.excel((excel) => excel.column("phaseRows", "Miksi").filter((why) => why !== ""));

  test("a new level is accepted with four ticks and a reason, and taken back", async () => {
    const { page } = pane;
    const card = page.getByRole("region", { name: "Onko tästä tullut uusi taso?" });
    const text = (await card.textContent())?.replaceAll("\u00a0", " ") ?? "";
    expect(text).toContain("Muutos näyttää alkaneen viikolla 22, samalla viikolla kuin kokeilu 4.");
    expect(text).toContain(
      "Mediaani oli 28 ja olisi nyt 16 päivää. Sarja on 23 viikkoa; sattuma selittää enintään 9.",
    );
    const accept = button("Ota uusi taso käyttöön");
    await card.getByLabel("Miksi?").fill("Parityö on kaikilla");
    for (const tick of await card.getByRole("checkbox").all()) {
      expect(await accept.getAttribute("aria-disabled")).toBe("true");
      await tick.check();
    }
    const before = await reasons();
    await accept.click();
    await page.getByRole("status").filter({ hasText: "Uusi taso otettiin käyttöön" }).waitFor();
    await page.getByText("Mediaani lasketaan nyt viikoista 22–47.", { exact: false }).waitFor();
    await heading("T3 pysyy uudella tasolla");
    expect(await reasons()).toEqual([...before, "Parityö on kaikilla"]);
    await button("Kumoa").click();
    await heading("T3 on lyhentynyt");
    expect(await reasons()).toEqual(before);
  });

  test("a baseline is frozen once twelve weeks stand before the first test; “not yet” is heard", async () => {
    const { page } = pane;
    await page.getByLabel("Mittari").selectOption("demand");
    const card = page.getByRole("region", { name: "Lukitaanko lähtötaso?" });
    await card.getByText(/Ensimmäisten \d+ viikon mediaani on/).waitFor();
    await card.getByLabel("Miksi?").fill("Ennen kokeiluja");
    await button("Lukitse lähtötaso").click();
    await page.getByRole("status").filter({ hasText: "Lähtötaso on lukittu" }).waitFor();
    expect((await reasons()).at(-1)).toBe("Ennen kokeiluja");
    await card.waitFor({ state: "detached" });
    await page.getByLabel("Mittari").selectOption("t3_nurse");
    await button("Ei vielä").click();
    await card.waitFor({ state: "detached" });
  });

  test("tests of change are marked on the chart and said at their week", async () => {
    const { page } = pane;
    await page.getByText("▲ kokeilut 3–8", { exact: false }).waitFor();
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("End");
    expect(await slider.getAttribute("aria-valuetext")).toContain("kokeilu 8 alkoi");
  });
});
