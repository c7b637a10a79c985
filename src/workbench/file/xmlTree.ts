import { SaxesParser } from "saxes";
import { refuse } from "../../intake/workbook/checkZip";

/** An element of a part; names without their prefix. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
};

const DEEPEST = 60;

/** How many more elements and attributes a file may have: a few letters in it cost a hundred times that in memory. */
export type Room = { left: number };

/**
 * A part of the file as a tree.
 *
 * @throws Error when it is not well-formed, declares entities or is nested too deep
 * @throws DomainError `not-a-workbook` when there is no more room
 */
export function xmlTree(text: string, room: Room): Xml {
  const root: Xml = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  const take = () => {
    if (--room.left < 0) refuse("too many cells");
  };
  parser.on("doctype", () => {
    throw new Error("a document type is not allowed");
  });
  parser.on("attribute", take);
  parser.on("opentagstart", take);
  parser.on("opentag", ({ name, attributes }) => {
    const element: Xml = { name: local(name), attributes: localKeys(attributes), children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    if (open.push(element) > DEEPEST) throw new Error("nested too deep");
  });
  const add = (text: string) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error("nothing in it");
  return document;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** "r:id" stays apart from "id". */
const localKeys = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns")));

/** The first child of that name, or the first one down a path "a/b/c". */
export function childOf(element: Xml | undefined, path: string): Xml | undefined {
  return path
    .split("/")
    .reduce<Xml | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

/** All children of that name. */
export const childrenOf = (element: Xml | undefined, name: string): readonly Xml[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The attribute "val" of the first one down a path. */
export const valueIn = (element: Xml | undefined, path: string): string | undefined =>
  childOf(element, path)?.attributes.val;

/** Whether a switch of the file is on: present and not switched off. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== "0" && value !== "false";
