export const fi = {
  fixed: "Kaavat käyttävät näitä. Älä muuta.",
  heading: {
    role: "Roolit",
    yesNo: "Kyllä tai ei",
    decision: "Päätökset",
    causeGroup: "Syyryhmät",
    payer: "Kuka maksaa",
    consent: "Luvan tasot",
    assessment: "Itsearvion tasot",
    quadrant: "Nelikentän ruudut",
  },
  role: {
    supervisor: "esihenkilö",
    professional: "työntekijä",
    client: "kehittäjäasiakas",
    developer: "kehittäjä",
  },
  yesNo: {
    yes: "kyllä",
    no: "ei",
  },
  decision: {
    adopt: "vakiinnuta",
    adapt: "muokkaa",
    abandon: "hylkää",
  },
  causeGroup: {
    people: "ihmiset ja osaaminen",
    ways: "toimintatavat",
    tools: "välineet ja järjestelmät",
    place: "tilat ja ympäristö",
    knowledge: "tieto ja mittaaminen",
    leading: "johtaminen ja päätökset",
  },
  payer: {
    team: "tiimin organisaatio",
    organiser: "järjestäjä",
  },
  smartCheck: {
    specific: "Täsmällinen: kenelle, mitä, missä",
    measurable: "Mitattava: mikä luku ja mittari",
    achievable: "Saavutettava: mitä teemme toisin",
    relevant: "Merkityksellinen: miksi tämä",
    timed: "Aikataulutettu: mihin mennessä",
  },
  consentGroup: {
    access: "Saatavuus ja T3",
    demand: "Kysyntä ja kapasiteetti",
    client: "Asiakaskokemus",
    staff: "Henkilöstön hyvinvointi",
    cost: "Kustannukset",
    assessment: "Itsearvio",
  },
  consent: {
    l0: "vain oma tiimi ja oma valmentaja",
    l1: "kierroksen valmentajat ja järjestäjä",
    l2: "kierroksen tiimit, peitenimellä",
    l3: "kierroksen tiimit, omalla nimellä",
    l4: "oma organisaatio ja sen johto",
    l5: "julkinen",
  },
};

export type ChoicesText = typeof fi;
