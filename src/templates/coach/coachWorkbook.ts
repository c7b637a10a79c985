import { coachingText } from "../../i18n/coaching/coachingText";
import type { CoachingText } from "../../i18n/coaching/fi";
import { metaSheet } from "../both/metaSheet";
import { inEvery } from "../fx";
import type { ColumnSpec, Text, WorkbookSpec } from "../spec";

const text = (key: keyof CoachingText["file"]): Text =>
  inEvery((language) => coachingText[language].file[key]);

/** The coach's own file: notes and promises, to be read again by the pane and by people. */
export function coachWorkbook(notes: number, promises: number): WorkbookSpec {
  return {
    kind: "coach",
    title: text("title"),
    sheets: [
      {
        id: "coachNotes",
        name: text("sheet"),
        title: text("title"),
        purpose: text("purpose"),
        tab: "input",
        widths: [],
        mainTable: "coachNoteRows",
        blocks: [
          {
            block: "table",
            id: "coachNoteRows",
            at: "A4",
            rows: notes,
            columns: [talk, written("key", 14), written("question", 44), noteColumn],
          },
        ],
      },
      {
        id: "coachPromises",
        name: text("promises"),
        title: text("promises"),
        purpose: text("purpose"),
        tab: "input",
        widths: [],
        mainTable: "promiseRows",
        blocks: [
          { block: "table", id: "promiseRows", at: "A4", rows: promises, columns: [talk, promise, kept] },
        ],
      },
      metaSheet(),
    ],
    names: [],
  };
}

const talk: ColumnSpec = { id: "talk", header: text("talk"), width: 16, kind: "written", shows: "integer" };

const written = (id: "key" | "question", width: number): ColumnSpec => ({
  id,
  header: text(id),
  width,
  wrap: true,
  kind: "written",
  shows: "text",
});

const noteColumn: ColumnSpec = { id: "note", header: text("note"), width: 60, wrap: true, kind: "text" };
const promise: ColumnSpec = { id: "promise", header: text("promise"), width: 60, wrap: true, kind: "text" };
const kept: ColumnSpec = { id: "kept", header: text("kept"), width: 10, kind: "tick" };
