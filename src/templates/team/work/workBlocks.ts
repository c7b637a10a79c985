import type { BlockSpec, ColumnSpec, FieldSpec, FieldsSpec, Formula, Text } from "../../spec";
import { fx } from "../../fx";
import { fieldName } from "./workNames";

/** What is typed once: its id, its words, and the lines of text that it has room for. */
export type WorkField = {
  readonly id: string;
  readonly label: Text;
  readonly help: Text;
  readonly lines?: number;
  readonly list?: string;
  readonly shows?: FieldSpec["shows"];
};

/** Fields under each other, each with its defined name. */
export const fieldsAt = (at: string, fields: readonly WorkField[]): FieldsSpec => ({
  block: "fields",
  at,
  fields: fields.map(({ id, shows = "text", ...rest }) => ({
    ...rest,
    name: fieldName(id),
    shows,
    input: true,
  })),
});

/** A heading of a part of the sheet. */
export const heading = (at: string, text: Text, newPage?: true): BlockSpec => ({
  block: "lines",
  at,
  ...(newPage ? { newPage } : {}),
  lines: [{ text, style: "section" }],
});

/** A sentence of the handbook under a heading. */
export const quietLine = (at: string, text: Text): BlockSpec => ({
  block: "lines",
  at,
  lines: [{ text, style: "quiet" }],
});

/** A column of long texts. */
export const longText = (id: string, header: Text, help: Text, width: number): ColumnSpec => ({
  id,
  header,
  help,
  width,
  wrap: true,
  kind: "text",
});

/** A column of short texts. */
export const shortText = (id: string, header: Text, help: Text, width: number): ColumnSpec => ({
  id,
  header,
  help,
  width,
  wrap: true,
  kind: "text",
});

/** Dots to write on, where nothing is known yet: nothing is invented. */
export const DOTS = "………………………………………………";

/** What a cell holds, or a dotted line. */
export const orDots = (cell: string): Formula => fx`IF(LEN(${cell})=0,"${DOTS}",${cell}&"")`;

/** Where a named cell stands, as a link that is read "Tiimi!B6". */
export const sourceOf = (sheet: Text, name: string): Formula =>
  linkTo(fx`${sheet}&"!"&ADDRESS(ROW(${name}),COLUMN(${name}),4)`);

/** The same of a cell without a name. */
export const sourceAt = (sheet: Text, address: string): Formula => linkTo(fx`${sheet}&"!${address}"`);

/** @param place - a formula that gives "Tiimi!B6" */
export const linkTo = (place: Formula): Formula => fx`HYPERLINK("#"&${place},${place})`;
