import type { ResolvedWorkbook } from "../../render/resolved";
import { step, type Step } from "./Step";

/** The namespace of the XML part that says what the workbook is. */
export const NAMESPACE = "urn:lapimurto:workbook";

export const nameSteps = ({ names }: ResolvedWorkbook): readonly Step[] =>
  names.map(({ name, refersTo }) => step(({ workbook }) => workbook.names.add(name, refersTo)));

/** For programs: kind, schema and language, in an XML part and as properties. An older part goes last of all. */
export const documentSteps = (
  { properties }: ResolvedWorkbook,
  olderParts: readonly string[],
): readonly Step[] => [
  step(({ workbook }) => workbook.customXmlParts.add(partOf(properties))),
  ...Object.entries(properties).map(([key, value]) =>
    step(({ workbook }) => workbook.properties.custom.add(key, value)),
  ),
  ...olderParts.map((id) => step(({ workbook }) => workbook.customXmlParts.getItem(id).delete())),
];

/** The properties as attributes without their prefix; keys and values are ours and plain. */
const partOf = (properties: ResolvedWorkbook["properties"]): string => {
  const attributes = Object.entries(properties).map(
    ([key, value]) => ` ${key.slice(key.lastIndexOf(".") + 1)}="${value}"`,
  );
  return `<workbook xmlns="${NAMESPACE}"${attributes.join("")}/>`;
};
