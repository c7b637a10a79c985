import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type SheetsText } from "./fi";
import { sv } from "./sv";

export type { SheetsText };

export const sheetsText: InEvery<SheetsText> = { fi, sv, en };
