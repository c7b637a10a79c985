import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type WeekText } from "./fi";
import { sv } from "./sv";

export type { WeekText };

export const weekText: InEvery<WeekText> = { fi, sv, en };
