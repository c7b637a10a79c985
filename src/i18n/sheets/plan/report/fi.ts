/** Sheet Raportti: one page on the round, drawn from the other sheets; the three barriers are the generic model's. */
export const fi = {
  name: "Raportti",
  title: "Kierroksen raportti",
  purpose: "Koottu muista taulukoista. Täytä opit ja esteet. Pisteviiva: tieto puuttuu.",
  goFor: "Järjestäjä: kokonaisuuden raportti, yksi sivu.",
  sections: {
    facts: "Kierros lukuina",
    risks: "Keskeisimmät esteet",
    lessons: "Opit",
  },
  rules: {
    aims: "Tavoitteet ja toteumat kirjoitetaan taulukkoon Kierros.",
    risks: "Keskeisimmät esteet kehittämistyölle tai tulosten saavuttamiselle (geneerinen malli).",
    trust: "Tiimien tuloksia kerrotaan vain niiden omalla luvalla.",
  },
  lines: {
    round: "Kierros",
    organiser: "Järjestäjä",
    commissioner: "Tilaaja",
    aim: "Mitä tavoiteltiin",
    dates: "Ajankohta",
    days: "Työpajapäiviä",
    teams: "Tiimejä",
    people: "Osallistujia",
    clients: "Kehittäjäasiakkaita",
    coaches: "Valmentajia",
    sessions: "Välivalmennuksia",
    feedback: "Palautteita",
    success: "Valmennuksen onnistuminen, viimeinen työpaja",
    recommend: "Loppukysely: suosittelee",
    scores: "Itsearviot viimeksi, 0–5",
    goals: "Tavoitteita saavutettu",
    checklist: "Muistilistasta valmiina",
  },
  scoredBy: "kpl",
  fields: {
    learned: "Mitä opimme",
    changed: "Mitä muutimme palautteen perusteella",
    advice: "Neuvo seuraavalle kierrokselle",
  },
  fieldHelp: {
    learned: "Mitä järjestäjä ja valmentajat oppivat. Muutama virke.",
    changed: "Mitä muutettiin työpajojen välillä tai ensi kierrokselle.",
    advice: "Mitä tekisit samoin, mitä toisin.",
  },
  columns: { barrier: "Este", level: "Miten suuri", seen: "Missä se näkyi", action: "Mitä tehtiin" },
  help: {
    level: "Valitse, kuinka suuri este oli.",
    seen: "Missä ja miten este näkyi. Ei nimiä.",
    action: "Mitä esteelle tehtiin.",
  },
  barriers: {
    client: "asiakasnäkökulman puuttuminen",
    staff: "henkilöstön puuttuminen tai sen suuri vaihtuvuus",
    leaders: "johdon tuen puuttuminen kehittämistyölle",
  },
};

export type PlanReportText = typeof fi;
