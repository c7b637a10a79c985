import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type AccessText } from "./fi";
import { sv } from "./sv";

export const accessText: InEvery<AccessText> = { fi, sv, en };
