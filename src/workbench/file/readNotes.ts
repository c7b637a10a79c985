import { boxOnSheet } from "../../intake/workbook/boxOnSheet";
import { keyOf } from "../office/model/boxes";
import { richText } from "./readCells";
import { childOf, childrenOf, type Xml } from "./xmlTree";

/** The notes of a sheet by the keys of their cells. */
export const readNotes = (part: Xml): readonly (readonly [key: number, text: string])[] =>
  childrenOf(childOf(part, "commentList"), "comment").map((comment) => {
    const { top, left } = boxOnSheet(comment.attributes.ref ?? "A1");
    return [keyOf(top, left), richText(childOf(comment, "text"))] as const;
  });
