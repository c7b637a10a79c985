import { say } from "../say";
import type { SheetSpec } from "../spec";

/** For programs: schema version, kind, language, and the map from ids to the names that are shown. */
export function metaSheet(): SheetSpec {
  return {
    id: "meta",
    name: say((t) => t.meta.name),
    title: say((t) => t.meta.title),
    purpose: say((t) => t.meta.purpose),
    tab: "help",
    visibility: "veryHidden",
    widths: [40, 40],
    mainTable: "metaRows",
    blocks: [
      {
        block: "table",
        id: "metaRows",
        at: "A4",
        rows: 1,
        columns: [
          { id: "key", header: say((t) => t.meta.key), kind: "written", shows: "text" },
          { id: "value", header: say((t) => t.meta.value), kind: "written", shows: "text" },
        ],
      },
    ],
  };
}
