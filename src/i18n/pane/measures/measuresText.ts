import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type MeasuresText } from "./fi";
import { sv } from "./sv";

export type { MeasuresText };

export const measuresText: InEvery<MeasuresText> = { fi, sv, en };
