import { ExcelError } from "../../wire/ExcelError";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/**
 * A colour as Excel gives it back, "#RRGGBB" in capitals, from that form or a common HTML name.
 *
 * @throws ExcelError `InvalidArgument`
 */
export function checkedColor(color: string): string {
  const named = NAMED[String(color).toLowerCase()] ?? String(color).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(named)) throw new ExcelError("InvalidArgument");
  return named;
}
