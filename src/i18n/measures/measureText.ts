import type { InEvery } from "../language";
import type { MeasureTexts } from "./MeasureTexts";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";

export const measureText: InEvery<MeasureTexts> = { fi, sv, en };
