import type { CommunicationText } from "./fi";

export const en: CommunicationText = {
  name: "Communication",
  title: "Communication",
  purpose: "Enter who tells, when and where. The rows come from the handbook, add your own.",
  goFor: "Organiser and communicator: messages, workspace, material.",
  sections: {
    messages: "Communication plan",
    spaces: "Workspace and support material",
    info: "Outline of the information session, 1 h",
  },
  figures: { open: "Open", late: "Late", sent: "Done", person: "Communications professional" },
  none: "– not named",
  columns: {
    phase: "Phase",
    audience: "To whom",
    message: "What is told",
    channel: "Channel",
    who: "Who",
    due: "When",
    done: "Done",
    state: "State",
    space: "What",
    link: "Link",
    access: "Who has access",
    ready: "Ready",
  },
  help: {
    phase: "At the start, during the coaching or afterwards.",
    audience: "Whom the message is for.",
    message: "What is told and why it matters.",
    channel: "E-mail, intranet, local paper, team meeting, Innokylä.",
    who: "Who tells.",
    due: "By when, for example 12.1.2027.",
    done: "Day on which it was done.",
    space: "Workspace or support material, for example instructions for clients.",
    link: "Link or path.",
    access: "Participants, coaches or everybody.",
    ready: "Is it ready.",
  },
  states: { done: "✓ done", late: "! late", open: "– open", noDay: "– no day" },
  messages: {
    leaders: [
      "the participating organisations, their management and decision-makers",
      "The coaching and its aims, the reasons, why this matters and how the work is meant to be done",
    ],
    staff: [
      "the staff of the own workplace",
      "Good internal communication and keeping the staff along on the whole journey",
    ],
    public: ["population and clients", "Tests and changes in the services"],
    press: ["local papers", "Small stories make the thing visible and help carry the change out"],
    innokyla: ["everybody who develops", "New model descriptions to Innokylä"],
    teamReports: ["the participating organisations", "Teams make a final report and a poster"],
    roundReport: [
      "the commissioner and all organisations",
      "The organiser makes a report on the whole with the results of its evaluation",
    ],
  },
  spaces: {
    workspace: [
      "Electronic workspace: material and central outputs of the coaching",
      "participants and coaches",
    ],
    drafts: ["The team's own place for unfinished material", "the own team"],
    clientGuides: ["Instructions for clients", ""],
    staffGuides: ["Instructions for professionals", ""],
    checklists: ["Checklists", ""],
  },
  info: {
    goals: "Aims of the coaching",
    principles: "Principles of the work",
    practical: "Practical matters",
    notTraining:
      "This is not training but coaching that seeks measurable client results, so it really requires changes in everyday ways of working.",
    ownTime: "How the team's own work is organised and the time for it between workshops",
  },
};
