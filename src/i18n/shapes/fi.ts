type Details = Readonly<Record<string, string | number>>;

/** What a file of an invoice or of a basis should hold where it does not, and why a file cannot be read at all. */
export const fi = {
  expected: {
    object: "pitää olla joukko kenttiä aaltosulkeissa",
    list: "pitää olla luettelo hakasulkeissa",
    text: "pitää olla tekstiä",
    flag: "pitää olla true tai false",
    cents: "pitää olla kokonainen määrä senttejä, esimerkiksi 74750",
    rate: "pitää olla verokanta prosentteina, 0 tai 1–100, esimerkiksi 13.5, tai null",
    classRate: "pitää olla verokanta prosentteina, 0 tai 1–100, esimerkiksi 13.5",
    quantity: "pitää olla luku, esimerkiksi 23",
    date: "pitää olla päivä muodossa 2026-02-12",
    currency: "pitää olla EUR, muita valuuttoja ei jaeta",
    format: "pitää olla finvoice, ubl tai json",
    kind: "pitää olla invoice tai credit",
    someLines: "pitää olla ainakin yksi laskurivi",
    lineId: "pitää olla rivin tunnus",
    onlyLine: "tunnus on jo toisella rivillä",
    onlyClass: "verokanta on jo eritelty",
    someOrganisations: "pitää olla ainakin yksi organisaatio",
    key: "pitää olla lyhyt tunnus, esimerkiksi A tai THL",
    onlyKey: "tunnus on jo toisella organisaatiolla",
    route: "pitää olla einvoice, card, cash tai internal",
    oneOrganiser: "järjestäjä on jo merkitty",
    weight: "pitää olla paino, joka on vähintään 0, esimerkiksi 7.5",
    weightSize: "painon pitää olla 0 tai väliltä 0,000001–1000000000000",
    payer: "pitää olla jokin kentän organisations tunnuksista",
    knownLine: "laskulla ei ole riviä, jolla on tämä tunnus",
    shortfall: "pitää olla organiser, proRata tai causers",
    profileVersion: "pitää olla 1, tätä profiilin versiota ei tunneta",
    target: "pitää olla kentän tunnus, esimerkiksi email, team tai person1.email, tai null",
    knownField: "kenttää ei tunneta",
    oneField: "kenttä on kahdesti",
  },
  missing: "puuttuu",
  found: (value: string) => `nyt ${value}`,
  whole: "tiedoston alussa",
  unreadable: {
    empty: () => "Tiedosto on tyhjä. Valitse JSON-tiedosto.",
    pdf: () => "Tiedosto on PDF, ei JSON. Pyydä lasku verkkolaskuna tai kirjoita sen rivit JSON-tiedostoon.",
    xml: () => "Tiedosto on XML, ei JSON. Valitse JSON-tiedosto.",
    zip: () => "Tiedosto on työkirja tai zip, ei JSON. Valitse JSON-tiedosto.",
    encoding: () => "Tiedosto ei ole tekstiä UTF-8-merkistössä. Tallenna se UTF-8-muodossa.",
    tooLarge: () => "Tiedosto on yli 5 megatavua. Valitse laskun tai jakoperusteiden JSON-tiedosto.",
    syntax: (d: Details) =>
      d.line === undefined
        ? "Tiedosto ei ole ehjää JSONia. Korjaa tiedosto ja yritä uudelleen."
        : `Tiedosto ei ole ehjää JSONia: virhe on rivillä ${d.line}, merkissä ${d.column}. Korjaa se ja yritä uudelleen.`,
  },
};

export type ShapeText = typeof fi;
export type Expected = keyof ShapeText["expected"];
export type Unreadable = keyof ShapeText["unreadable"];
