/** Sheet Viestinta: the plan, the workspace and the support material. */
export const fi = {
  name: "Viestintä",
  title: "Viestintä",
  purpose: "Kirjoita kuka viestii, milloin ja missä. Rivit tulevat käsikirjasta, lisää omat.",
  goFor: "Järjestäjä ja viestinnän ammattilainen: viestit, työtila, tukimateriaali.",
  sections: {
    messages: "Viestintäsuunnitelma",
    spaces: "Työtila ja tukimateriaali",
    info: "Infotilaisuuden runko, 1 h",
  },
  figures: { open: "Avoinna", late: "Myöhässä", sent: "Tehty", person: "Viestinnän ammattilainen" },
  none: "– ei nimetty",
  columns: {
    phase: "Vaihe",
    audience: "Kenelle",
    message: "Mitä viestitään",
    channel: "Kanava",
    who: "Kuka",
    due: "Milloin",
    done: "Tehty",
    state: "Tila",
    space: "Mitä",
    link: "Linkki",
    access: "Ketkä pääsevät",
    ready: "Valmis",
  },
  help: {
    phase: "Alussa, valmennuksen aikana vai päätyttyä.",
    audience: "Kenelle viesti on tarkoitettu.",
    message: "Mitä kerrotaan ja miksi se on tärkeää.",
    channel: "Sähköposti, intra, paikallislehti, tiimipalaveri, Innokylä.",
    who: "Kuka viestii.",
    due: "Mihin mennessä, esimerkiksi 12.1.2027.",
    done: "Päivä, jona tehtiin.",
    space: "Työtila tai tukimateriaali, esimerkiksi asiakasohje.",
    link: "Linkki tai polku.",
    access: "Osallistujat, valmentajat vai kaikki.",
    ready: "Onko valmis.",
  },
  states: { done: "✓ tehty", late: "! myöhässä", open: "– avoin", noDay: "– ei päivää" },
  /** In the order of the handbook's step 6. */
  messages: {
    leaders: [
      "osallistuvat organisaatiot, niiden johto ja päättäjät",
      "Valmennus ja sen tavoitteet, perustelut, miksi tämä on tärkeää ja miten tässä on tarkoitus työskennellä",
    ],
    staff: [
      "oman työyhteisön henkilöstö",
      "Hyvä sisäinen viestintä ja henkilöstön mukana pitäminen koko kehittämismatkan ajan",
    ],
    public: ["väestö ja asiakkaat", "Kokeilut ja muutokset palveluihin"],
    press: ["paikallislehdet", "Pienet jutut tuovat asiaa näkyviin ja edistävät muutoksen toimeenpanoa"],
    innokyla: ["kaikki kehittäjät", "Uudet toimintamallikuvaukset Innokylään"],
    teamReports: ["osallistuvat organisaatiot", "Tiimit tuottavat loppuraportin ja posterin"],
    roundReport: [
      "tilaaja ja kaikki organisaatiot",
      "Järjestävä taho tuottaa valmennuksen kokonaisuuden raportin arviointituloksineen",
    ],
  },
  spaces: {
    workspace: [
      "Sähköinen työtila: valmennuksen materiaalit ja keskeiset tuotokset",
      "osallistujat ja valmentajat",
    ],
    drafts: ["Tiimin oma paikka keskeneräiselle materiaalille", "oma tiimi"],
    clientGuides: ["Asiakasohjeet", ""],
    staffGuides: ["Ohjeet ammattilaiselle", ""],
    checklists: ["Tarkistuslistat", ""],
  },
  info: {
    goals: "Valmennuksen tavoitteet",
    principles: "Työskentelyn periaatteet",
    practical: "Käytännön asiat",
    notTraining:
      "Tässä ei ole kyse koulutuksesta vaan valmennuksesta, jonka puitteissa pyritään saamaan mitattavia asiakastuloksia, eli oikeasti edellyttää muutosten tekemistä arjen toimintatapoihin.",
    ownTime: "Kehittämisryhmän oman työskentelyn organisointi ja siihen varattava aika työpajojen välillä",
  },
};

export type CommunicationText = typeof fi;
