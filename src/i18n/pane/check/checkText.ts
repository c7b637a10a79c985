import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type CheckText } from "./fi";
import { sv } from "./sv";

export const checkText: InEvery<CheckText> = { fi, sv, en };
