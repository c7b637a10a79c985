import type { BenefitText } from "./fi";

export const en: BenefitText = {
  name: "Benefit",
  title: "Benefit and cost",
  purpose: "This team's cost beside its result. Teams are neither compared nor ranked.",
  goFor: "Team and management see cost beside result.",
  results: "Results by measure",
  costs: "Costs",
  item: "What",
  payer: "Payer",
  quantity: "Quantity",
  unit: "Unit",
  price: "Price €",
  total: "Total €",
  itemHelp: "Kind of cost, for example workshop days.",
  payerHelp: "Who pays. Choose from the list.",
  quantityHelp: "How many units, for example 48.",
  unitHelp: "Unit, for example person-day.",
  priceHelp: "Price of a unit in euros, for example 240.",
  sum: "Cost €",
  own: "Team's part €",
  perUnit: "Euros per unit gained",
  measured: "Measure",
  fields: {
    forClients: "Benefit to clients",
    forStaff: "Benefit to staff",
  },
  help: {
    forClients: "What is different for clients.",
    forStaff: "What is different for staff.",
  },
  wellbeing: "Benefit in words",
};
