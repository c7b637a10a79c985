import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type WorkSampleText } from "./fi";
import { sv } from "./sv";

export const workSampleText: InEvery<WorkSampleText> = { fi, sv, en };
