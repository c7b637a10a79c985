import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type SheetText } from "./fi";
import { sv } from "./sv";

export const sheetText: InEvery<SheetText> = { fi, sv, en };
