import type { Box } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import type { Sheet } from "./Book";
import { holds } from "./boxes";
import { eachLook, isWide } from "./looks";

/**
 * Refuse to change what cells hold when one of them is locked on a protected sheet.
 *
 * @throws ExcelError `AccessDenied`
 */
export function requireUnlocked(sheet: Sheet, box: Box): void {
  if (sheet.protection && hasLocked(sheet, box)) throw new ExcelError("AccessDenied");
}

/**
 * Refuse anything else on a protected sheet, unless it was protected with that option.
 *
 * @throws ExcelError `AccessDenied`
 */
export function requireOpen(sheet: Sheet, option?: string): void {
  if (sheet.protection && !(option !== undefined && sheet.protection.options[option] === true))
    throw new ExcelError("AccessDenied");
}

/** @throws ExcelError `AccessDenied` when it is protected already */
export function protect(sheet: Sheet, options: unknown, password: unknown): void {
  if (sheet.protection) throw new ExcelError("AccessDenied");
  sheet.protection = {
    options: options !== null && typeof options === "object" ? { ...options } : {},
    password: typeof password === "string" ? password : "",
  };
}

/** @throws ExcelError `AccessDenied` for a wrong password */
export function unprotect(sheet: Sheet, password: unknown): void {
  if (sheet.protection && sheet.protection.password !== (typeof password === "string" ? password : ""))
    throw new ExcelError("AccessDenied");
  sheet.protection = null;
}

/** Cells are locked unless somebody unlocked them. */
function hasLocked(sheet: Sheet, box: Box): boolean {
  const opened = sheet.layers.some(({ box: layer, look }) => look.locked === false && holds(layer, box));
  return (isWide(box) && !opened) || eachLook(sheet, box).some(({ locked }) => locked !== false);
}
