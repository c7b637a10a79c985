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
  XMR: {
    description:
      "XmR-ohjauskortin sarakkeet: arvo, keskiarvo sekä ala- ja yläraja (keskiarvo ± 2,66 × keskimääräinen muutos).",
    parameters: {
      values: "Viikkojen luvut, vanhin ensin. Tyhjä solu on puuttuva viikko.",
      baseline: "Montako ensimmäistä viikkoa viimeisestä vaiheesta on lähtötasoa. Tyhjä = kaikki.",
      phases: "Kunkin vaiheen viimeisen viikon sija luvuissa.",
      exclude: "Niiden viikkojen sijat, joita ei lasketa mukaan.",
      screen: "TOSI jättää poikkeuksellisen suuret muutokset rajoista pois kerran. Tyhjä = TOSI.",
    },
  },
  PCHART: {
    description: "P-ohjauskortin sarakkeet: osuus (0–1), kaikkien viikkojen osuus sekä ala- ja yläraja.",
    parameters: {
      numerators:
        "Viikkojen osoittajat, vanhin ensin, esimerkiksi ajoissa vastatut puhelut. Tyhjä solu on puuttuva viikko.",
      denominators: "Viikkojen nimittäjät, esimerkiksi kaikki puhelut.",
      baseline: "Montako ensimmäistä viikkoa viimeisestä vaiheesta on lähtötasoa. Tyhjä = kaikki.",
      phases: "Kunkin vaiheen viimeisen viikon sija luvuissa.",
      exclude: "Niiden viikkojen sijat, joita ei lasketa mukaan.",
      prime: "TOSI tekee P′-kortin (Laney), joka sopii suurille nimittäjille. Tyhjä = EPÄTOSI.",
    },
  },
  UCHART: {
    description:
      "U-ohjauskortin sarakkeet: tapahtumia yksikköä kohti, kaikkien viikkojen taso sekä ala- ja yläraja.",
    parameters: {
      counts:
        "Viikkojen tapahtumat, vanhin ensin, esimerkiksi päivystyskäynnit. Tyhjä solu on puuttuva viikko.",
      exposures: "Viikkojen väestö tai muu määrä, johon tapahtumia verrataan.",
      baseline: "Montako ensimmäistä viikkoa viimeisestä vaiheesta on lähtötasoa. Tyhjä = kaikki.",
      phases: "Kunkin vaiheen viimeisen viikon sija luvuissa.",
      exclude: "Niiden viikkojen sijat, joita ei lasketa mukaan.",
      per: "Kuinka montaa yksikköä kohti, esimerkiksi 1000 asukasta. Tyhjä = 1.",
    },
  },
  T3DAYS: {
    description:
      "Yhden ammattilaisen T3: kalenteripäivät kolmanteen vapaaseen kiireettömään aikaan. Tänään = 0.",
    parameters: {
      sample: "Mittaushetki: päivä ja kellonaika.",
      slots:
        "Vapaat kiireettömät ajat: päivä ja kellonaika, missä järjestyksessä vain. Mittaushetkeä aiempia ei lasketa.",
      ceiling:
        "Montako päivää eteenpäin katsotaan. Sitä pidempi tai puuttuva aika on tämä luku. Tyhjä = 182.",
    },
  },
  T3UNIT: {
    description: "Yhden ammattiryhmän T3 yksikössä: ammattilaisten mediaani. Ammattiryhmiä ei yhdistetä.",
    parameters: {
      days: "Ammattilaisten T3 päivinä. Tyhjä solu on poissaolija, jota ei lasketa.",
      ceiling: "Katto päivinä. Sitä suuremmat luvut lasketaan kattona. Tyhjä = 182.",
    },
  },
  BACKLOG: {
    description: "Jono kunkin viikon lopussa: edellinen jono + kysyntä − toteuma − poistetut.",
    parameters: {
      demand: "Viikkojen kysyntä, vanhin ensin. Viikko, jolla ei ole lukuja, on aukko.",
      activity: "Viikkojen toteuma: pidetyt vastaanotot.",
      start: "Jono ennen ensimmäistä viikkoa. Tyhjä = 0.",
      removals: "Jonosta muuten poistuneet. Tyhjä = ei ketään.",
    },
  },
  CLEARANCE: {
    description:
      "Monessako viikossa jono puretaan: (jono − tavoite) / (kapasiteetti − kysyntä). #PUUTTUU!, jos jono ei purkaudu.",
    parameters: {
      backlog: "Jono nyt.",
      demand: "Kysyntä viikossa.",
      capacity: "Kapasiteetti viikossa.",
      target: "Tavoiteltu jono. Tyhjä = 0.",
    },
  },
  CAPACITYLEVEL: {
    description: "Viikon kapasiteetti, joka suunnitellaan kysynnän mukaan annetulla säännöllä.",
    parameters: {
      demand: "Viikkojen kysyntä. Tyhjiä soluja ei lasketa.",
      rule: "Sääntö: mean = keskiarvo; p65, p80, p85 = niin monta prosenttia viikoista mahtuu; range80 = pienin + 80 % vaihteluvälistä.",
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
  HOLIDAY: {
    description:
      "Päivän suomalainen pyhäpäivä tai tyhjä teksti. Myös juhannusaatto ja jouluaatto, koska silloinkaan ei tehdä töitä.",
    parameters: {
      date: "Päivä.",
      language: "Kieli: fi, sv tai en. Tyhjä = fi.",
    },
  },
  SCHEDULE: {
    description:
      "Kierroksen aikataulu työpajojen päivistä: rivi tapahtumaa kohti, päivä ja laji. Päivät, joita opas ei nimeä, ovat Läpimurron ehdotuksia.",
    parameters: {
      workshops: "Työpajat riveinä kahdessa sarakkeessa: ensimmäinen päivä ja päivien määrä.",
    },
  },
  ASSESSMENT: {
    description: "Itsearvion pistemäärän selitys sanasta sanaan järjestäjän oppaan asteikosta 0–5.",
    parameters: {
      score: "Pistemäärä: kokonaisluku 0–5.",
      language: "Kieli: fi, sv tai en. Tyhjä = fi.",
    },
  },
};

export type FunctionsText = typeof fi;
