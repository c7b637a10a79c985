import type { InEvery } from "../language";
import { en } from "./en";
import { fi, type WorkbenchText } from "./fi";
import { sv } from "./sv";

export const workbenchText: InEvery<WorkbenchText> = { fi, sv, en };
