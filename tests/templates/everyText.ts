import type { Text } from "../../src/templates/spec";

/** Every text in a template, with the path that leads to it; a text is an object with the three languages. */
export function everyText(node: unknown, path = ""): readonly (readonly [string, Text])[] {
  if (typeof node !== "object" || node === null) return [];
  if ("fi" in node) return [[path, node as Text]];
  return Object.entries(node).flatMap(([key, value]) => everyText(value, `${path}/${key}`));
}
