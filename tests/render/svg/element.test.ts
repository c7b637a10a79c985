import { element, text } from "../../../src/render/svg/element";

test("whatever people write stays text", () => {
  expect(element("text", { x: 1 }, [text(`A & <b>"B"</b>`)])).toBe(
    `<text x="1">A &amp; &lt;b&gt;&quot;B&quot;&lt;/b&gt;</text>`,
  );
  expect(element("g", { class: `"><script>` })).toBe(`<g class="&quot;&gt;&lt;script&gt;"/>`);
});

test("characters that XML cannot hold are replaced, whole ones outside the first plane are kept", () => {
  expect(text("a\u0000b\ud800c\u{1f600}")).toBe("a\ufffdb\ufffdc\u{1f600}");
});

test("numbers are short, and attributes without a value are left out", () => {
  expect(element("line", { x1: 1.23456, x2: -0.0001, y1: 2, y2: undefined })).toBe(
    `<line x1="1.23" x2="0" y1="2"/>`,
  );
});
