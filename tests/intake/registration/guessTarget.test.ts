import { writeTarget } from "../../../src/domain/people/registration/surveyFields";
import { guessTarget } from "../../../src/intake/registration/guessTarget";

const guess = (header: string) => {
  const target = guessTarget(header);
  return target && writeTarget(target);
};

test.each([
  ["Etunimi", "first"],
  ["Sukunimi *", "last"],
  ["Nimi", "name"],
  ["Sähköpostiosoite", "email"],
  ["E-postadress", "email"],
  ["Work e-mail", "email"],
  ["Puhelinnumero (työ)", "phone"],
  ["Tiimin nimi", "team"],
  ["Rooli tiimissä", "role"],
  ["Ammattinimike", "profession"],
  ["Organisaatio / hyvinvointialue", "organisation"],
  ["Erityisruokavalio ja allergiat", "diet"],
  ["Allergier", "allergy"],
  ["Millaisen huoneen tarvitset?", "room"],
  ["Mitä ongelmaa tiimi ratkaisee?", "problem"],
  ["Prosessin omistaja", "owner"],
  ["Asiakasprosessi", "process"],
  ["Osallistun työpajaan 1", "d1"],
  ["Workshop 3", "d3"],
  ["Saavun edellisenä iltana, TP 2", "e2"],
  ["Osallistuja 1", "person1.name"],
  ["Osallistuja 2: Sähköposti", "person2.email"],
  ["3. osallistujan etunimi", "person3.first"],
  ["Deltagare 4 - Roll", "person4.role"],
  ["Participant 12: Dietary needs", "person12.diet"],
  ["Sähköposti 8", "person8.email"],
  ["Osallistuja 2, työpaja 3", "person2.d3"],
  ["Majoitus 9.–10.2.2027", "room"],
  ["Ruokavalio 2027", "diet"],
  ["Puhelin (24/7)", "phone"],
  ["Osallistujat 9.–10.2., majoitus", "room"],
  ["Completion time", "answered"],
  ["Mitä odotat valmennukselta?", null],
  ["Vastaajan ID", null],
  ["", null],
])("'%s' asks %s", (header, expected) => {
  expect(guess(header)).toBe(expected);
});
