/** What Excel shows while a formula is typed: one sentence a function, one a parameter; at most 255 characters. */
export const fi = {
  RUNCHART: {
    description: "Aikasarjakaavion (run chart) sarakkeet: arvo, mediaani, tavoite, signaali ja vaihe.",
    parameters: {
      values: "Viikkojen luvut, vanhin ensin. Tyhjä solu on puuttuva viikko.",
      baseline: "Montako ensimmäistä viikkoa viimeisestä vaiheesta on lähtötasoa. Tyhjä = kaikki.",
      phases: "Kunkin vaiheen viimeisen viikon sija luvuissa.",
      exclude: "Niiden viikkojen sijat, joita ei lasketa mukaan.",
      goal: "Tavoite: yksi luku kaikille viikoille tai luku joka viikolle.",
      centre: "Keskiviiva, jos se annetaan eikä lasketa mediaanista.",
    },
  },
  "RUNCHART.SUMMARY": {
    description: "Aikasarjakaavion arvio vaiheittain: mediaani, pisin sarja, risteämät, rajat ja päätelmä.",
    parameters: {
      values: "Viikkojen luvut, vanhin ensin. Tyhjä solu on puuttuva viikko.",
      baseline: "Montako ensimmäistä viikkoa viimeisestä vaiheesta on lähtötasoa. Tyhjä = kaikki.",
      phases: "Kunkin vaiheen viimeisen viikon sija luvuissa.",
      exclude: "Niiden viikkojen sijat, joita ei lasketa mukaan.",
      headers: "EPÄTOSI jättää otsikkorivin pois.",
      centre: "Keskiviiva, jos se annetaan eikä lasketa mediaanista.",
    },
  },
  COSTSPLIT: {
    description: "Jakaa summan maksajille painojen mukaan sentilleen.",
    parameters: {
      total: "Jaettava summa euroina. Hyvitys on negatiivinen.",
      weights: "Maksajien painot, vähintään 0. Tyhjä solu on 0.",
      keys: "Maksajien tunnukset, joiden järjestys ratkaisee tasatilanteet. Tyhjä = painojen järjestys.",
    },
  },
  INVOICESPLIT: {
    description: "Jakaa laskun maksajille sentilleen, rivi maksajaa kohti: veroton, vero ja verollinen.",
    parameters: {
      nets: "Laskun rivien verottomat summat euroina.",
      rates: "Rivien verokannat prosentteina, esimerkiksi 13,5. Tyhjä solu on rivi ilman veroa.",
      weights: "Painot, vähintään 0: rivi laskun riviä kohti, sarake maksajaa kohti.",
      statedVat: "Laskun ilmoittamat verot kahtena sarakkeena: verokanta ja vero euroina.",
      keys: "Maksajien tunnukset, joiden järjestys ratkaisee tasatilanteet. Tyhjä = sarakkeiden järjestys.",
    },
  },
  VATRATE: {
    description: "Suomen arvonlisäverokanta prosentteina sinä päivänä, jona palvelu suoritetaan.",
    parameters: {
      date: "Päivä, jona palvelu suoritetaan.",
      category:
        "Laji: general, accommodation, restaurant_catering_food, passenger_transport tai newspapers_periodicals.",
    },
  },
  CASHROUND: {
    description: "Käteisellä maksettava summa viiden sentin tarkkuudella.",
    parameters: { euros: "Summa euroina." },
  },
  ISOWEEK: {
    description: "Päivän viikko ISO 8601:n mukaan, esimerkiksi 2026-W02.",
    parameters: { date: "Päivä." },
  },
};

export type FunctionsText = typeof fi;
