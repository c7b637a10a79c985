import { agendas, type CoachNotes } from "../../../src/domain/coaching/agendas";
import { coachingText } from "../../../src/i18n/coaching/coachingText";
import { languages } from "../../../src/i18n/language";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { readCoachFile, writeCoachFile } from "../../../src/tasks/coaching/coachFile";
import { workbookNamed } from "../../render/workbooks";

const notes: CoachNotes = {
  notes: [
    { talk: 1, question: "measuring", text: "=Hyvä alku" },
    { talk: 2, question: "help", text: "Kaksi riviä\nSoitan torstaina" },
  ],
  promises: [
    { talk: 1, text: "Hoitajat kirjaavat T3:n tiistaisin", kept: true },
    { talk: 2, text: "+ ylilääkäri mukaan", kept: false },
  ],
};

test.each(languages)("what was written in %s is read again as it was", async (language) => {
  expect(await readCoachFile(await writeCoachFile(notes, language))).toEqual(notes);
});

test("a file of nothing is opened, too", async () => {
  const none: CoachNotes = { notes: [], promises: [] };
  expect(await readCoachFile(await writeCoachFile(none, "fi"))).toEqual(none);
});

test("a team's workbook holds no coach's notes", async () => {
  const file = await writeWorkbook(workbookNamed("team-blank.fi"));
  await expect(readCoachFile(file)).rejects.toMatchObject({ code: "not-coach-notes" });
});

test("the agendas are the handbook's, word for word and in its order", () => {
  const { questions } = coachingText.fi;
  expect(agendas[1].map((question) => questions[question])).toEqual([
    "Miten mittaukset ovat käynnistyneet – mikä toimii, mitä haasteita",
    "Miten muu työyhteisö on otettu mukaan, millaisia kommentteja?",
    "Miten johto on saatu kartalle",
    "Mitä muuta haluat sanoa? Kysymyksiä?",
    "Tarvitsetteko apua? Voidaan järjestää yksilöllistä ohjausta tarpeen mukaan",
  ]);
  expect(agendas[2].map((question) => questions[question])).toEqual([
    "Käydään läpi suunniteltuja PDSA muutoksia ja niistä saatuja kokemuksia",
    "Ovatko tavoitteet riittävän haasteellisia?",
    "Ovatko suunnitellut toimenpiteet riittävän vaikuttavia (hoidon saatavuuteen)?",
    "Onko valmiutta tehdä enemmän?",
    "Miten asiakkaat/potilaat on otettu mukaan?",
    "Miten muu työyhteisö on otettu mukaan, millaisia kommentteja?",
    "Miten johto on saatu kartalle",
    "Mitä muuta haluat sanoa? Kysymyksiä?",
    "Tarvitsetteko apua? Voidaan järjestää yksilöllistä ohjausta tarpeen mukaan",
  ]);
});
