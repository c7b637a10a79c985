/** The questions are the handbook's, word for word; then the words of the coach's own file. */
export const fi = {
  questions: {
    measuring: "Miten mittaukset ovat käynnistyneet – mikä toimii, mitä haasteita",
    tests: "Käydään läpi suunniteltuja PDSA muutoksia ja niistä saatuja kokemuksia",
    goals: "Ovatko tavoitteet riittävän haasteellisia?",
    effect: "Ovatko suunnitellut toimenpiteet riittävän vaikuttavia (hoidon saatavuuteen)?",
    more: "Onko valmiutta tehdä enemmän?",
    clients: "Miten asiakkaat/potilaat on otettu mukaan?",
    community: "Miten muu työyhteisö on otettu mukaan, millaisia kommentteja?",
    leaders: "Miten johto on saatu kartalle",
    else: "Mitä muuta haluat sanoa? Kysymyksiä?",
    help: "Tarvitsetteko apua? Voidaan järjestää yksilöllistä ohjausta tarpeen mukaan",
  },
  file: {
    title: "Valmentajan muistiinpanot",
    sheet: "Muistiinpanot",
    purpose: "Valmentajan omat muistiinpanot. Tiimin työkirjassa näitä ei ole.",
    talk: "Välivalmennus",
    question: "Kysymys",
    note: "Muistiinpano",
    promises: "Lupaukset",
    promise: "Lupaus",
    kept: "Pidetty",
    key: "Tunnus",
  },
  fileName: (team: string) => `Valmentajan_muistiinpanot_${team}`,
};

export type CoachingText = typeof fi;
