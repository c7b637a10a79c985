/** Sheet Palaute: anonymous; the four topics are the generic model's, the scale is ours. */
export const fi = {
  name: "Palaute",
  title: "Palaute",
  purpose: "Yksi rivi vastausta kohti, ei nimiä. Alle viiden vastauksen keskiarvoja ei näytetä.",
  goFor: "Järjestäjä: palaute ja loppukysely ilman nimiä.",
  sections: {
    sums: "Työpajojen palaute",
    ends: "Loppukysely",
    answers: "Vastaukset työpajoista",
    endAnswers: "Loppukyselyn vastaukset",
  },
  reconstructed:
    "Aiheet ovat geneerisestä mallista: järjestelyt, oppimiskokemus, kehittämistiimin yhteistyö ja valmennuksen onnistuminen. Asteikko 1–5 on Läpimurron.",
  figures: { answers: "Vastauksia", lowest: "Matalin keskiarvo", ends: "Loppukyselyn vastauksia" },
  hidden: "– alle 5 vastausta",
  columns: {
    workshop: "Työpaja",
    n: "Vastauksia",
    arrangements: "Järjestelyt",
    learning: "Oppimiskokemus",
    teamwork: "Tiimin yhteistyö",
    success: "Valmennuksen onnistuminen",
    words: "Omin sanoin",
    state: "Tila",
    respondent: "Vastaaja",
    whole: "Valmennus kokonaisuutena",
    skills: "Kehittämisosaaminen",
    recommend: "Suosittelee",
  },
  help: {
    workshop: "Työpajan numero 1–4.",
    arrangements: "1 huono … 5 erinomainen.",
    learning: "1 huono … 5 erinomainen.",
    teamwork: "1 huono … 5 erinomainen.",
    success: "1 huono … 5 erinomainen.",
    words: "Vastaajan oma teksti ilman nimiä.",
    respondent: "Osallistuja vai valmentaja.",
    whole: "1 huono … 5 erinomainen.",
    skills: "Paraniko kehittämisosaaminen: 1 ei lainkaan … 5 paljon.",
    recommend: "Suosittelisiko kollegalle: 0 en … 10 kyllä.",
  },
};

export type FeedbackText = typeof fi;
