import { strFromU8, unzipSync } from "fflate";
import { DomainError } from "../../domain/shared/DomainError";
import { checkZip } from "../../intake/workbook/checkZip";
import { partPath } from "../../render/xlsx/partPath";
import { xmlTree, type Room, type Xml } from "./xmlTree";

/** The sample team's workbook has some hundred thousand elements and attributes. */
const ROOM = 5_000_000;

/** The parts of an .xlsx file and how they point to each other. */
export class Parts {
  readonly #room: Room = { left: ROOM };

  private constructor(private readonly files: Readonly<Record<string, Uint8Array>>) {}

  /** @throws DomainError `not-a-workbook` */
  static open(bytes: Uint8Array): Parts {
    checkZip(bytes);
    try {
      return new Parts(unzipSync(bytes));
    } catch {
      throw new DomainError("not-a-workbook", "the zip cannot be unpacked", { reason: "damaged" });
    }
  }

  /** A part as a tree; undefined when the file has none of that name. */
  find(path: string): Xml | undefined {
    const name = path.replace(/^\//, "");
    const bytes = Object.hasOwn(this.files, name) ? this.files[name] : undefined;
    return bytes && xmlTree(strFromU8(bytes).replace(/^\ufeff/, ""), this.#room);
  }

  /** @throws DomainError `not-a-workbook` naming the part that is missing */
  get(path: string): Xml {
    const part = this.find(path);
    if (!part) throw new DomainError("not-a-workbook", `${path} is missing`, { reason: "incomplete" });
    return part;
  }

  /** Where the relations of a part point to, by their ids. */
  relations(path: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
    const cut = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, cut), path.slice(cut + 1)];
    const relations = this.find(`${folder}/_rels/${name}.rels`)?.children ?? [];
    return new Map(
      relations.map(({ attributes: { Id = "", Type = "", Target = "" } }) => [
        Id,
        { type: Type.slice(Type.lastIndexOf("/") + 1), path: partPath(folder, Target) },
      ]),
    );
  }

  /** The paths of the relations of one type: "table", "drawing", "chart". */
  related(path: string, type: string): readonly string[] {
    return [...this.relations(path).values()].filter((each) => each.type === type).map((each) => each.path);
  }
}
