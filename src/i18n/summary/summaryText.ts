import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type SummaryText } from "./fi";
import { sv } from "./sv";

export const summaryText: InEvery<SummaryText> = { fi, sv, en };
