import { canRead, identity, isExcelObject, items, readableNames, readMember, wireName } from "./members";
import type { Query } from "./messages";
import type { References } from "./References";

/** The part of a reply that tells which object it is, without its properties. */
export function describeIdentity(object: object, references: References): Record<string, unknown> {
  const reference = references.nameOf(object);
  return {
    ...(identity in object ? { _Id: object[identity] } : {}),
    // Event handlers need the id although nobody asked to load it.
    ...(canRead(object, "id") ? { Id: readMember(object, "id") } : {}),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/**
 * An object in the shape of a reply: its identity and the properties that were asked for, none named = all plain
 * ones. Null stands for Excel's null object.
 *
 * @throws ExcelError `ApiNotFound` for a property that the model does not have
 */
export function describe(object: object | null, query: Query, references: References): unknown {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split(/[/.]/));
  return items in object
    ? describeCollection(object, paths, query, references)
    : { ...describeIdentity(object, references), ...describeProperties(object, paths, references) };
}

function describeCollection(
  collection: object,
  paths: readonly (readonly string[])[],
  { Skip = 0, Top = Infinity }: Query,
  references: References,
): unknown {
  const ofItems = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
  const own = ofItems.filter(([name = ""]) => canRead(collection, name));
  const rest = ofItems.filter(([name = ""]) => name !== "" && !canRead(collection, name));
  const all = (collection as { [items]: readonly object[] })[items];
  const onlyOwn = own.length > 0 && rest.length === 0;
  return {
    ...describeIdentity(collection, references),
    ...(own.length > 0 || paths.length === 0 ? describeProperties(collection, own, references) : {}),
    ...(onlyOwn
      ? {}
      : {
          _Items: all.slice(Skip, Skip + Top).map((item) => ({
            ...describeIdentity(item, references),
            ...describeProperties(item, rest, references),
          })),
        }),
  };
}

function describeProperties(
  object: object,
  paths: readonly (readonly string[])[],
  references: References,
): Record<string, unknown> {
  const described: Record<string, unknown> = {};
  for (const [name, rests] of byFirst(paths.length === 0 ? [["*"]] : paths)) {
    if (name === "$none") continue;
    if (name === "*") Object.assign(described, describePlain(object));
    else {
      const value = readMember(object, name);
      const Select = rests.filter((rest) => rest.length > 0).map((rest) => rest.join("/"));
      described[wireName(name)] = isExcelObject(value) ? describe(value, { Select }, references) : value;
    }
  }
  return described;
}

function describePlain(object: object): Record<string, unknown> {
  return Object.fromEntries(
    readableNames(object)
      .map((name) => [wireName(name), readMember(object, name)] as const)
      .filter(([, value]) => !isExcelObject(value)),
  );
}

function byFirst(paths: readonly (readonly string[])[]): ReadonlyMap<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first = "*", ...rest] of paths) groups.set(first, [...(groups.get(first) ?? []), rest]);
  return groups;
}
