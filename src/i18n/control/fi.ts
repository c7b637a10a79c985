/** What charts with limits say. */
export const fi = {
  kinds: {
    run: "Aikasarjakaavio",
    xmr: "Ohjauskortti XmR",
    p: "Ohjauskortti P",
    pPrime: "Ohjauskortti P′",
    u: "Ohjauskortti U",
  },
  kindHelp: "Aikasarjakaavio sopii aina. Ohjauskortti lisää ohjausrajat: P ja P′ osuuksille, U määrille.",
  kindsHelp: "Kaavion lajit. Arvio lasketaan joka lajissa samalla säännöllä.",
  kindsHeading: "Kaavion lajit",
  lower: "Alaraja",
  upper: "Yläraja",
  limits: {
    xmr: "Ohjausrajat XmR: keskiarvo ± 2,66 × viikkojen keskimääräinen ero, poikkeavat erot jätetty kerran pois.",
    p: "Ohjausrajat P: osuuden keskiarvo ± 3 keskivirhettä viikon määrän mukaan.",
    pPrime: "Ohjausrajat P′: kuten P, levennettynä viikkojen oman vaihtelun mukaan.",
    u: "Ohjausrajat U: määrän keskiarvo ± 3 keskivirhettä viikon väestön mukaan.",
  },
  none: "Ohjausrajoja ei ole vielä laskettu. Lisäosa laskee ne.",
  stale: "! Luvut ovat muuttuneet. Laske ohjausrajat uudelleen lisäosalla.",
  otherKind: "! Kaavion laji on vaihdettu. Piirrä kaavio uudelleen lisäosalla.",
  outside: (weeks: number) =>
    weeks === 1
      ? "1 viikko on ohjausrajojen ulkopuolella."
      : `${weeks} viikkoa on ohjausrajojen ulkopuolella.`,
  inside: "Kaikki viikot ovat ohjausrajojen sisällä.",
};

export type ControlText = typeof fi;
