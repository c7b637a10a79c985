/** Sheet Itsearviot: teams' and coaches' scores side by side, always as a distribution. */
export const fi = {
  name: "Itsearviot",
  title: "Itsearviot",
  purpose: "Tiimin arvio ja valmentajan arvio asteikolla 0–5 työpajoissa 2–4. Keskiarvoja ei lasketa.",
  goFor: "Valmentajat: kuinka pitkälle tiimit ovat päässeet.",
  sections: { counts: "Jakauma", rows: "Arviot tiimeittäin" },
  figures: { latest: "Viimeisin työpaja", scored: "Tiimejä arvioinut", apart: "Ero valmentajaan 2 tai yli" },
  none: "–",
  columns: {
    score: "Arvio",
    label: "Mitä se tarkoittaa",
    w2: "Työpaja 2",
    w3: "Työpaja 3",
    w4: "Työpaja 4",
    team: "Tiimi",
    workshop: "Työpaja",
    own: "Tiimin arvio",
    coach: "Valmentajan arvio",
    gap: "Ero",
    meaning: "Tiimin arvio sanoin",
    reason: "Perustelu",
    state: "Tila",
  },
  help: {
    team: "Valitse tiimi.",
    workshop: "Työpajan numero: 2, 3 tai 4.",
    own: "Tiimin oma arvio, kokonaisluku 0–5.",
    coach: "Valmentajan arvio, kokonaisluku 0–5.",
    reason: "Miksi tämä luku. Ei nimiä.",
  },
  states: {
    fine: "✓ arvioitu",
    half: "! toinen arvio puuttuu",
    apart: "! keskustelkaa erosta",
    twice: "✕ sama tiimi ja työpaja kahdesti",
  },
};

export type AssessmentsText = typeof fi;
