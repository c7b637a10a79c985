export const fi = {
  name: "Itsearvio",
  title: "Kehittämistyön arviointi",
  purpose: "Tiimi arvioi etenemisensä työpajoissa 2–4 asteikolla 0–5. Valmentaja antaa oman arvionsa.",
  goFor: "Tiimi ja valmentaja arvioivat työpajoissa 2–4.",
  workshop: "Työpaja",
  day: "Päivä",
  own: "Tiimin arvio",
  label: "Mitä arvio tarkoittaa",
  coach: "Valmentajan arvio",
  gap: "Ero",
  reason: "Perustelu",
  state: "Tila",
  dayHelp: "Työpajan päivä, esimerkiksi 21.4.2026.",
  ownHelp: "Kokonaisluku 0–5. Tiimi sopii luvusta yhdessä.",
  coachHelp: "Kokonaisluku 0–5. Valmentaja antaa sen tiimin luvun jälkeen.",
  reasonHelp: "Mihin arvio perustuu, esimerkiksi mitä kaaviosta näkyy.",
  scale: "Asteikko",
  latestOwn: "Tiimin viimeisin",
  latestCoach: "Valmentajan viimeisin",
  latestGap: "Ero",
};

export type AssessmentText = typeof fi;
