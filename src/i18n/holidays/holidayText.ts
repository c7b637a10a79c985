import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type HolidayText } from "./fi";
import { sv } from "./sv";

export const holidayText: InEvery<HolidayText> = { fi, sv, en };
