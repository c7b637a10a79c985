import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type PaneText } from "./fi";
import { sv } from "./sv";

export type { PaneText };

export const paneText: InEvery<PaneText> = { fi, sv, en };
