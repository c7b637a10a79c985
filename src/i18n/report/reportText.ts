import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type ReportWords } from "./fi";
import { sv } from "./sv";

export type { ReportWords };

export const reportText: InEvery<ReportWords> = { fi, sv, en };
