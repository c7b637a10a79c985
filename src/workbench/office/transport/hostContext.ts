import type { Book } from "../model/Book";

/** Sets of members by name and version; the client refuses members of later ones. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Office 2021 and later have. */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.4",
  AddinCommands: "1.1",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

/**
 * What the client reads about its host when it starts. Places in the list have a fixed meaning in the client
 * (`OSF.OfficeAppContext` of Microsoft's source).
 */
export function hostContext(book: Book, sets: RequirementSets, locale: string): readonly unknown[] {
  const context: unknown[] = Array.from({ length: 24 }, () => "");
  const settings = [...book.settings];
  Object.assign(context, {
    0: [settings.map(([key]) => key), settings.map(([, value]) => JSON.stringify(value))],
    1: "lapimurto",
    2: 1,
    3: 16,
    4: 0,
    7: 1,
    8: locale,
    9: locale,
    11: "file:///Book1.xlsx",
    12: 1,
    13: 1,
    18: false,
    19: true,
    20: JSON.stringify(sets),
    22: "16.100.0",
    23: 0,
  });
  return context;
}
