import type { Commands } from "./Command";
import { bench } from "./commands/bench";
import { calc } from "./commands/calc";
import { calendar } from "./commands/calendar";
import { chart } from "./commands/chart";
import { invoice } from "./commands/invoice";
import { newWorkbook } from "./commands/newWorkbook";
import { register } from "./commands/register";
import { report } from "./commands/report";
import { samples } from "./commands/samples";
import { schedule } from "./commands/schedule";
import { serve } from "./commands/serve";
import { split } from "./commands/split";
import { teams } from "./commands/teams";

/** Every command by its name. */
export const commands: Commands = {
  calc,
  new: newWorkbook,
  invoice,
  split,
  register,
  schedule,
  calendar,
  teams,
  chart,
  report,
  samples,
  serve,
  bench,
};
