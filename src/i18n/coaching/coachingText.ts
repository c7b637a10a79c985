import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type CoachingText } from "./fi";
import { sv } from "./sv";

export const coachingText: InEvery<CoachingText> = { fi, sv, en };
