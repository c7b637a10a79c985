import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type ControlText } from "./fi";
import { sv } from "./sv";

export const controlText: InEvery<ControlText> = { fi, sv, en };
