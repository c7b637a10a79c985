import type { BenefitText } from "./fi";

export const sv: BenefitText = {
  name: "Nytta",
  title: "Nytta och kostnad",
  purpose: "Detta teams kostnad och resultat sida vid sida. Team jämförs inte och rangordnas inte.",
  goFor: "Teamet och ledningen ser kostnaden bredvid resultatet.",
  results: "Resultat per mått",
  costs: "Kostnader",
  item: "Vad",
  payer: "Betalare",
  quantity: "Antal",
  unit: "Enhet",
  price: "Pris €",
  total: "Totalt €",
  itemHelp: "Kostnadsslag, till exempel workshopdagar.",
  payerHelp: "Vem som betalar. Välj i listan.",
  quantityHelp: "Hur många enheter, till exempel 48.",
  unitHelp: "Enhet, till exempel persondag.",
  priceHelp: "Enhetens pris i euro, till exempel 240.",
  sum: "Kostnad €",
  own: "Teamets andel €",
  perUnit: "Euro per önskad enhet",
  measured: "Mått",
  fields: {
    forClients: "Nytta för klienterna",
    forStaff: "Nytta för personalen",
  },
  help: {
    forClients: "Vad som är annorlunda för klienterna.",
    forStaff: "Vad som är annorlunda för personalen.",
  },
  wellbeing: "Nyttan i ord",
};
