import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type PlanSampleText } from "./fi";
import { sv } from "./sv";

export const planSampleText: InEvery<PlanSampleText> = { fi, sv, en };
