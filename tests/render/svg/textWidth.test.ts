import { cutText, textWidth, wrapText } from "../../../src/render/svg/textWidth";

test("a text that fits is not cut", () => expect(cutText("Koivuranta", 16, 200)).toBe("Koivuranta"));

test("a long text ends with an ellipsis and fits", () => {
  const cut = cutText("Koivurannan terveysasema ".repeat(9), 16, 300, true);
  expect(cut).toMatch(/^Koivurannan.*…$/);
  expect(textWidth(cut, 16, true)).toBeLessThanOrEqual(300);
});

test("lines break between words", () => {
  const lines = wrapText("Ei vielä kaaviota. Se piirtyy, kun ensimmäinen viikko on täytetty.", 13, 240);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe("Ei vielä kaaviota. Se piirtyy, kun ensimmäinen viikko on täytetty.");
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(240);
});
