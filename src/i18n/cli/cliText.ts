import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type CliText } from "./fi";
import { sv } from "./sv";

export const cliText: InEvery<CliText> = { fi, sv, en };
