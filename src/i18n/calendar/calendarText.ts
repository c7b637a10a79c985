import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type CalendarText } from "./fi";
import { sv } from "./sv";

export const calendarText: InEvery<CalendarText> = { fi, sv, en };
