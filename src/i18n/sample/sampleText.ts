import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type SampleText } from "./fi";
import { sv } from "./sv";

export const sampleText: InEvery<SampleText> = { fi, sv, en };
