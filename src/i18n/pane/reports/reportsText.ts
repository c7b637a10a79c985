import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type ReportsText } from "./fi";
import { sv } from "./sv";

export type { ReportsText };

export const reportsText: InEvery<ReportsText> = { fi, sv, en };
