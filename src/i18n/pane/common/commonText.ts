import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type CommonText } from "./fi";
import { sv } from "./sv";

export type { CommonText };

export const commonText: InEvery<CommonText> = { fi, sv, en };
