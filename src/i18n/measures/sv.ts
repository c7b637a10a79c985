import type { MeasureTexts } from "./MeasureTexts";

export const sv: MeasureTexts = {
  column: { name: "Kolumn", subject: "Talet", unit: "", headers: [], help: [] },
  t3_doctor: {
    name: "T3, läkare",
    subject: "T3",
    unit: "dagar",
    headers: ["T3 läkare dagar"],
    help: [
      "Dagar till tredje lediga icke-brådskande tid, till exempel 14. I dag är 0. Skriv 182 om ingen tid finns.",
    ],
  },
  t3_nurse: {
    name: "T3, skötare",
    subject: "T3",
    unit: "dagar",
    headers: ["T3 skötare dagar"],
    help: [
      "Dagar till tredje lediga icke-brådskande tid, till exempel 8. I dag är 0. Skriv 182 om ingen tid finns.",
    ],
  },
  t3_other: {
    name: "T3, annan yrkesgrupp",
    subject: "T3",
    unit: "dagar",
    headers: ["T3 andra dagar"],
    help: [
      "Dagar till tredje lediga icke-brådskande tid, till exempel 10. I dag är 0. Skriv 182 om ingen tid finns.",
    ],
  },
  demand: {
    name: "Efterfrågan",
    subject: "Efterfrågan",
    unit: "st",
    headers: ["Kontakter st"],
    help: ["Veckans alla kontakter, även de som inte fick en tid. Till exempel 124."],
  },
  capacity: {
    name: "Kapacitet",
    subject: "Kapaciteten",
    unit: "st",
    headers: ["Erbjudna tider st"],
    help: ["Veckans erbjudna tider, bokade och lediga tillsammans. Till exempel 118."],
  },
  phone_same_day: {
    name: "Telefontillgänglighet",
    subject: "Telefontillgängligheten",
    unit: "%",
    headers: ["Samtal samma dag", "Samtal alla"],
    help: [
      "Samtal som sköttes samma dag, antal. Till exempel 212.",
      "Veckans alla samtal, antal. Till exempel 231.",
    ],
  },
  dna: {
    name: "Uteblivna besök",
    subject: "Andelen uteblivna besök",
    unit: "%",
    headers: ["Uteblivna st", "Bokade tider st"],
    help: [
      "Bokade tider dit ingen kom och som inte avbokades. Till exempel 6.",
      "Veckans alla bokade tider. Till exempel 112.",
    ],
  },
};
