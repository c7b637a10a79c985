import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type ChartText } from "./fi";
import { sv } from "./sv";

export const chartText: InEvery<ChartText> = { fi, sv, en };
