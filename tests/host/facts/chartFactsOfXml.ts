/** What a chart part and its anchor say; sizes in points, places from 0, both ends in. */
export function chartFactsOfXml(xml: string, anchor: string): object {
  const [from, to] = ["from", "to"].map((corner) => {
    const inside = part(anchor, `xdr:${corner}`);
    return { row: Number(text(inside, "xdr:row")), column: Number(text(inside, "xdr:col")) };
  });
  const plot = part(xml, "c:plotArea");
  const axes = [...plot.matchAll(/<c:(catAx|valAx)>.*?<\/c:\1>/gs)].map(([each]) => each);
  const [below = "", beside = ""] = axes;
  const title = part(xml.slice(0, xml.indexOf("<c:plotArea")), "c:title");
  return {
    box: { top: from?.row, left: from?.column, bottom: (to?.row ?? 0) - 1, right: (to?.column ?? 0) - 1 },
    title: [unescaped(text(title, "a:t")), size(title), /\bb="1"/.test(title), color(title)],
    legend: [value(part(xml, "c:legend"), "c:legendPos"), size(part(xml, "c:legend"))],
    unnamed: [...xml.matchAll(/<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/g)].map(([, index]) =>
      Number(index),
    ),
    gaps: value(xml, "c:dispBlanksAs") === "gap",
    category: axis(below),
    value: axis(beside),
    series: [...plot.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => seriesFacts(series)),
  };
}

function axis(xml: string): object {
  const title = part(xml, "c:title");
  const grid = part(xml, "c:majorGridlines");
  return {
    title: unescaped(text(title, "a:t")),
    text: size(part(xml, "c:txPr")),
    marks: [value(xml, "c:majorTickMark"), value(xml, "c:minorTickMark")],
    every: [value(xml, "c:tickLblSkip"), value(xml, "c:tickMarkSkip")],
    // LibreOffice needs a hair more than 0.
    level: /<a:bodyPr[^>]*\brot="[01]"/.test(part(xml, "c:txPr")),
    grid: color(grid),
    range: [value(xml, "c:min"), value(xml, "c:max")].map((bound) => (bound === null ? null : Number(bound))),
    unit: Number(value(xml, "c:majorUnit") ?? 0),
    labels: value(xml, "c:tickLblPos") !== "none",
    format: unescaped(/formatCode="([^"]*)"/.exec(xml)?.[1] ?? "General"),
  };
}

function seriesFacts(xml: string): object {
  const marker = part(xml, "c:marker");
  const shape = part(xml.replace(marker, ""), "c:spPr");
  const line = /<a:ln w="(\d+)">(.*?)<\/a:ln>/s.exec(shape);
  const symbol = value(marker, "c:symbol");
  const isDrawn = !line?.[2]?.includes("<a:noFill/>");
  return {
    name: unescaped(text(part(xml, "c:tx"), "c:v")),
    values: text(part(xml, "c:val") || part(xml, "c:yVal"), "c:f"),
    categories: text(part(xml, "c:cat") || part(xml, "c:xVal"), "c:f"),
    names: value(xml, "c:showSerName") === "1",
    line: isDrawn
      ? [color(line?.[2] ?? ""), Number(line?.[1]) / 12700, value(shape, "a:prstDash") ?? "solid"]
      : null,
    mark: symbol === "none" ? null : [symbol, Number(value(marker, "c:size")), color(marker)],
    smooth: value(xml, "c:smooth") === "1",
  };
}

const part = (xml: string, tag: string): string =>
  new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, "s").exec(xml)?.[0] ?? "";
const text = (xml: string, tag: string): string =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? "";
const value = (xml: string, tag: string): string | null =>
  new RegExp(`<${tag} val="([^"]*)"`).exec(xml)?.[1] ?? null;
const color = (xml: string): string => value(xml, "a:srgbClr") ?? "";
const size = (xml: string): number | null => {
  const found = /\bsz="(\d+)"/.exec(xml)?.[1];
  return found === undefined ? null : Number(found) / 100;
};

const unescaped = (escaped: string): string =>
  escaped
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
