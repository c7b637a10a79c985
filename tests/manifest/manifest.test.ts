/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands/commands";
import { customFunctions } from "../../src/functions/customFunctions";
import { elementsOf, faultsOf } from "./faults";

const ORIGIN = "https://localhost:3000/";
const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const parsed = (text: string) => new DOMParser().parseFromString(text, "text/xml");
const manifest = parsed(xml);

const textsOf = (name: string) => elementsOf(manifest, name).map(({ textContent }) => textContent);
const resource = (id: string) =>
  elementsOf(manifest)
    .find((element) => element.getAttribute("id") === id)
    ?.getAttribute("DefaultValue");

test("order, references, locales, lengths and ids hold", () => {
  expect(elementsOf(manifest, "parsererror")).toEqual([]);
  expect(faultsOf(manifest)).toEqual([]);
});

describe("a planted fault is found", () => {
  const swap = (text: string, a: RegExp) => text.replace(a, "$2$1");
  test.each([
    ["elements out of order", swap(xml, /(<Label resid="Charts.Label"\/>\s*)(<Supertip>[^]*?<\/Supertip>)/), "Control: Supertip Label"],
    ["an element that is missing", xml.replace(/<Permissions>.*<\/Permissions>/, ""), "OfficeApp: "],
    ["an element that does not belong there", xml.replace("<Supertip>", "<Supertip><Hint/>"), "Supertip: Hint Title"],
    ["a reference to nothing", xml.replace('resid="Split.Tooltip"', 'resid="Split.Tip"'), "resid Split.Tip is no resource"],
    ["a resource that is not used", xml.replace('resid="Split.Tooltip"', 'resid="Split.Tip"'), "the resource Split.Tooltip is not used"],
    ["a missing locale", xml.replace('Locale="sv-FI" Value="Kostnader"', 'Locale="da-DK" Value="Kostnader"'), "Split.Group has no sv-FI"],
    ["two texts of one language", xml.replace('Value="Kostnader"', 'Value="Utgifter"'), "Split.Group has two Swedish texts"],
    ["a text that is too long", xml.replace('Value="Kostnader"', `Value="${"K".repeat(126)}"`), "longer than 125"],
    ["an id used twice", xml.replace('id="Lapimurto.Split"', 'id="Lapimurto.Charts"'), "the id Lapimurto.Charts is used twice"],
  ])("%s", (_, broken, fault) => {
    expect(broken).not.toBe(xml);
    expect(faultsOf(parsed(broken)).join("\n")).toContain(fault);
  }); // prettier-ignore
});

test("it asks for Excel's interface 1.14 and the shared runtime, and may write", () => {
  const sets = elementsOf(manifest, "Set").map((set) => [
    set.getAttribute("Name"),
    set.getAttribute("MinVersion"),
  ]);
  expect(sets).toEqual([["SharedRuntime", "1.1"], ["ExcelApi", "1.14"]]); // prettier-ignore
  expect(textsOf("Permissions")).toEqual(["ReadWriteDocument"]);
  expect(textsOf("Id")[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test("functions, commands and pane live in one page", () => {
  const page = ["Runtime", "FunctionFile"].flatMap((name) => elementsOf(manifest, name));
  const sources = elementsOf(manifest, "SourceLocation").filter(({ parentElement }) =>
    ["Page", "Action"].includes(parentElement?.localName ?? ""),
  );
  expect([...page, ...sources].map((each) => each.getAttribute("resid"))).toEqual(
    Array(4).fill("Taskpane.Url"),
  );
  expect(elementsOf(manifest, "Runtime")[0]?.getAttribute("lifetime")).toBe("long");
});

test("every button that calls a command has one, and every command a button", () => {
  expect(textsOf("FunctionName").sort()).toEqual(Object.keys(commands).sort());
});

test("the namespace and the ids make names that Excel takes in every language", () => {
  expect(resource("Functions.Namespace")).toBe("LAPIMURTO");
  for (const id of Object.keys(customFunctions)) expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z0-9]+)*$/);
});

test("every address is a file of the build or an icon of the size it says", () => {
  const addresses = [...xml.matchAll(/"(https:[^"]*)"/g)].map(([, address = ""]) => address);
  const files = [...new Set(addresses)].map((address) => {
    expect(address.startsWith(ORIGIN)).toBe(true);
    return address.slice(ORIGIN.length);
  });
  const icons = files.filter((file) => file.startsWith("assets/"));
  expect(files.filter((file) => !icons.includes(file)).sort()).toEqual([
    ...["functions.en.json", "functions.fi.json", "functions.js", "functions.sv.json", "taskpane.html"],
  ]);
  for (const icon of icons) {
    const png = readFileSync(join(root, icon));
    expect(`${png.readUInt32BE(16)}`).toBe(/-(\d+)\.png$/.exec(icon)?.[1]);
  }
});
