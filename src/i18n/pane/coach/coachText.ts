import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type CoachText } from "./fi";
import { sv } from "./sv";

export type { CoachText };

export const coachText: InEvery<CoachText> = { fi, sv, en };
