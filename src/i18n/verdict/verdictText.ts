import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type VerdictText } from "./fi";
import { sv } from "./sv";

export const verdictText: InEvery<VerdictText> = { fi, sv, en };
