import type { ResolvedWorkbook } from "../../render/resolved";
import { NAMESPACE } from "./documentSteps";
import type { Before } from "./whatIsThere";

/** Take away what a broken-off build left: none of these names was there before it. Two syncs. */
export async function removeBuilt(
  context: Excel.RequestContext,
  { sheets, names, properties }: ResolvedWorkbook,
  before: Before,
): Promise<void> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  workbook.properties.custom.load("items/key");
  await context.sync();
  workbook.worksheets.getItem(before.active).activate();
  deleteNamed(workbook, { sheets, names });
  parts.items.filter(({ id }) => !before.parts.includes(id)).forEach((part) => part.delete());
  for (const property of workbook.properties.custom.items) {
    const old = before.properties.get(property.key);
    if (old !== undefined) property.value = old;
    else if (Object.hasOwn(properties, property.key)) property.delete();
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Delete sheets and defined names by their names, which have been loaded. */
export function deleteNamed(
  workbook: Excel.Workbook,
  { sheets, names }: Pick<ResolvedWorkbook, "sheets" | "names">,
): void {
  const isOurs = (own: readonly { readonly name: string }[]) => {
    const set = new Set(own.map(({ name }) => name));
    return ({ name }: { readonly name: string }) => set.has(name);
  };
  workbook.names.items.filter(isOurs(names)).forEach((name) => name.delete());
  for (const sheet of workbook.worksheets.items.filter(isOurs(sheets))) {
    // Excel refuses to delete a sheet that is very hidden.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
}
