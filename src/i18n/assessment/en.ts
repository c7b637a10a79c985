import type { AssessmentText } from "./fi";

export const en: AssessmentText = {
  0: "current-state data collected, improvement has not started yet",
  1: "changes have been planned (PDSA)",
  2: "tests of change started and studied (PDSA)",
  3: "some changes have become part of normal work and the first results can be seen (PDSA)",
  4: "Several changes carried out, and it shows clearly in the results",
  5: "Improvement is continuous: new ideas are taken up regularly and tested in a controlled way by an agreed procedure. Results get better all the time.",
};
