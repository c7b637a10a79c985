/** Sheet Ruokavaliot: health data, apart from the people and erased after each workshop. */
export const fi = {
  name: "Ruokavaliot",
  title: "Ruokavaliot",
  purpose: "Terveystietoa. Vain järjestäjälle. Majoittajalle annetaan lukumäärät, ei nimiä.",
  goFor: "Järjestäjä: ruokavaliot erillään muista.",
  sections: { counts: "Lukumäärät majoittajalle", rows: "Ruokavaliot henkilön tunnuksella" },
  rule: "Tyhjennä rivin kolme keltaista solua, kun poistopäivä on tullut. Lukumäärät kannattaa kirjata ensin tilaukseen.",
  figures: { rows: "Rivejä", erase: "Poistettavana nyt", days: "Säilytetään päiviä" },
  fields: { dietDays: "Säilytetään työpajan jälkeen, päivää" },
  fieldHelp: { dietDays: "Montako päivää työpajan jälkeen tieto säilytetään. Tyhjä tarkoittaa 14." },
  columns: {
    no: "Nro",
    diet: "Ruokavalio",
    n1: "Työpaja 1",
    n2: "Työpaja 2",
    n3: "Työpaja 3",
    n4: "Työpaja 4",
    person: "Henkilön tunnus",
    allergy: "Tarkennus",
    workshop: "Työpaja",
    erase: "Poistetaan",
    state: "Tila",
  },
  help: {
    person: "Tunnus taulukosta Osallistujat, esimerkiksi H12. Ei nimeä.",
    diet: "Valitse ruokavalio. Puuttuvan voi lisätä luetteloon Listat.",
    allergy: "Mitä keittiön pitää tietää. Ei nimeä.",
    workshop: "Mitä työpajaa tieto koskee, 1–4.",
  },
  states: {
    kept: "✓ säilytetään",
    erase: "! poista nyt",
    noPerson: "✕ tunnusta ei ole osallistujissa",
    noDay: "– työpajan päivä puuttuu",
  },
};

export type DietsText = typeof fi;
