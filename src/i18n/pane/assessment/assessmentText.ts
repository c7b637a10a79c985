import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type AssessmentText } from "./fi";
import { sv } from "./sv";

export type { AssessmentText };

export const assessmentText: InEvery<AssessmentText> = { fi, sv, en };
