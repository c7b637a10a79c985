import type { ProcessText } from "./fi";

export const en: ProcessText = {
  name: "Value_stream",
  title: "Value stream map",
  purpose:
    "Write the steps of the client's journey now and in the target. Take away everything needless / waste.",
  goFor: "The team maps the process now and its target.",
  rule: "At first, common understanding and talk matter more than a handsome picture.",
  today: "Today",
  target: "Target process",
  step: "Step",
  who: "Who does it",
  touch: "Touch time min",
  wait: "Waiting days",
  right: "Right first time %",
  stepHelp: "A step of the client's journey, for example first contact.",
  whoHelp: "A profession or a system. No name.",
  touchHelp: "Minutes of work with the client in this step, for example 10.",
  waitHelp: "Days the client waits before this step, for example 21.",
  rightHelp: "For how many the step goes right the first time, for example 80%.",
  lead: "Lead time in days, now → target",
  share: "Waiting now",
  yield: "Right first now",
  yieldTarget: "Right first target",
  shareTarget: "Waiting target",
};
