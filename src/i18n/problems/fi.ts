import { writeNumber } from "../numbers";
import { writeDay } from "../weekDates";
import { fi as rules } from "../rules/fi";
import { workbookFault, type WorkbookFault } from "./workbookFault";

type Details = Readonly<Record<string, string | number>>;

/** Rates with spaces between, as "13,5 %, 25,5 %". */
const rates = (texts: string | number | undefined) =>
  String(texts)
    .split(" ")
    .map((rate) => `${rate.replace(".", ",")} %`)
    .join(", ");

/** A VAT rate with its decimal comma; any other key as it is. */
const keyOrRate = ({ rate, value }: Details) =>
  rate === undefined ? value : `${String(rate).replace(".", ",")} %`;

/** A number as it is written here. */
const number = (value: string | number | undefined, unit: string | number = "") =>
  writeNumber(Number(value), "fi") + (unit === "" ? "" : `\u00a0${unit}`);

/** An ISO date as it is written here. */
const day = (iso: string | number | undefined) => writeDay(String(iso), "fi");

const notAWorkbook: Readonly<Record<WorkbookFault, string>> = {
  encrypted:
    "Tiedosto on suojattu salasanalla, eikä sitä voi lukea. Poista salasana Excelissä (Tiedosto > Tiedot > Suojaa työkirja) ja yritä uudelleen.",
  large:
    "Tiedosto on liian suuri: yli 25 megatavua. Poista työkirjasta kuvat ja ylimääräiset taulukot ja yritä uudelleen.",
  much: "Työkirjassa on enemmän kuin tässä voidaan avata. Poista ylimääräiset taulukot ja kuvat ja yritä uudelleen.",
  damaged:
    "Tiedosto on vioittunut, eikä sitä voi lukea. Avaa se Excelissä, tallenna se uudelleen ja yritä sitten.",
  other: "Tiedosto ei ole Excel-työkirja (.xlsx). Tallenna se Excelissä .xlsx-muotoon ja yritä uudelleen.",
};

/** What went wrong, where, and what to do; by the code of the error. */
export const fi = {
  ...rules,
  "invoice-shape": (d: Details) =>
    `Laskutiedosto on viallinen kohdassa ${d.where}: ${d.expected}. Korjaa tiedosto ja yritä uudelleen.`,
  "basis-shape": (d: Details) =>
    `Perustetiedosto on viallinen kohdassa ${d.where}: ${d.expected}. Korjaa tiedosto ja yritä uudelleen.`,
  "profile-shape": (d: Details) =>
    `Profiili on viallinen kohdassa ${d.where}: ${d.expected}. Korjaa tiedosto ja yritä uudelleen.`,
  "rate-not-stated": (d: Details) =>
    `Rivi ${d.line}: verokantaa ${rates(d.rate)} ei ole laskun alv-erittelyssä (${rates(d.stated)}). Korjaa rivin verokanta tai pyydä korjattu lasku.`,
  "not-a-workbook": (d: Details): string => notAWorkbook[workbookFault(d.reason)],
  "not-ours": () => "Tiedosto ei ole Läpimurron työkirja. Valitse työkirja, jonka Läpimurto on tehnyt.",
  "not-a-team": () => "Tämä ei ole tiimin työkirja. Valitse tiimin työkirja.",
  "missing-sheet": (d: Details) =>
    `Taulukko ”${d.sheet}” puuttuu työkirjasta. Palauta se tai käytä varmuuskopiota.`,
  "missing-column": (d: Details) =>
    d.found === undefined
      ? `Sarake ”${d.column}” puuttuu taulukosta ”${d.sheet}”. Palauta otsikko ja yritä uudelleen.`
      : `Sarake ”${d.column}” puuttuu taulukosta ”${d.sheet}”. Solussa ${d.cell} lukee ”${d.found}”. Jos sarake on sama, palauta otsikko.`,
  "cell-taken": (d: Details) =>
    `Taulukon ”${d.sheet}” solussa ${d.cell} on jotakin, mitä Läpimurto ei ole kirjoittanut. Mitään ei muutettu. Siirrä se muualle ja yritä uudelleen.`,
  "table-moved": (d: Details) =>
    `Taulukon ”${d.sheet}” rivejä tai sarakkeita on siirretty. Mitään ei muutettu. Palauta ne Excelin Kumoa-toiminnolla ja yritä uudelleen.`,
  "became-date": (d: Details) =>
    `Solun ${d.cell} luku muuttui päivämääräksi (${d.value}). Kirjoita luku uudelleen desimaalipilkulla.`,
  "text-for-number": (d: Details) =>
    `Solussa ${d.cell} on tekstiä (”${d.value}”) luvun paikalla. Kirjoita luku tai jätä tyhjäksi.`,
  "below-zero": (d: Details) =>
    `Solun ${d.cell} luku ${number(d.value)} on alle nollan. Poista miinus tai korjaa luku.`,
  "outside-range": (d: Details) =>
    `Solun ${d.cell} luku ${number(d.value)} ei ole välillä ${number(d.min)}–${number(d.max)}. Tarkista luku.`,
  "not-monday": (d: Details) =>
    `Solu ${d.cell}: ${day(d.value)} ei ole maanantai. Viikon maanantai on ${day(d.monday)}. Korjaa päivä.`,
  "week-twice": (d: Details) =>
    `Solu ${d.cell}: viikko ${d.value} on jo solussa ${d.other}. Poista toinen rivi tai korjaa päivä.`,
  "person-twice": (d: Details) =>
    `Solu ${d.cell}: koodi ”${d.value}” on samalla viikolla kahdesti. Poista toinen rivi tai korjaa koodi.`,
  "not-ceiling": (d: Details) =>
    `Solu ${d.cell}: rivillä on merkintä ”Ei löydy”, mutta luku ${number(d.value)} ei ole katto ${d.ceiling}. Poista merkintä tai luku.`,
  "before-sample": (d: Details) =>
    `Solu ${d.cell}: ${day(d.value)} on ennen mittauspäivää ${day(d.sample)}. Korjaa päivä.`,
  "over-whole": (d: Details) =>
    `Solun ${d.cell} luku ${number(d.value)} on suurempi kuin kokonaisuus (${number(d.whole)}). Tarkista, ovatko luvut väärin päin.`,
  fraction: (d: Details) =>
    `Solun ${d.cell} luku ${number(d.value)} on osuus. Kirjoita kappalemäärä tai prosenttiluku.`,
  slip: (d: Details) =>
    `Solu ${d.cell}: ${d.of === "week" ? "viikon tulos" : "luku"} on ${number(d.value, d.unit)}, viikkoa aiemmin ${number(d.beside, d.unit)}. Tarkista nollat ja pilkku. Jos luku on oikein, kerro syy samalla rivillä.`,
  "total-row": (d: Details) =>
    `Solu ${d.cell}: rivi näyttää summariviltä. Tyhjennä se, sillä taulukossa on vain viikkoja.`,
  "weeks-beyond": (d: Details) =>
    `Kaavioihin mahtuu ${d.room} uusinta viikkoa, joten ${d.value} vanhinta jää pois. Jos lähtötaso on lukittu niihin, kirjoita sen mediaani sarakkeeseen Annettu keskiviiva.`,
  "week-gap": (d: Details) =>
    `Solu ${d.cell}: viikko ${d.value} puuttuu edeltä. Lisää sille rivi. Luvut saavat jäädä tyhjiksi.`,
  "not-copied": () => "Leikepöytä ei ole käytettävissä. Lataa sivu ja kopioi teksti siitä.",
  "identity-code": (d: Details) =>
    `Solussa ${d.cell} on henkilötunnus. Poista se ja yritä uudelleen. Mitään ei kirjoitettu.`,
  "not-coach-notes": () =>
    "Tiedostossa ei ole valmentajan muistiinpanoja. Valitse tiedosto, jonka tallensit täältä.",
  "text-too-long": (d: Details) =>
    `Taulukon ${d.sheet} solun ${d.cell} teksti on liian pitkä: ${d.letters} merkkiä, soluun mahtuu ${d.most}. Lyhennä tekstiä.`,
  "not-a-round": () => "Tämä ei ole kierroksen työkirja. Valitse kierroksen työkirja.",
  "no-plan": () =>
    "Työkirjassa on vain lasku, ei kierroksen suunnitelmaa. Tee uusi kierroksen työkirja ja täytä se.",
  "no-round-name": (d: Details) => `Kierroksen nimi puuttuu. Kirjoita se soluun ${d.cell}.`,
  "no-workshops": (d: Details) =>
    `Työpajojen päivät puuttuvat. Kirjoita ainakin työpajan 1 ensimmäinen päivä soluun ${d.cell}.`,
  "workshop-gap": (d: Details) =>
    `Työpajan ${d.workshop} päivä puuttuu, vaikka myöhemmällä työpajalla on päivä. Täytä solu ${d.cell} tai tyhjennä myöhempi.`,
  "no-teams": (d: Details) =>
    `Taulukossa ”${d.sheet}” ei ole yhtään tiimiä, joka on mukana. Kirjoita tiimien nimet tai merkitse hakemukset hyväksytyiksi.`,
  "round-too-long": (d: Details) =>
    `Kierroksella olisi ${d.weeks} viikkoa. Tarkista työpajojen päivien vuodet.`,
  "measure-unclear": (d: Details) =>
    d.known === ""
      ? `Solu ${d.cell}: ”${d.value}” ei kelpaa mittarin nimeksi. Kirjoita lyhyt nimi, omia mittareita on enintään 9.`
      : `Solu ${d.cell}: ”${d.value}” voi tarkoittaa montaa mittaria: ${d.known}. Kirjoita nimi kokonaan.`,
  "missing-value": (d: Details) => `Solu ${d.cell}: ${d.column} puuttuu. Täytä se tai tyhjennä rivi.`,
  twice: (d: Details) =>
    `Solu ${d.cell}: ”${keyOrRate(d)}” on jo toisella rivillä. Poista toinen tai korjaa se.`,
  "unsuitable-chart": (d: Details) =>
    `Solu ${d.cell}: ”${d.value}” ei sovi tälle mittarille. Valitse aikasarjakaavio tai XmR; P ja P′ sopivat osuuksille, U määrille.`,
  "unknown-choice": (d: Details) =>
    `Solu ${d.cell}: ”${d.value}” ei ole luettelossa. Valitse arvo luettelosta.`,
  "private-cell": (d: Details) =>
    `Solun ${d.cell}${d.column === "" ? "" : ` (sarake ${d.column})`} sisältöä ei voi lukea. Tarkista solu työkirjasta.`,
  "two-organisers": (d: Details) =>
    `Solu ${d.cell}: järjestäjä on jo merkitty toiselle riville. Poista toinen merkki.`,
  "unknown-line": (d: Details) =>
    `Solu ${d.cell}: laskulla ei ole riviä ”${d.value}”. Poista paino tai korjaa rivin tunnus.`,
  "table-exists": (d: Details) =>
    `Työkirjassa on jo taulukko-objekti ”${d.table}”. Mitään ei muutettu. Avaa tyhjä työkirja ja yritä uudelleen.`,
  "not-built": (d: Details) =>
    `Taulukoiden teko keskeytyi (${d.reason}). Työkirja on ennallaan. Yritä uudelleen.`,
  "not-removed": (d: Details) =>
    `Taulukoiden teko keskeytyi (${d.reason}), eikä kaikkea saatu poistettua. Poista taulukot ${d.sheets} ja yritä uudelleen.`,
  "not-written": (d: Details) => `Kirjoitus keskeytyi (${d.reason}). Solut ovat ennallaan. Yritä uudelleen.`,
  "not-restored": (d: Details) =>
    `Kirjoitus keskeytyi (${d.reason}), eikä soluja saatu palautettua. Peru muutos Excelin Kumoa-painikkeella tai käytä varmuuskopiota.`,
  "workbook-protected": () =>
    "Työkirjan rakenne on suojattu. Poista suojaus (Tarkista > Suojaa työkirja) ja yritä uudelleen.",
  protected: (d: Details) =>
    `Taulukko ”${d.sheet}” on suojattu salasanalla. Poista suojaus (Tarkista > Poista taulukon suojaus) ja yritä uudelleen.`,
  "not-in-excel": () => "Läpimurto toimii Excelissä. Avaa työkirja Excelissä ja lisäosa sen valintanauhasta.",
  "newer-workbook": () =>
    "Työkirja on tehty uudemmalla Läpimurrolla. Päivitä lisäosa ja avaa työkirja uudelleen.",
  "sheet-exists": (d: Details) =>
    `Työkirjassa on jo taulukko ”${d.sheet}”. Mitään ei muutettu. Nimeä se uudelleen tai avaa tyhjä työkirja.`,
  "name-exists": (d: Details) =>
    `Työkirjassa on jo nimi ”${d.name}”. Mitään ei muutettu. Avaa tyhjä työkirja ja yritä uudelleen.`,
  "no-answer": () =>
    "Excel ei vastannut ajoissa. Jos solun muokkaus on kesken, paina Enter. Yritä sitten uudelleen.",
  "changed-meanwhile": (d: Details) =>
    `Solu ${d.cell} taulukossa ”${d.sheet}” muuttui juuri. Mitään ei kirjoitettu. Tarkista solu ja yritä uudelleen.`,
  "changed-since": (d: Details) =>
    `Solu ${d.cell} taulukossa ”${d.sheet}” on muuttunut kirjoittamisen jälkeen. Mitään ei kumottu. Palauta solu ja kumoa uudelleen, tai korjaa luvut itse.`,
  "row-missing": (d: Details) =>
    `Riviä ei enää löydy taulukosta ”${d.sheet}”. Se on muutettu tai poistettu. Katso rivi taulukosta.`,
  "row-twice": (d: Details) =>
    `Taulukossa ”${d.sheet}” on kaksi samaa riviä sarakkeessa ”${d.value}”. Poista toinen ja yritä uudelleen.`,
  "no-table": (d: Details) => `Taulukkoa ”${d.table}” ei löydy työkirjasta. Avaa Läpimurron työkirja.`,
};

export type ProblemText = typeof fi;
