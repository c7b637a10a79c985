import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type ChartsText } from "./fi";
import { sv } from "./sv";

export type { ChartsText };

export const chartsText: InEvery<ChartsText> = { fi, sv, en };
