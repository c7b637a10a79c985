/** The handbook's scale, word for word: how far a team's work has come. */
export const fi = {
  0: "nykytilan data kerätty, kehittäminen ei ole vielä alkanut",
  1: "suunnitelmia muutoksista tehty (PDSA)",
  2: "kokeiluja aloitettu ja arvioitu (PDSA)",
  3: "joitakin muutoksia on vakiinnutettu osaksi normaalia toimintaa ja alustavia tuloksia näkyvissä (PDSA)",
  4: "Useita muutoksia toteutettu ja se näkyy selvästi tuloksissa",
  5: "Kehittäminen on jatkuvaa, uusia ideoita käsitellään säännöllisesti ja otetaan hallitusti kokeiluun sovitun menettelytavan mukaisesti. Tulokset paranevat koko ajan.",
};

export type AssessmentText = typeof fi;
