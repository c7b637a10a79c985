import { contents, matrixAspects, phases } from "../../../domain/round/plan/handbookLists";
import type { SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { linesAt, long, TEXT, wordsOf } from "./planWords";

const words = wordsOf("contents");

/** The handbook's own words on what belongs to each phase; below them the matrix by which workshops are planned. */
export function contentsSheet(): SheetSpec {
  const matrixAt = 4 + phases.length + 4 + contents.length + 4;
  return {
    id: "contents",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "help",
    widths: [],
    blocks: [
      ...stacked(4, [
        { heading: words.section("phases"), table: phaseTable },
        { heading: words.section("contents"), table: contentTable, newPage: true },
        { heading: words.section("matrix"), table: matrix, newPage: true },
      ]),
      linesAt(`A${matrixAt + matrixAspects.length + 2}`, "quiet", [words.say((t) => t.reconstructed)]),
    ],
  };
}

const phaseTable: Omit<TableSpec, "at"> = {
  block: "table",
  id: "contentPhases",
  rows: phases.length,
  columns: [words.written("phase", "text", long(30)), words.written("content", "text", long(60))],
};

const contentTable: Omit<TableSpec, "at"> = {
  block: "table",
  id: "contentTopics",
  rows: contents.length,
  columns: [
    words.written("topic", "text", long(30)),
    words.written("both", "text", long(60)),
    words.written("hv", "text", long(38)),
    words.written("rrf", "text", long(38)),
  ],
};

const matrix: Omit<TableSpec, "at"> = {
  block: "table",
  id: "matrixRows",
  rows: matrixAspects.length,
  columns: [
    words.written("aspect", "text", long(30)),
    words.typed("w1", TEXT, long(60)),
    words.typed("w2", TEXT, long(38)),
    words.typed("w3", TEXT, long(38)),
    words.typed("w4", TEXT, long(38)),
  ],
};
