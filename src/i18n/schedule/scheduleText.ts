import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type ScheduleText } from "./fi";
import { sv } from "./sv";

export const scheduleText: InEvery<ScheduleText> = { fi, sv, en };
