import type { MeasureTexts } from "./MeasureTexts";

export const fi: MeasureTexts = {
  column: { name: "Sarake", subject: "Luku", unit: "", headers: [], help: [] },
  t3_doctor: {
    name: "T3, lääkärit",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 lääkärit pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 14. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
  },
  t3_nurse: {
    name: "T3, hoitajat",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 hoitajat pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 8. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
  },
  t3_other: {
    name: "T3, muu ammattiryhmä",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 muut pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 10. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
  },
  demand: {
    name: "Kysyntä",
    subject: "Kysyntä",
    unit: "kpl",
    headers: ["Yhteydenotot kpl"],
    help: ["Kaikki viikon yhteydenotot, myös ne, joille ei löytynyt aikaa. Esimerkiksi 124."],
  },
  capacity: {
    name: "Kapasiteetti",
    subject: "Kapasiteetti",
    unit: "kpl",
    headers: ["Tarjolla kpl"],
    help: ["Viikolla tarjolla olleet ajat, varatut ja vapaat yhteensä. Esimerkiksi 118."],
  },
  phone_same_day: {
    name: "Puhelinsaatavuus",
    subject: "Puhelinsaatavuus",
    unit: "%",
    headers: ["Puhelut samana päivänä", "Puhelut kaikki"],
    help: [
      "Puhelut, jotka hoidettiin samana päivänä, kappaleina. Esimerkiksi 212.",
      "Kaikki viikon puhelut, kappaleina. Esimerkiksi 231.",
    ],
  },
  dna: {
    name: "Peruuttamatta jääneet",
    subject: "Peruuttamatta jääneiden osuus",
    unit: "%",
    headers: ["Jäi tulematta kpl", "Varatut ajat kpl"],
    help: [
      "Varatut ajat, joille ei tultu eikä peruttu. Esimerkiksi 6.",
      "Kaikki viikon varatut ajat. Esimerkiksi 112.",
    ],
  },
};
