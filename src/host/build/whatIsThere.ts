import { DomainError } from "../../domain/shared/DomainError";
import type { ResolvedWorkbook } from "../../render/resolved";
import { NAMESPACE } from "./documentSteps";

/** The sheet in front, and what the workbook held of ours before: the part's id and the properties' values. */
export type Before = {
  readonly active: string;
  readonly parts: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
  /** Names of ours whose cells were deleted: Excel keeps the name, and nothing stands behind it. */
  readonly dead: readonly string[];
};

/**
 * Look whether a workbook has room for ours; one sync, nothing is changed.
 *
 * @throws DomainError `sheet-exists`, `name-exists`, `table-exists`, `workbook-protected`
 */
export async function whatIsThere(context: Excel.RequestContext, wanted: ResolvedWorkbook): Promise<Before> {
  const { worksheets, names, tables, protection, customXmlParts, properties } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const parts = customXmlParts.getByNamespace(NAMESPACE);
  active.load("name");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  protection.load("protected");
  parts.load("items/id");
  properties.custom.load("items/key,items/value");
  await context.sync();
  if (protection.protected)
    throw new DomainError("workbook-protected", "the workbook's structure is protected");
  refuse(
    "sheet",
    namesIn(worksheets),
    wanted.sheets.map(({ name }) => name),
  );
  const ids = wanted.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  refuse("table", namesIn(tables), ids);
  const isDead = ({ formula }: Excel.NamedItem) => String(formula).includes("#REF!");
  const alive = { items: names.items.filter((item) => !isDead(item)) };
  const own = new Set([...wanted.names.map(({ name }) => name), ...ids]);
  refuse("name", namesIn(alive), [...own]);
  return {
    active: active.name,
    dead: names.items.flatMap((item) => (isDead(item) && own.has(item.name) ? [item.name] : [])),
    parts: parts.items.map(({ id }) => id),
    properties: new Map(
      properties.custom.items.flatMap(({ key, value }) =>
        Object.hasOwn(wanted.properties, key) ? [[key, String(value)] as const] : [],
      ),
    ),
  };
}

const namesIn = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
  new Set(items.map(({ name }) => name.toLowerCase()));

const codes = { sheet: "sheet-exists", name: "name-exists", table: "table-exists" } as const;

/** Excel does not tell small letters from capitals in names. */
function refuse(kind: keyof typeof codes, taken: ReadonlySet<string>, wanted: readonly string[]): void {
  const found = wanted.find((name) => taken.has(name.toLowerCase()));
  if (found !== undefined)
    throw new DomainError(codes[kind], `the workbook already has the ${kind} ${found}`, {
      [kind]: found,
    });
}
