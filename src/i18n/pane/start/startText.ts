import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type StartText } from "./fi";
import { sv } from "./sv";

export type { StartText };

export const startText: InEvery<StartText> = { fi, sv, en };
