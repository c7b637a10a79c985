import type { Role } from "./chartColours";
import { element, text, type Svg } from "./element";
import type { Frame } from "./frame";

export type LabelLook = {
  readonly anchor?: "middle" | "end";
  readonly role?: Role;
  readonly size?: number;
  readonly bold?: boolean;
  /** Paper around the letters, where they may lie over lines. */
  readonly halo?: boolean;
};

const HALO = 3;

/** A line of text with its baseline at a place. */
export function label(
  frame: Pick<Frame, "paint" | "textSize">,
  { x, y }: { readonly x: number; readonly y: number },
  content: string | readonly Svg[],
  { anchor, role = "text", size, bold, halo }: LabelLook = {},
): Svg {
  return element(
    "text",
    {
      x,
      y,
      "text-anchor": anchor,
      "font-size": size === frame.textSize ? undefined : size,
      "font-weight": bold ? 600 : undefined,
      ...frame.paint(halo ? { fill: role, stroke: "paper" } : { fill: role }),
      ...(halo ? { "stroke-width": HALO, "stroke-linejoin": "round", "paint-order": "stroke" } : {}),
    },
    typeof content === "string" ? [text(content)] : content,
  );
}
