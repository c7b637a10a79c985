import type { AssessmentText } from "./fi";

export const en: AssessmentText = {
  name: "Self_assessment",
  title: "Assessment of the improvement work",
  purpose: "The team scores its progress in workshops 2–4 from 0 to 5. The coach gives a score of their own.",
  goFor: "Team and coach give their scores in workshops 2–4.",
  workshop: "Workshop",
  day: "Day",
  own: "Team score",
  label: "What the score means",
  coach: "Coach score",
  gap: "Gap",
  reason: "Reason",
  state: "State",
  dayHelp: "The day of the workshop, for example 21.4.2026.",
  ownHelp: "A whole number from 0 to 5. The team agrees on it together.",
  coachHelp: "A whole number from 0 to 5. The coach gives it after the team.",
  reasonHelp: "What the score rests on, for example what the chart shows.",
  scale: "Scale",
  latestOwn: "Latest of the team",
  latestCoach: "Latest of the coach",
  latestGap: "Gap",
};
