export const fi = {
  name: "Laskenta_tulokset",
  title: "Tulosten laskenta",
  ideasName: "Laskenta_ideat",
  ideasTitle: "Ideoiden laskenta",
  purpose: "Kaavoja, ei täytettävää. Nelikenttä ja tulokset luetaan täältä.",
  before: "Lähtötaso",
  from: "Kahdeksan viimeistä alkaen",
  count: "Lukuja",
  now: "Nyt",
  sentence: "Tulos",
  x: "Helppous",
  y: "Vaikuttavuus",
  nth: "Rivi",
  from2: "lähtötaso",
  now2: "nyt",
  none: "ei vielä lukuja",
};

export type WorkCalcText = typeof fi;
