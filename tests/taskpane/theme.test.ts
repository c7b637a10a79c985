import { themeFor, themeOf, type ThemeName } from "../../src/taskpane/theme";

test.each<[string, string | undefined, boolean, ThemeName]>([
  ["white", "#FFFFFF", false, "light"],
  ["colourful, in small letters", "#f3f2f1", false, "light"],
  ["not told", undefined, false, "light"],
  ["dark grey", "#262626", false, "dark"],
  ["black", "#0A0A0A", false, "dark"],
  ["high contrast", "#000000", false, "contrast"],
  ["forced by the system, whatever Excel says", "#FFFFFF", true, "contrast"],
])("Excel's window is %s", (_, background, forced, expected) => {
  expect(themeFor(background, forced)).toBe(expected);
});

test("large text scales every font size and line height, and nothing else", () => {
  const [plain, large] = [themeOf("light", 1), themeOf("light", 2)];
  expect([plain.fontSizeBase300, plain.lineHeightBase300]).toEqual(["14px", "20px"]);
  expect([large.fontSizeBase300, large.lineHeightBase300]).toEqual(["28px", "40px"]);
  expect(large.borderRadiusLarge).toBe(plain.borderRadiusLarge);
});

/** Contrast of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each<ThemeName>(["light", "dark"])("text of the %s theme can be read on its card", (name) => {
  const theme = themeOf(name, 1);
  const card = theme.colorNeutralBackground1;
  const full = (colour: string) =>
    colour.length === 4 ? colour.replace(/[0-9a-f]/gi, (digit) => digit + digit) : colour;
  for (const text of [
    theme.colorNeutralForeground1,
    theme.colorNeutralForeground3,
    theme.colorBrandForeground1,
    theme.colorBrandForegroundLink,
  ])
    expect(contrast(full(text), full(card))).toBeGreaterThanOrEqual(4.5);
});
