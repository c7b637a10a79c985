import type { RootCauseText } from "./fi";

export const en: RootCauseText = {
  name: "Root_cause",
  title: "Root cause analysis",
  purpose: "Ask why five times. Look for evidence of each cause before you choose.",
  goFor: "The team looks for the root cause before solutions.",
  problem: "Problem",
  whys: "Five whys",
  fields: {
    why1: "1. Why is it so",
    why2: "2. Why",
    why3: "3. Why",
    why4: "4. Why",
    why5: "5. Why",
    rootCause: "Root cause",
  },
  whyHelp: "The answer to the question before. The cause is in the way of working, not in a person.",
  causes: "Causes by group",
  group: "Group",
  cause: "Cause",
  evidence: "Evidence",
  chosen: "Chosen",
  groupHelp: "Choose a group from the list.",
  causeHelp: "What keeps the problem going, briefly.",
  evidenceHelp: "How we know this: a number, an observation or an interview.",
  chosenHelp: "Yes, if this is dealt with now.",
};
