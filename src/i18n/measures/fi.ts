import type { MeasureText } from "./MeasureWords";

/** Measures in a nurse's words: the subject begins a sentence such as "… on lyhentynyt". */
export const fi = {
  column: {
    name: "Sarake",
    subject: "Luku",
    unit: "",
    headers: [],
    help: [],
    definition: "",
  },
  t3_doctor: {
    name: "T3, lääkärit",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 lääkärit pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 14. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
    definition:
      "Ammattilaisten T3-lukujen mediaani: päiviä kolmanteen vapaaseen kiireettömään aikaan, lääkärit. Ei ole hoitotakuuaika.",
  },
  t3_nurse: {
    name: "T3, hoitajat",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 hoitajat pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 8. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
    definition:
      "Ammattilaisten T3-lukujen mediaani: päiviä kolmanteen vapaaseen kiireettömään aikaan, hoitajat. Ei ole hoitotakuuaika.",
  },
  t3_other: {
    name: "T3, muu ammattiryhmä",
    subject: "T3",
    unit: "päivää",
    headers: ["T3 muut pv"],
    help: [
      "Päivät kolmanteen vapaaseen kiireettömään aikaan, esimerkiksi 10. Tänään on 0. Jos aikaa ei löydy, kirjoita 182.",
    ],
    definition:
      "Ammattilaisten T3-lukujen mediaani: päiviä kolmanteen vapaaseen kiireettömään aikaan, muu ammattiryhmä. Ei ole hoitotakuuaika.",
  },
  open_capacity: {
    name: "Avoin kapasiteetti",
    subject: "Avoin kapasiteetti",
    unit: "%",
    headers: ["Vapaat ajat 4 vk", "Kaikki ajat 4 vk"],
    help: [
      "Seuraavien neljän viikon vapaat ajat, kappaleina. Esimerkiksi 84.",
      "Seuraavien neljän viikon kaikki ajat, vapaat ja varatut. Esimerkiksi 420.",
    ],
    definition: "Vapaiden aikojen osuus seuraavien neljän viikon ajoista.",
  },
  demand: {
    name: "Kysyntä",
    subject: "Kysyntä",
    unit: "kpl",
    headers: ["Yhteydenotot kpl"],
    help: [
      "Kaikki viikon pyynnöt: ulkoinen ja sisäinen kysyntä, myös ne, joille ei löytynyt aikaa. Esimerkiksi 124.",
    ],
    definition:
      "Kaikki pyynnöt sinä viikkona, jona ne tehtiin: ulkoinen ja sisäinen kysyntä, myös ilman aikaa jääneet.",
  },
  demand_unmet: {
    name: "Täyttymätön kysyntä",
    subject: "Täyttymätön kysyntä",
    unit: "kpl",
    headers: ["Ilman aikaa kpl"],
    help: ["Pyynnöt, joille ei löytynyt aikaa. Sisältyvät kysyntään. Esimerkiksi 9."],
    definition: "Pyynnöt, joille ei löytynyt aikaa.",
  },
  capacity: {
    name: "Kapasiteetti",
    subject: "Kapasiteetti",
    unit: "kpl",
    headers: ["Tarjolla kpl"],
    help: ["Viikolla tarjolla olleet ajat, varatut ja vapaat yhteensä. Esimerkiksi 118."],
    definition: "Viikolla tarjolla olleet ajat, täyttyneet ja tyhjiksi jääneet.",
  },
  activity: {
    name: "Toteuma",
    subject: "Toteuma",
    unit: "kpl",
    headers: ["Pidetyt ajat kpl"],
    help: ["Viikolla pidetyt vastaanotot. Esimerkiksi 112."],
    definition: "Pidetyt vastaanotot: varatut ja väliin otetut, ilman niitä, joihin ei tultu.",
  },
  backlog: {
    name: "Jono",
    subject: "Jono",
    unit: "kpl",
    headers: ["Jonossa kpl"],
    help: ["Jono viikon lopussa. Esimerkiksi 240."],
    definition: "Jono viikon lopussa: edellinen jono + kysyntä − toteuma − poistot.",
  },
  utilisation: {
    name: "Käyttöaste",
    subject: "Käyttöaste",
    unit: "%",
    headers: ["Käyttö pidetyt kpl", "Käyttö tarjolla kpl"],
    help: [
      "Viikolla pidetyt vastaanotot. Esimerkiksi 112.",
      "Viikolla tarjolla olleet ajat. Esimerkiksi 118.",
    ],
    definition: "Toteuman osuus kapasiteetista. Sadassa prosentissa vaihtelulle ei jää tilaa.",
  },
  dna: {
    name: "Peruuttamatta jääneet",
    subject: "Peruuttamatta jääneiden osuus",
    unit: "%",
    headers: ["Jäi tulematta kpl", "Varatut ajat kpl"],
    help: [
      "Varatut ajat, joille ei tultu ja joita ei peruttu. Esimerkiksi 6.",
      "Kaikki viikon varatut ajat. Esimerkiksi 112.",
    ],
    definition: "Niiden varattujen aikojen osuus, joille ei tultu ja joita ei peruttu.",
  },
  phone_same_day: {
    name: "Puhelinsaatavuus",
    subject: "Puhelinsaatavuus",
    unit: "%",
    headers: ["Puhelut samana päivänä", "Puhelut kaikki"],
    help: [
      "Yhteydenotot, joissa yhteys ja hoidon tarpeen arvio saatiin samana arkipäivänä. Esimerkiksi 212.",
      "Kaikki viikon yhteydenotot puhelimitse, kappaleina. Esimerkiksi 231.",
    ],
    definition:
      "Niiden yhteydenottojen osuus, joissa yhteys ja hoidon tarpeen arvio saatiin samana arkipäivänä.",
  },
  callback_time: {
    name: "Takaisinsoittoaika",
    subject: "Takaisinsoittoaika",
    unit: "minuuttia",
    headers: ["Takaisinsoitto min"],
    help: ["Viikon takaisinsoittojen viiveen mediaani minuutteina. Esimerkiksi 45."],
    definition: "Aika yhteydenotosta takaisinsoittoon, viikon mediaani.",
  },
  emergency_use: {
    name: "Päivystyksen käyttö",
    subject: "Päivystyksen käyttö",
    unit: "käyntiä / 1 000",
    headers: ["Päivystyskäynnit kpl", "Väestö"],
    help: [
      "Oman väestön käynnit päivystyksessä viikon aikana. Esimerkiksi 38.",
      "Väestö, josta tiimi vastaa. Esimerkiksi 9 400.",
    ],
    definition: "Oman väestön päivystyskäynnit tuhatta asukasta kohti.",
  },
  wait_actual: {
    name: "Toteutunut odotus",
    subject: "Toteutunut odotus",
    unit: "päivää",
    headers: ["Odotus pv"],
    help: ["Viikolla pidettyjen vastaanottojen odotuksen mediaani päivinä. Esimerkiksi 12."],
    definition: "Päivät yhteydenotosta pidettyyn vastaanottoon, viikon mediaani. Ei sama kuin T3.",
  },
  within_guarantee: {
    name: "Hoitotakuun toteutuminen",
    subject: "Määräajassa hoidettujen osuus",
    unit: "%",
    headers: ["Määräajassa kpl", "Hoidetut kaikki kpl"],
    help: [
      "Viikolla hoidetut, joiden lain määräaika piti. Esimerkiksi 96.",
      "Kaikki viikolla hoidetut, joita määräaika koskee. Esimerkiksi 104.",
    ],
    definition: "Niiden osuus, jotka pääsivät hoitoon lain määräajassa.",
  },
  nps: {
    name: "Suositteluindeksi",
    subject: "Suositteluindeksi",
    unit: "pistettä",
    headers: ["Suositteluindeksi"],
    help: ["Suosittelijoiden ja arvostelijoiden osuuksien erotus, −100…100. Esimerkiksi 42."],
    definition:
      "Suosittelijoiden (9–10) osuus vähennettynä arvostelijoiden (0–6) osuudella, prosenttiyksiköinä.",
  },
  client_statement: {
    name: "Asiakkaan kokemus",
    subject: "Samaa mieltä olevien osuus",
    unit: "%",
    headers: ["Samaa mieltä kpl", "Väittämään vastanneet"],
    help: [
      "Asiakkaat, jotka olivat väittämästä samaa mieltä. Esimerkiksi 41.",
      "Kaikki väittämään vastanneet asiakkaat. Esimerkiksi 48.",
    ],
    definition: "Niiden asiakkaiden osuus, jotka ovat samaa mieltä tiimin valitsemasta väittämästä.",
  },
  staff_pulse: {
    name: "Henkilöstön pulssi",
    subject: "Henkilöstön pulssi",
    unit: "pistettä",
    headers: ["Pulssi keskiarvo", "Pulssi vastaajia"],
    help: [
      "Viikon vastausten keskiarvo asteikolla 0–10. Esimerkiksi 7,4.",
      "Montako vastasi. Alle viiden vastaajan viikkoa ei näytetä.",
    ],
    definition: "Viikon pulssikyselyn keskiarvo. Näytetään vain, kun vastaajia on ainakin viisi.",
  },
  staff_sick: {
    name: "Sairauspoissaolot",
    subject: "Sairauspoissaolojen osuus",
    unit: "%",
    headers: ["Poissaolopäivät", "Työpäivät"],
    help: [
      "Tiimin sairauspoissaolopäivät viikolla, yhteensä. Esimerkiksi 3.",
      "Tiimin suunnitellut työpäivät viikolla, yhteensä. Esimerkiksi 60.",
    ],
    definition: "Sairauspoissaolopäivien osuus suunnitelluista työpäivistä.",
  },
  coc: {
    name: "Hoidon jatkuvuus, COC",
    subject: "Hoidon jatkuvuus",
    unit: "",
    headers: ["Jatkuvuus COC"],
    help: ["COC-indeksi väliltä 0–1. Esimerkiksi 0,42."],
    definition: "COC = (Σn² − N) / (N(N − 1)): N käyntiä, n kunkin ammattilaisen luona.",
  },
  upc: {
    name: "Hoidon jatkuvuus, UPC",
    subject: "Tutun ammattilaisen osuus",
    unit: "%",
    headers: ["Käynnit tutulla kpl", "Käynnit kaikki kpl"],
    help: [
      "Käynnit sen ammattilaisen luona, jolla asiakas käy eniten. Esimerkiksi 61.",
      "Samojen asiakkaiden kaikki käynnit. Esimerkiksi 98.",
    ],
    definition: "UPC: suurin yhden ammattilaisen osuus käynneistä, max n / N.",
  },
  service_plan: {
    name: "Palvelusuunnitelma",
    subject: "Suunnitelman saaneiden osuus",
    unit: "%",
    headers: ["Suunnitelma tehty kpl", "Suunnitelmaan oikeutetut"],
    help: [
      "Asiakkaat, joille suunnitelma on tehty. Esimerkiksi 52.",
      "Asiakkaat, joilla suunnitelma pitäisi olla. Esimerkiksi 80.",
    ],
    definition: "Niiden asiakkaiden osuus, joilla on ajantasainen suunnitelma.",
  },
  named_worker: {
    name: "Nimetty työntekijä",
    subject: "Nimetyn työntekijän saaneiden osuus",
    unit: "%",
    headers: ["Työntekijä nimetty kpl", "Nimeämistä tarvitsevat"],
    help: [
      "Asiakkaat, joilla on nimetty työntekijä. Esimerkiksi 64.",
      "Asiakkaat, joilla nimetty työntekijä pitäisi olla. Esimerkiksi 80.",
    ],
    definition: "Niiden asiakkaiden osuus, jotka tietävät oman työntekijänsä.",
  },
  lead_time: {
    name: "Läpimenoaika",
    subject: "Läpimenoaika",
    unit: "päivää",
    headers: ["Läpimenoaika pv"],
    help: ["Viikolla valmistuneiden asioiden läpimenoajan mediaani päivinä. Esimerkiksi 21."],
    definition: "Päivät prosessin alusta loppuun, viikolla valmistuneiden mediaani.",
  },
  cost_case: {
    name: "Kustannus asiakasta kohti",
    subject: "Kustannus asiakasta kohti",
    unit: "€",
    headers: ["Kustannukset €", "Asiakkaat kpl"],
    help: ["Viikon kustannukset euroina. Esimerkiksi 8 400.", "Viikolla autetut asiakkaat. Esimerkiksi 96."],
    definition: "Kustannus autettua asiakasta kohti. Vain tiimin omaan käyttöön, ei vertailuun.",
  },
  balancing_overtime: {
    name: "Ylityöt",
    subject: "Ylitöiden määrä",
    unit: "tuntia",
    headers: ["Ylityöt h"],
    help: ["Tiimin ylityötunnit viikolla, yhteensä. Esimerkiksi 6."],
    definition: "Tasapainottava mittari: paraneeko tulos ylitöiden hinnalla.",
  },
  self_assessment: {
    name: "Itsearvio",
    subject: "Itsearvio",
    unit: "pistettä",
    headers: ["Itsearvio"],
    help: ["Tiimin arvio omasta kehittämistyöstään, kokonaisluku 0–5. Esimerkiksi 3."],
    definition: "Tiimin oma arvio kehittämistyöstä asteikolla 0–5.",
  },
} satisfies Readonly<Record<string, MeasureText>>;

export type MeasureName = keyof typeof fi;
