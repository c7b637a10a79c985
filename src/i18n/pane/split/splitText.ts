import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type SplitText } from "./fi";
import { sv } from "./sv";

export type { SplitText };

export const splitText: InEvery<SplitText> = { fi, sv, en };
