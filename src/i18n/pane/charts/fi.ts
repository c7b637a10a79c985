/** What stands around a chart; the verdict has its own words. */
export const fi = {
  measure: "Mittari",
  result: "Tulos",
  points: "Kaavion viikot. Liiku nuolinäppäimillä.",
  point: (week: number, year: number, value: string) => `Viikko ${week}/${year}: ${value}`,
  noValue: "ei lukua",
  signal: "kuuluu muutokseen",
  excluded: "jätetty pois",
  legend: "Viiva katkeaa, kun lukua ei ole. Voit liikkua kaaviossa nuolinäppäimillä.",
  sure: "Kuinka varmaa tämä on?",
  limits: "Mitä kaavio ei kerro?",
  limitsText: "Se ei myöskään kerro, kuinka kauan yksittäinen asiakas odotti.",
  table: "Luvut viikoittain",
  week: "Viikko",
  value: "Luku",
  median: "Mediaani",
  others: "Muut mittarit",
  choose: (measure: string) => `Näytä ${measure}`,
  latest: (value: string) => `Viimeksi ${value}`,
  emptyTitle: "Ei vielä kaaviota",
  empty: "Se piirtyy, kun ensimmäinen viikko on täytetty. Ensimmäinen arvio tulee kymmenen viikon jälkeen.",
  fill: "Täytä ensimmäinen viikko",
  noMeasures: "Taulukossa Mittarit ei ole yhtään mittaria. Lisää mittari ja sen sarake.",
  source: (sheet: string) => `Luvut ovat taulukosta ${sheet}.`,
};

export type ChartsText = typeof fi;
