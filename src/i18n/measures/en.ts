import type { MeasureTexts } from "./MeasureTexts";

export const en: MeasureTexts = {
  column: { name: "Column", subject: "The number", unit: "", headers: [], help: [] },
  t3_doctor: {
    name: "T3, doctors",
    subject: "T3",
    unit: "days",
    headers: ["T3 doctors days"],
    help: [
      "Days to the third next available routine appointment, for example 14. Today is 0. Type 182 if none is found.",
    ],
  },
  t3_nurse: {
    name: "T3, nurses",
    subject: "T3",
    unit: "days",
    headers: ["T3 nurses days"],
    help: [
      "Days to the third next available routine appointment, for example 8. Today is 0. Type 182 if none is found.",
    ],
  },
  t3_other: {
    name: "T3, other profession",
    subject: "T3",
    unit: "days",
    headers: ["T3 others days"],
    help: [
      "Days to the third next available routine appointment, for example 10. Today is 0. Type 182 if none is found.",
    ],
  },
  demand: {
    name: "Demand",
    subject: "Demand",
    unit: "requests",
    headers: ["Requests"],
    help: ["Every request of the week, those without an appointment too. For example 124."],
  },
  capacity: {
    name: "Capacity",
    subject: "Capacity",
    unit: "slots",
    headers: ["Slots offered"],
    help: ["Appointments offered in the week, booked and free together. For example 118."],
  },
  phone_same_day: {
    name: "Phone access",
    subject: "Phone access",
    unit: "%",
    headers: ["Calls same day", "Calls all"],
    help: [
      "Calls handled on the same day, a count. For example 212.",
      "All calls of the week, a count. For example 231.",
    ],
  },
  dna: {
    name: "No-shows",
    subject: "The share of no-shows",
    unit: "%",
    headers: ["No shows", "Booked slots"],
    help: [
      "Booked appointments where nobody came and nobody cancelled. For example 6.",
      "All booked appointments of the week. For example 112.",
    ],
  },
};
