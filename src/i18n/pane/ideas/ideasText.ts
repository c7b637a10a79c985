import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type IdeasText } from "./fi";
import { sv } from "./sv";

export type { IdeasText };

export const ideasText: InEvery<IdeasText> = { fi, sv, en };
