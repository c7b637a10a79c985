import type { CoachingText } from "./fi";

export const en: CoachingText = {
  questions: {
    measuring: "How have the measurements started – what works, what challenges",
    tests: "We go through the planned PDSA changes and the experiences from them",
    goals: "Are the goals challenging enough?",
    effect: "Do the planned actions have enough effect (on access to care)?",
    more: "Is there readiness to do more?",
    clients: "How have clients/patients been involved?",
    community: "How has the rest of the work community been involved, what comments?",
    leaders: "How has management been brought on board",
    else: "What else would you like to say? Questions?",
    help: "Do you need help? Individual guidance can be arranged as needed",
  },
  file: {
    title: "The coach's notes",
    sheet: "Notes",
    purpose: "The coach's own notes. They are not in the team's workbook.",
    talk: "Coaching talk",
    question: "Question",
    note: "Note",
    promises: "Promises",
    promise: "Promise",
    kept: "Kept",
    key: "Key",
  },
  fileName: (team) => `Coach_notes_${team}`,
};
