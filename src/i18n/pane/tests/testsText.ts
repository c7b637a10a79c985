import type { InEvery } from "../../language";
import { en } from "./en";
import { fi, type TestsText } from "./fi";
import { sv } from "./sv";

export type { TestsText };

export const testsText: InEvery<TestsText> = { fi, sv, en };
