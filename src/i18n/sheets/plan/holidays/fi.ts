/** Sheet Vapaapaivat: on these days nobody works. */
export const fi = {
  name: "Vapaapäivät",
  title: "Vapaapäivät",
  purpose: "Suomen yleiset vapaapäivät ja aatot. Lisää loppuun omat päivät, joina ei työskennellä.",
  goFor: "Aikajanan vapaapäivät. Lisää omat tarvittaessa.",
  columns: { day: "Päivä", name: "Vapaapäivä" },
  help: { day: "Päivä, jona ei työskennellä, esimerkiksi 24.12.2026.", name: "Päivän nimi." },
};

export type HolidaysText = typeof fi;
