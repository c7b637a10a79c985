import { languages, type Language } from "../../src/i18n/language";
import { workbenchText } from "../../src/i18n/workbench/workbenchText";
import { describeWith } from "../programs";
import { Workbench } from "./Workbench";

/** What the focus stands on, as somebody hears it. */
const FOCUSED = `(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "")`;

describeWith("chromium", "the page is used with the keyboard alone", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path, { width: 1280, height: 720 });
  });
  afterAll(async () => {
    await workbench.stop();
  });
  afterEach(() => {
    expect(workbench.problems).toEqual([]);
  });

  const focused = () => workbench.page.evaluate<string>(FOCUSED);
  const press = async (key: string) => {
    await workbench.page.keyboard.press(key);
    return focused();
  };

  test.each(languages)("every control has a name, in %s", async (language: Language) => {
    await workbench.load(language);
    await workbench.fresh("sampleTeam");
    const { gridNames } = workbenchText[language];
    const names = await workbench.page.evaluate(namesOfControls);
    expect(names.filter(([name]) => name === "")).toEqual([]);
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(Object.values(gridNames)));
  });

  test("another language names the grid's controls anew", async () => {
    await workbench.load("fi");
    await workbench.fresh("team");
    await workbench.page.selectOption("[data-action=language]", "sv");
    await workbench.page.waitForSelector(`[aria-label='${workbenchText.sv.gridNames.nameBox}']`);
  });

  test("F6 goes through the parts of the page and back, also out of the grid and the pane", async () => {
    await workbench.load("fi");
    await workbench.fresh("team");
    const { gridNames, pane } = workbenchText.fi;
    await workbench.page.focus("[data-action=start]");
    expect(await press("F6")).toBe("Avaa Läpimurto");
    expect(await press("F6")).toBe(gridNames.cell);
    expect(await press("F6")).toBe("Ohje");
    await press("F6");
    expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    expect(await workbench.page.getAttribute("iframe", "title")).toBe(pane);
    expect(await (await workbench.pane()).evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    expect(await press("F6")).toContain("Loki");
    expect(await press("F6")).toBe("Aloitus");
    expect(await press("Shift+F6")).toContain("Loki");
  });

  test("Tab goes through the controls around the cells", async () => {
    const { gridNames } = workbenchText.fi;
    await workbench.page.focus("[data-control='Lapimurto.Split']");
    for (const name of [gridNames.nameBox, gridNames.taller, gridNames.sheets, "Ohje", gridNames.cell])
      expect(await press("Tab")).toBe(name);
  });

  test("a sheet is chosen from its tab and from the menu of all sheets", async () => {
    await workbench.page.focus("[role=tab][aria-selected=true]");
    await press("ArrowRight");
    await press("Enter");
    await workbench.until(({ current }) => current.book.active.name === "Tiimi");
    await workbench.page.focus("[aria-haspopup=menu] > [data-u-comp=sheet-bar-append-button]");
    await press("Enter");
    await workbench.page.getByRole("menuitem", { name: "Mittarit" }).press("Enter");
    await workbench.until(({ current }) => current.book.active.name === "Mittarit");
  });

  test("keys go to the cells after F6 has led into the grid", async () => {
    await workbench.page.focus("#ribbon button");
    await workbench.page.keyboard.press("F6");
    const { top } = await workbench.run(({ current }) => current.book.selection);
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.until(({ current }) => current.book.selection.top > 0);
    expect(await workbench.run(({ current }) => current.book.selection.top)).toBe(top + 1);
  });

  test("the focus is seen wherever it stands", async () => {
    await workbench.page.focus("[data-action=start]");
    for (const where of [
      "[data-action=open]",
      "#ribbon button",
      "[data-u-comp=defined-name] input",
      "[data-u-comp=sheet-bar-append-button]",
      "[role=tab][aria-selected=true]",
      ".handle",
      ".log summary",
    ]) {
      await workbench.page.focus(where);
      expect([where, await workbench.page.evaluate(isMarked)]).toEqual([where, true]);
    }
  });

  test("Enter makes the formula bar taller", async () => {
    const height = async () =>
      (await workbench.page.locator("[data-u-comp=formula-bar]").boundingBox())?.height ?? 0;
    const before = await height();
    await workbench.page.getByRole("button", { name: workbenchText.fi.gridNames.taller }).press("Enter");
    await workbench.page.waitForFunction(
      (low) => (document.querySelector("[data-u-comp=formula-bar]")?.clientHeight ?? 0) > low + 10,
      before,
    );
  });
});

/** Everything on the page that can be pressed, chosen or typed into: its name and how it begins. */
function namesOfControls(): readonly (readonly [name: string, html: string])[] {
  const controls =
    "a[href], button, input, select, summary, [contenteditable], [role=tab], [role=button], [tabindex='0']";
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest("[hidden]"))
    .map((each) => {
      const name = each.getAttribute("aria-label") ?? (each.isContentEditable ? "" : each.textContent);
      return [name?.trim() ?? "", each.outerHTML.slice(0, 160)];
    });
}

/** Whether the element with the focus has a line around it that can be seen. */
function isMarked(): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
    document.activeElement ?? document.body,
  );
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
}
