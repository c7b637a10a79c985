import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DomainError } from "../../../domain/shared/DomainError";
import { fixedZipTime } from "../fixedDay";
import { partPath } from "../partPath";
import { attribute } from "../xmlText";

/** A table of a file and the parts that it stands in. */
export type TablePart = { readonly path: string; readonly sheet: SheetPart };
export type SheetPart = { readonly name: string; readonly path: string };

/** The parts of an .xlsx file as texts; what is not looked at stays as it is, byte by byte. */
export class FileParts {
  readonly #parts: Record<string, Uint8Array>;
  readonly sheets: readonly SheetPart[];

  /** @throws DomainError `not-a-workbook` */
  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    const related = new Map(this.related(this.workbookPath).map(({ id, path }) => [id, path] as const));
    this.sheets = tagsIn(this.text(this.workbookPath), "sheet").map((tag) => ({
      name: attribute(tag, "name") ?? "",
      path: related.get(attribute(tag, "r:id") ?? "") ?? unreadable("a sheet without a part"),
    }));
  }

  get workbookPath(): string {
    return "xl/workbook.xml";
  }

  get paths(): readonly string[] {
    return Object.keys(this.#parts);
  }

  text(path: string): string {
    const part = this.#parts[path];
    return part ? strFromU8(part) : unreadable(`no part ${path}`);
  }

  change(path: string, change: (text: string) => string): void {
    const before = this.text(path);
    const after = change(before);
    if (after !== before) this.#parts[path] = strToU8(after);
  }

  remove(path: string): void {
    delete this.#parts[path];
  }

  /** Parts to which a part leads, with the last word of their kind: "table", "comments". */
  related(path: string): readonly { readonly id: string; readonly kind: string; readonly path: string }[] {
    const [folder, file] = [path.slice(0, path.lastIndexOf("/")), path.slice(path.lastIndexOf("/") + 1)];
    const rels = `${folder}/_rels/${file}.rels`;
    if (!(rels in this.#parts)) return [];
    return tagsIn(this.text(rels), "Relationship").map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      kind: (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "",
      path: partPath(folder, attribute(tag, "Target") ?? ""),
    }));
  }

  /** @throws DomainError `no-table` */
  table(id: string): TablePart {
    for (const sheet of this.sheets) {
      for (const { kind, path } of this.related(sheet.path)) {
        if (kind === "table" && attribute(tagsIn(this.text(path), "table")[0] ?? "", "displayName") === id)
          return { path, sheet };
      }
    }
    throw new DomainError("no-table", `no table ${id} in the file`, { table: id });
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 9, mtime: fixedZipTime });
  }
}

/** The opening tags of an element. */
export const tagsIn = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];

export function unreadable(reason: string): never {
  throw new DomainError("not-a-workbook", `the file cannot be changed: ${reason}`, { reason: "damaged" });
}
