export const fi = {
  name: "Juurisyy",
  title: "Juurisyyanalyysi",
  purpose: "Kysykää miksi viisi kertaa. Hakekaa jokaiselle syylle näyttö, ennen kuin valitsette.",
  goFor: "Tiimi etsii juurisyyn ennen ratkaisuja.",
  problem: "Ongelma",
  whys: "Viisi miksi-kysymystä",
  fields: {
    why1: "1. Miksi näin on",
    why2: "2. Miksi",
    why3: "3. Miksi",
    why4: "4. Miksi",
    why5: "5. Miksi",
    rootCause: "Juurisyy",
  },
  whyHelp: "Vastaus edelliseen kysymykseen. Syy on toimintatavassa, ei ihmisessä.",
  causes: "Syyt ryhmittäin",
  group: "Ryhmä",
  cause: "Syy",
  evidence: "Näyttö",
  chosen: "Valittu",
  groupHelp: "Valitse ryhmä luettelosta.",
  causeHelp: "Mikä ylläpitää ongelmaa, lyhyesti.",
  evidenceHelp: "Mistä tiedämme tämän: luku, havainto tai haastattelu.",
  chosenHelp: "Kyllä, jos tähän puututaan nyt.",
};

export type RootCauseText = typeof fi;
