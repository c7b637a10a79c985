import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type ColumnText } from "./fi";
import { sv } from "./sv";

export type { ColumnText };

export const columnText: InEvery<ColumnText> = { fi, sv, en };
