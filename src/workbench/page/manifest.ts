import type { Language } from "../../i18n/language";

/** What Excel's ribbon and context menu get from the manifest, in one language. */
export type Manifest = {
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly contextMenu: readonly Control[];
  /** Where the functions' metadata is, from the add-in's own folder: "functions.fi.json". */
  readonly functions: string;
  readonly namespace: string;
};

export type Tab = { readonly label: string; readonly groups: readonly Group[] };
type Group = { readonly label: string; readonly controls: readonly Control[] };

export type Control = {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** From the add-in's own folder, by size. */
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly show: true } | { readonly run: string };
};

const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  fi: ["fi-FI"],
  sv: ["sv-FI", "sv-SE"],
  en: ["en-US", "en-GB"],
};

/** @throws Error when it is not a manifest */
export function readManifest(text: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed.");
  const resources = resourcesOf(document, language);
  const url = (id: string) => ownPath(resources.get(id) ?? "");
  const control = (from: Element): Control => ({
    id: from.getAttribute("id") ?? "",
    label: resources.get(residIn(from, "Label")) ?? "",
    tip: resources.get(residIn(first(from, "Supertip"), "Description")) ?? "",
    icons: Object.fromEntries(
      all(first(from, "Icon"), "Image").map((image) => [
        image.getAttribute("size") ?? "",
        url(image.getAttribute("resid") ?? ""),
      ]),
    ),
    action: actionOf(first(from, "Action")),
  });
  const functions = all(document.documentElement, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  return {
    name: first(document.documentElement, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    tabs: all(document.documentElement, "CustomTab").map((tab) => ({
      label: resources.get(residIn(tab, "Label")) ?? "",
      groups: all(tab, "Group").map((group) => ({
        label: resources.get(residIn(group, "Label")) ?? "",
        controls: all(group, "Control").map(control),
      })),
    })),
    contextMenu: all(first(document.documentElement, "OfficeMenu"), "Control").map(control),
    functions: url(residIn(first(functions ?? null, "Metadata"), "SourceLocation")),
    namespace: resources.get(residIn(functions ?? null, "Namespace")) ?? "",
  };
}

const all = (from: Element | null, name: string): readonly Element[] =>
  from ? [...from.getElementsByTagNameNS("*", name)] : [];

/** A child, or the first one further down when there is no such child. */
const first = (from: Element | null, name: string): Element | null =>
  from ? ([...from.children].find((child) => child.localName === name) ?? all(from, name)[0] ?? null) : null;

const residIn = (from: Element | null, name: string): string =>
  (from ? [...from.children].find((child) => child.localName === name) : undefined)?.getAttribute("resid") ??
  "";

function resourcesOf(document: Document, language: Language): ReadonlyMap<string, string> {
  const items = ["Image", "Url", "String"].flatMap((name) => all(document.documentElement, name));
  return new Map(
    items
      .filter((item) => item.hasAttribute("DefaultValue"))
      .map((item) => {
        const override = all(item, "Override").find((each) =>
          LOCALES[language].includes(each.getAttribute("Locale") ?? ""),
        );
        const value = override?.getAttribute("Value") ?? item.getAttribute("DefaultValue") ?? "";
        return [item.getAttribute("id") ?? "", value];
      }),
  );
}

/** The manifest speaks of the server that Excel uses; here the same files are under /addin/. */
const ownPath = (address: string) => address.replace(/^https?:\/\/[^/]+\//, "");

function actionOf(action: Element | null): Control["action"] {
  const run = first(action, "FunctionName")?.textContent ?? "";
  return action?.getAttribute("xsi:type") === "ExecuteFunction" ? { run } : { show: true };
}
