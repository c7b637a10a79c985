import type { ContentsText } from "./fi";

export const en: ContentsText = {
  name: "Contents",
  title: "Contents and principles",
  purpose: "The handbook's structure and principles. Fill in the matrix when you plan the workshops.",
  goFor: "The handbook's contents, the planning matrix.",
  sections: {
    phases: "Structure and central contents of Breakthrough Series work as participants see it",
    contents:
      "Contents and principles of the coaching in its phases, with Hyvä vastaanotto and the RRF projects as examples",
    matrix: "Matrix for planning the workshops",
  },
  reconstructed:
    "Reconstruction: the handbook names the matrix of Rohto but does not show it. The rows are gathered from the handbook's step 10.",
  columns: {
    phase: "Phases",
    content: "Contents",
    topic: "Topic",
    both: "Common to all",
    hv: "Hyvä vastaanotto",
    rrf: "RRF project",
    aspect: "What to remember",
    w1: "Workshop 1",
    w2: "Workshop 2",
    w3: "Workshop 3",
    w4: "Workshop 4",
  },
  help: {
    w1: "How it shows in workshop 1.",
    w2: "How it shows in workshop 2.",
    w3: "How it shows in workshop 3.",
    w4: "How it shows in workshop 4.",
  },
  phases: {
    preparation: [
      "Preparation",
      "Orientation to your own work, prepare to present your team (e.g. with the Microsystems 5P tool)",
    ],
    workshop1: [
      "Workshop 1 (2 d)",
      "Recognising problems, defining the focus and goals of the work, planning the current-state analysis and the measuring. Describing the present process e.g. with a value stream map. Theoretical framework.",
    ],
    between1: [
      "Action period",
      "Measuring and other data collection, bringing in the rest of the workplace and the management. Listening to clients",
    ],
    workshop2: [
      "Workshop 2 (2 d)",
      "Analysis of the results, making problems and measurable goals more precise. Ideas for improvement, prioritising and planning tests (PDSA). Describe the renewed client process / target process",
    ],
    between2: [
      "Action period",
      "Tests and their evaluation. Continuous measuring beside them (to know whether we are on the right path). The whole workplace and the management must still be kept in and involved. Clients take part in evaluating the changes",
    ],
    workshop3: [
      "Workshop 3 (1–2 d)",
      "What have we learned about making change. Are the changes made so far enough? Has “the needle moved”? Planning new changes/tests. Service promise. Plan for daily management.",
    ],
    between3: [
      "Action period",
      "Tests of change go on. Daily management into practice. Making the poster and the report",
    ],
    workshop4: [
      "Workshop 4 (1 d)",
      "Poster walk. How to go on from here. Leading change. How do we make sure that the change goes on.",
    ],
  },
  contents: {
    aim: [
      "Aim",
      "",
      "Access, waiting times (Hyvä vastaanotto)",
      "Better services and results for a defined (vulnerable) client group (RRF project)",
    ],
    current: [
      "Current-state analysis",
      "",
      "Recognise the channels of demand. Measure: demand, capacity, T3, emergency use, phone access etc.",
      "Size of the defined client group, use of services, results etc. Client interviews / recognising the client's needs. Value stream map (VSM)",
    ],
    problem: [
      "The problem in a nutshell",
      "where needed: root cause analysis. do not rush into solutions before the problem is clearly defined (= in numbers, based on facts)",
      "",
      "",
    ],
    goal: [
      "Setting the goal",
      "Set a challenging enough SMART goal that does not let the present state go on but requires real changes (that is: “it cannot be reached by running harder, one has to walk a shorter way”)",
      "",
      "",
    ],
    target: [
      "Target process",
      "How to answer the client's need as smoothly as possible and without delay. Remove everything needless / waste. The process changes/improves along the way. At first shared understanding and discussion matter more than an elegant picture.",
      "",
      "",
    ],
    principles: [
      "General principles",
      "",
      "Strategies of access, measuring T3, work templates",
      "Principles of segmentation, named worker, plan",
    ],
    changes: [
      "Changes, tests, PDSA",
      "Get ideas (“let all flowers bloom”). Prioritise (2×2: effect of the change on the goal and ease of the change). Make unambiguous and clear PDSA plans of about the first 10 prioritised tests. Leading change (comes up on the agenda at the latest when changes begin to be made, often WS3)",
      "",
      "",
    ],
    measuring: [
      "Measuring",
      "Evaluate continuously / in real time (= at least weekly) the effects of changes – how do we know that a change is an improvement. Follow the measures together with the whole workplace e.g. on the board of daily management or improvement / in the team meeting.",
      "",
      "",
    ],
    daily: [
      "Daily management",
      "The aim is a shared picture, shared discussion, fast recognition of problems and things to develop, a smooth everyday, team spirit. Agree: time, place, agenda, participants, leader, visual board. Develop this too by PDSA, what matters most is to start.",
      "",
      "",
    ],
    learning: [
      "Learning",
      "More important than fast results is to build a culture in the workplace in which we value each other and the clients, dare to bring up problems / challenges and also rejoice in successes. Workplaces learn to develop their own work systematically through small tests. This comes about in the meetings of daily management and through openness and transparency. The supervisor's role and example are central, above all at the start.",
      "",
      "",
    ],
  },
  aspects: {
    why: "WHY we are doing this coaching and WHAT we aim at",
    how: "HOW: way of working, theory and short inputs",
    who: "WHO: getting to know the other teams, successes and blunders",
    examples: "GOOD EXAMPLES: 1–2 prepared presentations",
    learning: "CREATIVITY AND LEARNING: room to be heard and to question",
    trust: "CONFIDENTIALITY: only the teams tell of their own results",
    groupWork: "Group work, its instructions, tools and rooms",
    rhythm: "Rhythm: breaks, free time, length of inputs",
    coaches: "Roles and reflection meetings of the coaches",
  },
};
