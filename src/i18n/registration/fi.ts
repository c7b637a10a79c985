type Details = Readonly<Record<string, string | number>>;

const people = (count: number) => (count === 1 ? "1 henkilö" : `${count} henkilöä`);
const teams = (count: number) => (count === 1 ? "1 tiimi" : `${count} tiimiä`);
const STEP = "Järjestäjän käsikirja, askel 3";

/** What is told of a survey's registrations. Nothing of health is ever said, and no answer is repeated. */
export const fi = {
  unreadable: {
    empty: () => "Tiedosto on tyhjä. Vie ilmoittautumiset kyselystä uudelleen ja valitse se tiedosto.",
    html: () =>
      "Tiedosto on verkkosivu (HTML), olipa sen nimi mikä tahansa. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    xml: () => "Tiedosto on XML. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    json: () => "Tiedosto on JSON. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    pdf: () => "Tiedosto on PDF. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    picture: () => "Tiedosto on kuva. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    binary: () => "Tiedosto ei ole tekstiä. Vie kyselyn vastaukset CSV- tai Excel-muodossa (.xlsx).",
    oldExcel: () =>
      "Tiedosto on vanhaa Excel-muotoa (.xls) tai suojattu salasanalla. Avaa se Excelissä ja tallenna .xlsx-muotoon ilman salasanaa.",
    workbook: () => "Työkirja on vioittunut. Avaa se Excelissä, tallenna uudelleen ja yritä sitten.",
    tooLarge: () => "Tiedosto on yli 25 megatavua. Vie vain tämän kierroksen vastaukset.",
    manyRows: (d: Details) =>
      `Tiedostossa on ${d.rows} riviä, ja kerralla tuodaan enintään ${d.most}. Tarkista, että tiedosto on oikea, tai vie vain tämän kierroksen vastaukset.`,
    manyColumns: (d: Details) =>
      `Tiedostossa on ${d.columns} saraketta, ja kerralla tuodaan enintään ${d.most}. Tarkista, että tiedosto on oikea, tai poista ylimääräiset sarakkeet.`,
    farCell: () =>
      "Taulukossa on solu kaukana muista. Poista se, tai kopioi vastaukset uuteen työkirjaan, ja yritä sitten.",
    broken: (d: Details) =>
      `Rivillä ${d.line} ä- ja ö-kirjaimet ovat rikki: tiedosto on tallennettu aiemmin väärällä merkistöllä. Vie vastaukset kyselystä uudelleen äläkä tallenna tiedostoa välissä.`,
    quote: (d: Details) =>
      `Rivillä ${d.line} alkaa lainausmerkki, joka ei lopu. Vie vastaukset uudelleen tai korjaa rivi.`,
    noHeader: () =>
      "Tiedoston alusta ei löytynyt otsikkoriviä, jossa kysytään nimeä tai sähköpostia. Lisää otsikot, esimerkiksi Etunimi, Sukunimi, Sähköposti ja Tiimi, äläkä kirjoita niihin osoitetta.",
    noPerson: (d: Details) =>
      `Tiedostosta ei löytynyt saraketta, jossa on nimi tai sähköposti. Sarakkeet: ${d.columns}. Nimeä sarake uudelleen tai kerro se profiilissa (--map).`,
  },
  place: (row: number, who: string) => (row === 0 ? who : who === "" ? `Rivi ${row}` : `Rivi ${row}, ${who}`),
  findings: {
    "identity-code-row": (d: Details) =>
      `henkilötunnus sarakkeessa ${d.columns}. Tunnusta ja rivin vapaita tekstejä ei tuotu. Poista tunnus tiedostosta ja tuo uudelleen.`,
    "row-too-long": () =>
      "rivillä on enemmän soluja kuin otsikoita, joten vastaukset ovat voineet siirtyä. Riviä ei tuotu. Laita teksti, jossa on erotinmerkki, lainausmerkkeihin.",
    "cells-beyond": () =>
      "rivillä on jotakin otsikoiden ulkopuolella. Sitä ei tuotu, muut vastaukset tuotiin.",
    "no-name": () =>
      "ei nimeä eikä sähköpostia, joten ketään ei lisätty. Täydennä rivi tai lisää henkilö itse.",
    "no-team": () => "tiimi puuttuu. Valitse se taulukossa Osallistujat.",
    "mail-doubtful": () => "sähköposti ei näytä osoitteelta. Tarkista se osallistujalta.",
    "unknown-answer": (d: Details) =>
      `vastausta sarakkeessa ”${d.column}” ei tunnistettu, joten kohta ”${d.field}” jäi tyhjäksi. Täytä se itse.`,
    "name-split": (d: Details) =>
      `sarakkeen ”${d.column}” nimi voidaan jakaa monella tavalla. Tarkista etunimi ja sukunimi.`,
    "formula-text": (d: Details) =>
      `teksti sarakkeessa ”${d.column}” alkaa kuin kaava. Se tuotiin tekstinä, eikä sitä lasketa. Tarkista teksti.`,
    "answered-twice": (d: Details) =>
      `sama henkilö on jo rivillä ${d.other}. Hänet tuodaan kerran, ja myöhempi vastaus jää voimaan.`,
    "same-mail": (d: Details) => `sama sähköposti kuin henkilöllä ${d.other}. ${decided(d)}`,
    "same-name": (d: Details) => `samanniminen on jo samassa tiimissä tai organisaatiossa. ${decided(d)}`,
    "kept-typed": (d: Details) =>
      `vastaus kohtaan ”${d.field}” on toinen kuin työkirjassa. Työkirjan tieto jäi, koska järjestäjä on kirjoittanut sen. Korjaa työkirja, jos vastaus on oikea.`,
    "other-diet": () =>
      "ruokavalio on toinen kuin työkirjassa. Työkirjan rivit jäivät, koska ruokavalio on tuotu jo aiemmin. Vertaa vastausta taulukkoon Ruokavaliot.",
    "team-overwritten": (d: Details) =>
      `tiimin riville on kirjoitettu toisen tiimin nimi, ${d.other}. Ketään ei siirretty eikä tiimiä lisätty. Lisää tiimi omalle rivilleen taulukkoon Tiimit, tai korjaa nimi.`,
    "erased-person": () =>
      "henkilön tiedot on poistettu työkirjasta, joten vastausta ei tuotu. Lisää hänet itse, jos hän tulee sittenkin.",
    TEAM_TOO_SMALL: (d: Details) =>
      `henkilöitä on ${d.found}. ${STEP}: tiimissä on 5–8 henkilöä. Pyydä täydennys.`,
    TEAM_TOO_LARGE: (d: Details) =>
      `henkilöitä on ${d.found}. ${STEP}: tiimissä on 5–8 henkilöä. Sovi, ketkä tulevat.`,
    TOO_MANY_SUPERVISORS: (d: Details) =>
      `esihenkilöitä on ${d.found}. ${STEP}: heitä on enintään 2. Pyydä tilalle ammattilaisia.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      `vain esihenkilöitä ja kehittäjiä. ${STEP}: mukaan tarvitaan myös ammattilaisia. Pyydä heitä.`,
    NO_SUPERVISOR_WARNING: () => `esihenkilö puuttuu. ${STEP}. Pyydä mukaan yksi tai kaksi.`,
    NO_CLIENT_DEVELOPER_WARNING: () => "kehittäjäasiakas puuttuu (yleinen malli). Kysy, onko joku tulossa.",
    PROCESS_OWNER_NOT_ONE: () =>
      `prosessi ylittää organisaatiorajan, eikä sillä ole omistajaa. ${STEP}: omistajia on yksi. Kirjaa hänet taulukkoon Tiimit.`,
  },
  team: (name: string) => `Tiimi ${name}`,
  read: (rows: number, how: string) =>
    `Luettu ${rows === 1 ? "1 vastausrivi" : `${rows} vastausriviä`} (${how}).`,
  how: { ";": "puolipisteet", ",": "pilkut", "\t": "sarkaimet", sheet: (name: string) => `taulukko ${name}` },
  columns: {
    heading: "Sarakkeet",
    to: {
      name: "Nimi (etu- ja sukunimi)",
      diet: "Ruokavaliot",
      allergy: "Ruokavaliot, tarkennus",
      answered: "Vastausaika",
    },
    person: (seat: number) => `henkilö ${seat}`,
    contact: "yhteyshenkilö, ei tuoda osallistujaksi",
    second: "ei tuoda: toinen sarake kysyy samaa",
    none: "ei tuoda",
  },
  summary: {
    people: "Osallistujat",
    teams: "Tiimit",
    added: "lisätään",
    updated: "päivitetään",
    same: "ennallaan",
    asked: "odottaa päätöstä",
    diets: (rows: number) =>
      rows === 1
        ? "Ruokavaliot: 1 rivi omaan suojattuun taulukkoonsa."
        : `Ruokavaliot: ${rows} riviä omaan suojattuun taulukkoonsa.`,
    dietsLeft: (count: number) =>
      `Ruokavaliota ei tuotu uudelleen: ${people(count)}. Se on tuotu jo aiemmin, eivätkä työkirjan rivit ole samat kuin vastaus. Katso taulukko Ruokavaliot.`,
    given:
      "Kysely ei kysynyt työpajapäiviä, joten lisättäville merkittiin kaikki kierroksen päivät. Muuta ne, jos joku ei tule kaikkiin.",
    header: (rows: number) => `Otsikkorivi toistuu: ${rows === 1 ? "1 rivi" : `${rows} riviä`} ohitettiin.`,
    findings: (count: number) => (count === 1 ? "Tarkista 1 kohta:" : `Tarkista ${count} kohtaa:`),
    more: (count: number) => `… ja vielä ${count}. Kaikki näkyvät valitsimella --json.`,
    preview: "Esikatselu: mitään ei kirjoitettu.",
    nothing: "Kaikki on jo työkirjassa: mitään ei muutettu.",
    wrote: (added: number, updated: number, newTeams: number) =>
      `Tuotu: ${people(added)} lisättiin, ${people(updated)} päivitettiin, ${teams(newTeams)} lisättiin.`,
  },
};

function decided({ decision }: Details): string {
  if (decision === "add") return "Hänet lisättiin eri henkilönä.";
  if (decision === "update") return "Vastaus päivitettiin samalle riville.";
  return "Onko hän sama henkilö? Häntä ei tuotu. Vastaa valitsimella --duplicates add tai update.";
}

export type RegistrationText = typeof fi;
export type UnreadableSurvey = keyof RegistrationText["unreadable"];
