import { elementOrder } from "./elementOrder";

/** Every locale whose text is not the default one; Excel's own Swedish is sv-SE, its English en-US or en-GB. */
const locales = ["sv-FI", "sv-SE", "en-US", "en-GB"] as const;

/** What stays as it is in every language. */
const NAMES = ["LAPIMURTO", "Läpimurto"];

const LONGEST = { ShortStrings: 125, LongStrings: 250 } as const;

/** All that is wrong with a manifest, a sentence each; empty when nothing is. */
export const faultsOf = (manifest: Document): readonly string[] => [
  ...elementsOf(manifest).flatMap(orderFaults),
  ...referenceFaults(manifest),
  ...elementsOf(manifest).flatMap(localeFaults),
  ...lengthFaults(manifest),
  ...repeated(idsOf(manifest)).map((id) => `the id ${id} is used twice`),
];

export const elementsOf = (manifest: Document, name = "*"): readonly Element[] => [
  ...manifest.getElementsByTagNameNS("*", name),
];

const pathOf = (element: Element): string =>
  element.parentElement ? `${pathOf(element.parentElement)}/${element.localName}` : element.localName;

/** The rule with the longest path that ends like the element's. */
function orderOf(path: string): string | undefined {
  const steps = path.split("/");
  const found = steps.map((_, index) => steps.slice(index).join("/")).find((end) => end in elementOrder);
  return found === undefined ? undefined : elementOrder[found];
}

function orderFaults(element: Element): readonly string[] {
  const children = [...element.children].map(({ localName }) => localName);
  const path = pathOf(element);
  const order = orderOf(path);
  if (order === undefined) return children.length > 0 ? [`${path}: nothing may stand in it`] : [];
  const grammar = order.split(" ").map((each) => {
    const [, name = "", sign = ""] = /^(\w+)(.*)$/.exec(each) ?? [];
    const times = { "": "{1}", "?": "?", "+": "+", "+?": "*" }[sign];
    return `(?:${name} )${times}`;
  });
  return new RegExp(`^${grammar.join("")}$`).test(children.map((name) => `${name} `).join(""))
    ? []
    : [`${path}: ${children.join(" ")} is not in the order ${order}`];
}

const attributesOf = (elements: readonly Element[], name: string): readonly string[] =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);

const resourcesOf = (manifest: Document) =>
  elementsOf(manifest).filter((element) => /\/Resources\/\w+\/\w+$/.test(pathOf(element)));

/** What the schema does not see: a reference to nothing, and a resource that nothing refers to. */
function referenceFaults(manifest: Document): readonly string[] {
  const wanted = new Set(attributesOf(elementsOf(manifest), "resid"));
  const there = new Set(attributesOf(resourcesOf(manifest), "id"));
  return [
    ...[...wanted].filter((id) => !there.has(id)).map((id) => `resid ${id} is no resource`),
    ...[...there].filter((id) => !wanted.has(id)).map((id) => `the resource ${id} is not used`),
    ...[...wanted].filter((id) => id.length > 32).map((id) => `resid ${id} has more than 32 characters`),
  ];
}

const isText = (element: Element) =>
  /^(OfficeApp\/(DisplayName|Description)|.*\/String)$/.test(pathOf(element)) ||
  element.getAttribute("id") === "Functions.Metadata.Url";

function localeFaults(element: Element): readonly string[] {
  if (!isText(element)) return [];
  const what = element.getAttribute("id") ?? element.localName;
  const overrides = [...element.children];
  const own = attributesOf(overrides, "Locale");
  if (own.length === 0 && NAMES.includes(element.getAttribute("DefaultValue") ?? "")) return [];
  const valueOf = (locale: string) =>
    overrides.find((each) => each.getAttribute("Locale") === locale)?.getAttribute("Value");
  return [
    ...locales.filter((locale) => !valueOf(locale)).map((locale) => `${what} has no ${locale}`),
    ...repeated(own).map((locale) => `${what} has ${locale} twice`),
    ...(valueOf("sv-FI") === valueOf("sv-SE") ? [] : [`${what} has two Swedish texts`]),
    ...(valueOf("en-US") === valueOf("en-GB") ? [] : [`${what} has two English texts`]),
  ];
}

const lengthFaults = (manifest: Document): readonly string[] =>
  Object.entries(LONGEST).flatMap(([list, longest]) =>
    elementsOf(manifest, list)
      .flatMap((strings) => [...strings.getElementsByTagName("*")])
      .flatMap((each) => each.getAttribute("Value") ?? each.getAttribute("DefaultValue") ?? "")
      .filter((text) => text.length === 0 || text.length > longest)
      .map((text) => `"${text}" is empty or longer than ${longest} characters`),
  );

const idsOf = (manifest: Document) => attributesOf(elementsOf(manifest), "id");

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
