import { isCalendar } from "./isCalendar";

type Details = Readonly<Record<string, string | number>>;

const kindsOf = { team: "tiimin", round: "kierroksen", blankRound: "tyhjään kierroksen" };

/** What the command line says; the commands and their options are listed here and nowhere else. */
export const fi = {
  help: {
    product:
      "Läpimurto: luotettava aikasarjakaavio ja sentilleen täsmäävä laskunjako läpimurtovalmennukseen.",
    usage: "Käyttö",
    command: "KOMENTO",
    commands: "Komennot",
    options: "Valitsimet",
    example: "Esimerkki",
    functions: "Funktiot",
    more: "Ohje yhdestä komennosta: lapimurto KOMENTO --help",
    exits:
      "Paluuarvo: 0 valmis · 1 tiedostossa on virheitä, ne luetellaan · 2 komento tai tiedosto ei kelpaa.",
    common: {
      lang: "kieli: fi, sv tai en (oletus fi)",
      help: "tämä ohje",
      version: "versio",
    },
  },
  commands: {
    calc: {
      summary: "laske Excelin funktiolla: argumentit JSON-taulukkona syötteestä",
      usage: "calc FUNKTIO < argumentit.json",
      options: {},
      example: "echo '[[31, 28, null, 30], 12]' | lapimurto calc RUNCHART.SUMMARY",
    },
    new: {
      summary: "tee uusi työkirja tiimille tai kierrokselle",
      usage: "new team|round --out TIEDOSTO.xlsx",
      options: {
        out: "tiedosto, johon työkirja kirjoitetaan",
        sample: "täytä työkirja keksityllä esimerkillä",
        start: "ensimmäisen viikon päivä, esimerkiksi 2026-01-05 (oletus tämä viikko)",
        teams: "tiimien määrä kierroksella, 1–60",
        measures: "tiimin mittarit pilkulla erotettuina, esimerkiksi t3_doctor,demand",
        force: "korvaa olemassa oleva tiedosto",
      },
      example: "lapimurto new team --out tiimi.xlsx --sample",
    },
    split: {
      summary: "jaa lasku maksajille sentilleen",
      usage: "split --invoice LASKU.xml --basis PERUSTEET.json",
      options: {
        invoice: "verkkolasku (Finvoice tai UBL) tai lasku JSON-muodossa",
        basis: "maksajat ja painot JSON-muodossa",
        out: "kirjoita jako kierroksen työkirjaan (.xlsx)",
        json: "tulosta jako JSON-muodossa",
        force: "korvaa olemassa oleva tiedosto",
      },
      example: "lapimurto split --invoice lasku.xml --basis perusteet.json --out jako.xlsx",
    },
    invoice: {
      summary: "lue verkkolasku ja tarkista, täsmäävätkö rivit, verot ja loppusumma",
      usage: "invoice LASKU.xml",
      options: {
        json: "tulosta lasku JSON-muodossa",
      },
      example: "lapimurto invoice lasku.xml",
    },
    register: {
      summary: "tuo ilmoittautumiset kyselyn vastauksista kierroksen työkirjaan",
      usage: "register VASTAUKSET.csv|.xlsx --round KIERROS.xlsx --out UUSI.xlsx",
      options: {
        round: "kierroksen työkirja; sitä ei muuteta",
        out: "uusi työkirja, jossa ilmoittautumiset ovat mukana",
        "dry-run": "näytä, mitä tuotaisiin, kirjoittamatta mitään",
        map: "tallennettu profiili: mihin mikäkin sarake tuodaan",
        "save-map": "tallenna sarakkeiden profiili tähän tiedostoon (.json)",
        duplicates: "mahdollinen kaksoiskappale: skip (jätä pois, oletus), update (päivitä) tai add (lisää)",
        json: "tulosta yhteenveto JSON-muodossa",
        force: "korvaa olemassa oleva tiedosto",
      },
      example: "lapimurto register vastaukset.csv --round kierros.xlsx --dry-run",
    },
    schedule: {
      summary: "laske kierroksen päivät työpajojen päivistä ja kerro ristiriidat",
      usage: 'schedule --workshops "PÄIVÄ,PÄIVÄ;PÄIVÄ"',
      options: {
        workshops: "työpajojen päivät: pilkku päivien, puolipiste työpajojen välissä",
        json: "tulosta päivät JSON-muodossa",
      },
      example: 'lapimurto schedule --workshops "2027-02-09,2027-02-10;2027-04-20;2027-09-07"',
    },
    calendar: {
      summary: "tee kierroksen päivistä kalenteritiedosto (.ics)",
      usage: "calendar KIERROS.xlsx --out TIEDOSTO.ics",
      options: {
        out: "kalenteritiedosto, .ics",
        force: "korvaa aiempi tiedosto: siirretyt ja perutut päivät muuttuvat kalentereissa",
        json: "tulosta merkinnät JSON-muodossa",
      },
      example: "lapimurto calendar kierros.xlsx --out kierros.ics",
    },
    teams: {
      summary: "tee jokaiselle kierroksen tiimille oma esitäytetty työkirja",
      usage: "teams KIERROS.xlsx --out KANSIO",
      options: {
        out: "kansio, johon työkirjat kirjoitetaan",
        force: "korvaa tiimien olemassa olevat työkirjat",
        json: "tulosta luettelo JSON-muodossa",
      },
      example: "lapimurto teams kierros.xlsx --out tiimit",
    },
    chart: {
      summary: "piirrä tiimin mittarista aikasarjakaavio (run chart)",
      usage: "chart TIIMI.xlsx --measure MITTARI --out KUVA.svg|KUVA.png",
      options: {
        measure: "mittarin tunnus, esimerkiksi t3_doctor",
        out: "kuvatiedosto, .svg tai .png",
        force: "korvaa olemassa oleva tiedosto",
      },
      example: "lapimurto chart tiimi.xlsx --measure t3_doctor --out t3.svg",
    },
    report: {
      summary: "koosta tiimin posteri, raportti tai Innokylän teksti tai kierroksen yhteenveto",
      usage: "report team|round TYÖKIRJA.xlsx --kind LAJI --out TIEDOSTO.html|.md",
      options: {
        kind: "tiimi: poster, manager (sivu johdolle), final, innokyla; kierros: summary",
        out: "tiedosto: .html tulostuu A4:lle, .md on tekstiä",
        force: "korvaa olemassa oleva tiedosto",
      },
      example: "lapimurto report team tiimi.xlsx --kind poster --out posteri.html",
    },
    samples: {
      summary: "tee esimerkit ja kerro, mitä ne näyttävät",
      usage: "samples",
      options: {
        out: "kansio, johon esimerkit kirjoitetaan (oletus out)",
        force: "korvaa myös esimerkit, joita on muutettu",
      },
      example: "lapimurto samples --out out",
    },
    serve: {
      summary: "avaa työpöytä: lisäosa selaimessa, ilman Exceliä",
      usage: "serve",
      options: {
        port: "portti, josta aloitetaan; varattu ohitetaan (oletus 3100)",
      },
      example: "lapimurto serve",
    },
    bench: {
      summary: "mittaa laskennan nopeus",
      usage: "bench",
      options: {
        json: "tulosta mittaukset JSON-muodossa",
      },
      example: "lapimurto bench",
    },
  },
  problems: {
    "not-built": () => "Työpöytää ei ole koottu. Käynnistä se komennolla npm start.",
    "unknown-command": (d: Details) => `Komentoa ”${d.command}” ei ole. Komennot ovat ${d.known}.`,
    "unknown-option": (d: Details) =>
      `Komennolla ${d.command} ei ole valitsinta ${d.option}. Katso lapimurto ${d.command} --help.`,
    "option-without-value": (d: Details) =>
      `Valitsimelta ${d.option} puuttuu arvo. Kirjoita se välilyönnin jälkeen.`,
    "option-takes-no-value": (d: Details) => `Valitsin ${d.option} ei ota arvoa. Poista arvo.`,
    "option-twice": (d: Details) => `Valitsin ${d.option} on kahdesti. Poista toinen.`,
    "missing-option": (d: Details) => `Valitsin ${d.option} puuttuu. Käyttö: lapimurto ${d.usage}`,
    "missing-argument": (d: Details) => `Komennosta puuttuu tieto. Käyttö: lapimurto ${d.usage}`,
    "extra-argument": (d: Details) => `Komento ei tunne sanaa ”${d.value}”. Käyttö: lapimurto ${d.usage}`,
    "unknown-language": (d: Details) => `Kieltä ”${d.value}” ei ole. Valitse fi, sv tai en.`,
    "unknown-kind": (d: Details) =>
      `Työkirjaa ”${d.value}” ei ole. Valitse team (tiimi) tai round (kierros).`,
    "unknown-report": (d: Details) => `Raporttia ”${d.value}” ei ole. Raportit ovat ${d.known}.`,
    "unknown-measure": (d: Details) => `Mittaria ”${d.value}” ei ole. Mittarit ovat ${d.known}.`,
    "measure-not-chosen": (d: Details) =>
      `Tiimi ei seuraa mittaria ”${d.value}”. Työkirjan mittarit: ${d.known}.`,
    "measure-twice": (d: Details) => `Mittari ”${d.value}” on kahdesti. Poista toinen.`,
    "not-a-count": (d: Details) =>
      `Valitsin ${d.option}: ”${d.value}” ei kelpaa. Kirjoita kokonaisluku ${d.from}–${d.to}.`,
    "not-a-day": (d: Details) =>
      `Valitsin ${d.option}: ”${d.value}” ei ole päivä. Kirjoita päivä, esimerkiksi 2026-01-05 tai 5.1.2026.`,
    "not-a-decision": (d: Details) =>
      `Valitsin --duplicates: ”${d.value}” ei kelpaa. Valitse skip, update tai add.`,
    "workshop-without-days": (d: Details) =>
      `Valitsin ${d.option}: työpajalla ${d.workshop} ei ole päiviä. Kirjoita sen päivät tai poista puolipiste.`,
    "wrong-ending": (d: Details) => `Tiedoston ”${d.file}” pitää päättyä ${d.endings}. Vaihda nimi.`,
    "unknown-function": (d: Details) => `Funktiota ”${d.value}” ei ole. Funktiot ovat ${d.known}.`,
    "not-arguments": () =>
      "Syötteen pitää olla JSON-taulukko, jossa on funktion argumentit, esimerkiksi [[31, 28, 30]].",
    "wrong-argument": (d: Details) =>
      `Argumentti ${d.position}: pitää olla luku, teksti, true, false, null tai niiden taulukko, jossa on enintään kaksi tasoa.`,
    "too-many-arguments": (d: Details) =>
      `Argumentteja on ${d.found}, funktio ${d.name} ottaa enintään ${d.expected}.`,
    "no-chart": (d: Details) =>
      `Mittarilla ”${d.value}” ei ole vielä lukuja. Täytä ainakin yksi viikko taulukkoon ${d.sheet}.`,
    "no-browser": () =>
      "PNG-kuvaan tarvitaan Chrome, Edge tai Chromium, eikä sitä löytynyt. Asenna se, anna sen polku ympäristömuuttujassa CHROME_PATH tai kirjoita .svg-kuva.",
    "browser-failed": (d: Details) =>
      `Selain ${d.browser} ei saanut kuvaa valmiiksi (${d.reason}). Yritä uudelleen tai kirjoita .svg-kuva.`,
    "too-many-cents": (d: Details) =>
      `Summa ${d.value} senttiä on liian suuri laskettavaksi tarkasti. Tarkista luvut.`,
    "no-file": (d: Details) => `Tiedostoa ei ole: ${d.file}. Tarkista nimi ja kansio.`,
    "is-folder": (d: Details) => `${d.file} on kansio. Anna tiedoston nimi.`,
    "not-allowed": (d: Details) => `Tiedostoa ei saa lukea: ${d.file}. Tarkista sen käyttöoikeudet.`,
    "not-read": (d: Details) => `Tiedostoa ei voitu lukea: ${d.file} (${d.reason}). Yritä uudelleen.`,
    "file-too-large": (d: Details) =>
      `Tiedosto on liian suuri luettavaksi: ${d.file}. Tarkista, että se on oikea tiedosto.`,
    "file-exists": (d: Details) =>
      isCalendar(d)
        ? `Kalenteri on jo olemassa: ${d.file}. Korvaa se valitsimella --force, niin siirretyt päivät siirtyvät kalentereissa; uusi nimi tekee uuden kalenterin.`
        : `Tiedosto on jo olemassa: ${d.file}. Vaihda nimi tai korvaa se valitsimella --force.`,
    "file-open": (d: Details) =>
      `Tiedosto ${d.file} on auki toisessa ohjelmassa. Sulje se ja yritä uudelleen. Jos se ei ole auki, poista ${d.lock}.`,
    "file-locked": (d: Details) =>
      `Tiedosto ${d.file} on lukittu tai auki toisessa ohjelmassa. Sulje se ja yritä uudelleen.`,
    "no-folder": (d: Details) => `Kansiota ei ole: ${d.folder}. Tee se ensin tai vaihda paikkaa.`,
    "folder-is-file": (d: Details) => `${d.folder} on tiedosto, ei kansio. Vaihda paikkaa.`,
    "folder-not-writable": (d: Details) =>
      `Kansioon ei saa kirjoittaa: ${d.folder}. Vaihda paikkaa tai oikeuksia.`,
    "disk-full": (d: Details) => `Levy on täynnä, tiedostoa ei kirjoitettu: ${d.file}. Vapauta tilaa.`,
    "larger-than-allowed": (d: Details) =>
      `Tiedosto on suurempi kuin tähän paikkaan saa kirjoittaa: ${d.file}. Vaihda paikkaa tai pyydä suurempaa rajaa.`,
    "not-written": (d: Details) => `Tiedostoa ei voitu kirjoittaa: ${d.file} (${d.reason}). Yritä uudelleen.`,
    unexpected: (d: Details) =>
      `Jokin meni vikaan ohjelmassa: ${d.reason}. Mitään ei jäänyt kesken. Kerro virheestä Läpimurron tekijöille.`,
  },
  serve: {
    ready: (address: string) => `Työpöytä on auki: ${address}`,
    stop: "Lopeta näppäimillä Ctrl+C.",
  },
  wrote: (file: string) => `Kirjoitettu ${file}`,
  unused: (option: string, kind: "team" | "round" | "blankRound") =>
    `Huomaa: ${option} ei vaikuta ${kindsOf[kind]} työkirjaan.`,
  made: {
    team: (weeks: number, measures: number) => `Tiimin työkirja: ${weeks} viikkoa, mittareita ${measures}.`,
    round: (lines: number, payers: number) =>
      lines === 0
        ? "Kierroksen työkirja, johon voi kirjoittaa laskun."
        : `Kierroksen työkirja: laskurivejä ${lines}, maksajia ${payers}.`,
  },
  split: {
    title: (number: string, seller: string) =>
      ["Lasku", number, seller].filter((part) => part !== "").join(" "),
    payer: "Maksaja",
    route: "Maksutapa",
    net: "Veroton €",
    vat: "Alv €",
    gross: "Yhteensä €",
    total: "Maksajat yhteensä",
    stated: "Laskulla",
    difference: "Erotus",
    matches: (total: string) => `Jako täsmää sentilleen: ${total}, erotus 0,00 €.`,
    contradicts: (what: string) => `Jako on tehty, mutta laskun luvut eivät täsmää: ${what}`,
    odd: "Laskun luvut eivät täsmää keskenään.",
    askSeller: "Pyydä laskuttajalta oikaistu lasku ennen kuin lähetät osuudet.",
    named: (amount: string, more: boolean) =>
      `laskun loppusumma on ${amount} ${more ? "suurempi" : "pienempi"} kuin rivit ja vero yhteensä.`,
    inShareOf: (payer: string) => `Ero on osuudessa: ${payer}.`,
    asStated: "Maksajien osuudet ovat yhteensä laskun loppusumma.",
    cash: (payer: string, amount: string) => `Käteisellä maksetaan ${amount}: ${payer}.`,
    cashBack: (payer: string, amount: string) => `Käteisellä palautetaan ${amount}: ${payer}.`,
    shortfall: (policy: string) =>
      `Huomaa: vajauksen käytäntö ${policy} ei muuta osuuksia. Jokainen rivi jaetaan sen omilla painoilla.`,
  },
  invoice: {
    kinds: { invoice: "Lasku", credit: "Hyvityslasku" },
    date: (day: string) => `päivätty ${day}`,
    due: (day: string) => `eräpäivä ${day}`,
    reference: (reference: string) => `viite ${reference}`,
    line: "Rivi",
    text: "Teksti",
    quantity: "Määrä",
    unit: "Yksikkö",
    rate: "Alv %",
    lines: "Rivit €",
    net: "Veroton €",
    difference: "Erotus €",
    vat: "Alv €",
    gross: "Yhteensä €",
    total: "Yhteensä",
    payable: "Maksettavaa",
    noRate: "ei alv",
    matches: (total: string) => `Rivit, verot ja loppusumma täsmäävät. Maksettavaa ${total}.`,
    credits: (total: string) => `Rivit, verot ja loppusumma täsmäävät. Hyvitetään ${total}.`,
    findings: (count: number) => (count === 1 ? "Laskussa on 1 huomio:" : `Laskussa on ${count} huomiota:`),
    notSplit: "Laskua ei jaettu, mitään ei kirjoitettu:",
  },
  findings: (count: number) =>
    count === 1
      ? "Työkirjassa on 1 kohta, joka jätettiin pois:"
      : `Työkirjassa on ${count} kohtaa, jotka jätettiin pois:`,
  report: (title: string, missing: readonly string[]) =>
    missing.length === 0
      ? `${title}: kaikki kohdat on täytetty.`
      : `${title}: pisteviiva kohdissa ${missing.join(", ")}.`,
  calendar: {
    holds: (count: number, from: string, to: string) => `Kalenterissa on ${count} merkintää, ${from}–${to}.`,
    since: (changed: number, added: number, cancelled: number) =>
      `Edelliseen tiedostoon verrattuna muuttui ${changed}, uusia ${added}, peruttiin ${cancelled}.`,
    otherRound: (count: number) =>
      `Korvatussa tiedostossa oli ${count === 1 ? "1 merkintä" : `${count} merkintää`} kierroksen toisella nimellä, ja vanhat merkinnät jäävät ihmisten kalentereihin: pyydä poistamaan ne ja avaamaan uusi tiedosto.`,
  },
  teams: {
    progress: (done: number, all: number) => `Valmiina ${done}/${all} työkirjaa`,
    wrote: (teams: number, weeks: number) =>
      `Kirjoitettu ${teams === 1 ? "1 tiimin työkirja" : `${teams} tiimin työkirjat`}, ${weeks} viikkoa:`,
    measures: (count: number) => (count === 1 ? "1 mittari" : `${count} mittaria`),
    leftOut: (teams: string) => `Työkirjaa ei tehty tiimeille, jotka eivät ole mukana: ${teams}.`,
  },
  schedule: {
    title: (workshops: number, days: number) =>
      `Kierroksen aikataulu: ${workshops === 1 ? "1 työpaja" : `${workshops} työpajaa`}, ${days === 1 ? "1 päivä" : `${days} päivää`}`,
    proposed: "Läpimurron ehdotus: järjestäjän opas ei nimeä päivää.",
    gaps: (days: readonly number[]) => `Työpajojen välit päivinä: ${days.join(", ")}.`,
    fine: "Päivissä ei ole ristiriitoja.",
    look: (count: number) => (count === 1 ? "Tarkista 1 kohta:" : `Tarkista ${count} kohtaa:`),
  },
  samples: {
    title: (round: string) => `Läpimurto: esimerkkikierros ${round}`,
    invented: "Tiimit, luvut ja lasku ovat keksittyjä.",
    measures: (team: string, weeks: number) => `${team}, ${weeks} viikkoa`,
    teams: "T3, lääkärit: kierroksen tiimit",
    invoice: (day: string) => `Työpajan hotellilasku ${day}`,
    kept: (files: string) =>
      `Ei korvattu, koska sisältö on toinen kuin esimerkin: ${files}. Korvaa valitsimella --force.`,
    files: "Tiedostot",
    goOn: "Kokeile seuraavaksi",
    names: { team: "tiimi", round: "kierros", chart: "kaavio", invoice: "lasku", basis: "perusteet" },
  },
  bench: {
    what: "Mittaus",
    median: "Mediaani",
    budget: "Raja",
    ratio: "Osuus rajasta",
    runChart: "RUNCHART, 10 000 pistettä",
    functions: "Hitain funktio, 10 000 pistettä",
    phases: "RUNCHART, 1 000 pistettä, 50 vaihetta",
    series: "300 sarjaa × 52 viikkoa",
    verdicts: "30 mittarin arviot, 120 viikkoa",
    invoice: "Lasku, 100 riviä × 22 maksajaa",
    registrations: "5 000 ilmoittautumisen esikatselu",
    fileTime: "Esimerkkityökirjan kirjoitus",
    fileSize: "Esimerkkityökirjan koko",
    kept: "Kaikki rajat pitävät.",
    broken: (count: number) => (count === 1 ? "1 raja ylittyi." : `${count} rajaa ylittyi.`),
    live: "Avoimen työkirjan teko (enintään 3 synkronointia) mitataan testeissä, tests/host.",
  },
};

export type CliText = typeof fi;
