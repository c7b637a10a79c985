/** Sheet Sisallot: the handbook's structure and its table of contents and principles word for word; the matrix is ours. */
export const fi = {
  name: "Sisällöt",
  title: "Sisällöt ja periaatteet",
  purpose: "Käsikirjan rakenne ja periaatteet. Täytä matriisi, kun suunnittelet työpajoja.",
  goFor: "Käsikirjan sisällöt ja suunnittelumatriisi.",
  sections: {
    phases: "Läpimurtotyöskentelyn rakenne ja keskeiset sisällöt osallistujien näkökulmasta",
    contents:
      "Valmennuksen sisältöjä ja periaatteita eri vaiheisiin, esimerkkeinä Hyvä vastaanotto ja RRF hankkeisiin liittyvät kokonaisuudet",
    matrix: "Työpajojen suunnittelumatriisi",
  },
  reconstructed:
    "Rekonstruktio: käsikirja nimeää Rohto-työssä kehitetyn matriisin mutta ei näytä sitä. Rivit on koottu käsikirjan askeleesta 10.",
  columns: {
    phase: "Vaiheet",
    content: "Sisällöt",
    topic: "Aihe",
    both: "Kaikille yhteinen",
    hv: "Hyvä vastaanotto",
    rrf: "RRF hanke",
    aspect: "Mitä muistetaan",
    w1: "Työpaja 1",
    w2: "Työpaja 2",
    w3: "Työpaja 3",
    w4: "Työpaja 4",
  },
  help: {
    w1: "Miten asia näkyy työpajassa 1.",
    w2: "Miten asia näkyy työpajassa 2.",
    w3: "Miten asia näkyy työpajassa 3.",
    w4: "Miten asia näkyy työpajassa 4.",
  },
  phases: {
    preparation: [
      "Ennakkovalmistelu",
      "Orientaatio omaan työhön, valmistaudu oman tiimin esittelyyn (esim. Microsystems 5P työkalun avulla)",
    ],
    workshop1: [
      "Työpaja 1 (2pv)",
      "Ongelmien tunnistaminen, työn fokuksen ja tavoitteiden määrittely, nykytilan analyysin ja mittausten suunnittelu. Nykyprosessin kuvaaminen esim. arvovirtakarttaa hyödyntäen. Teoreettinen viitekehys.",
    ],
    between1: [
      "Välityöskentely",
      "Mittaukset ja muu tiedonkeruu, muun työyhteisön ja oman organisaation johdon mukaan ottaminen. Asiakkaiden kuuleminen",
    ],
    workshop2: [
      "Työpaja 2 (2pv)",
      "Mittaustulosten analyysi, ongelmien ja mitattavien tavoitteiden täsmentäminen. Parannusten ideointi, priorisointi ja kokeilujen (PDSA) suunnittelu. Kuvaa uudistettu asiakasprosessi / tavoiteprosessi",
    ],
    between2: [
      "Välityöskentely",
      "Kokeilut ja niiden arviointi. Jatkuva mittaaminen rinnalla (jotta tiedetään, ollaanko oikealla polulla). Koko työyhteisö ja oman organisaation johto pidettävä edelleen mukana ja osallisena. Asiakkaiden osallistaminen muutosten arviointiin",
    ],
    workshop3: [
      "Työpaja 3 (1-2pv)",
      "Mitä olemme oppineet muutoksen tekemisestä. Ovatko tähän mennessä tehnyt muutokset riittäviä? Onko ”viisari värähtänyt”? Uusien muutosten/kokeilujen suunnittelu. Asiakaslupaus. Päivittäisjohtamisen suunnitelma.",
    ],
    between3: [
      "Välityöskentely",
      "Muutosten kokeilut jatkuvat. Päivittäisjohtaminen käytäntöön. Posterin ja raportin tekeminen",
    ],
    workshop4: [
      "Työpaja 4 (1pv)",
      "Posterikierros. Miten tästä eteenpäin. Muutoksen johtaminen. Miten varmistamme, että muutos jatkuu.",
    ],
  },
  contents: {
    aim: [
      "Tavoite",
      "",
      "Saatavuus, odotusajat (Hyvä vastaanotto)",
      "Määritellyn (haavoittuvan) asiakasryhmän palvelun parantaminen, tulokset (RRF hanke)",
    ],
    current: [
      "Nykytilan analyysi",
      "",
      "Tunnista kysynnän kanavat. Mittaa: Kysyntä, kapasiteetti, T3, päivystyksen käyttö, puhelinsaatavuus ym.",
      "Määritellyn asiakasryhmän koko, palvelujen käyttö, tulokset ym. Asiakashaastattelut / asiakkaan tarpeiden tunnistaminen. Arvovirtakuvaus (VSM)",
    ],
    problem: [
      "Ongelman kiteytys",
      "tarvittaessa: juurisyyanalyysi. älä ryntää ratkaisuihin, ennen kuin ongelma on selkeästi määritelty (= numeerinen, faktoihin perustuva)",
      "",
      "",
    ],
    goal: [
      "Tavoitteen asettaminen",
      "Aseta riittävän haastava SMART tavoite, joka ei mahdollista nykytilan jatkamista vaan vaatii tekemään todellisia muutoksia (siis: ”ei voi saavuttaa juoksemalla kovempaa vaan pitää kävellä lyhyempi matka”)",
      "",
      "",
    ],
    target: [
      "Tavoiteprosessi",
      "Miten vastata asiakkaan tarpeeseen mahdollisimman sujuvasti ja viiveittä. Poista kaikki turha / hukka. Prosessi muuttuu/paranee matkan varrella. Aluksi tyylikästä visuaalista kuvausta tärkeämpää on yhteinen ymmärrys ja keskustelu.",
      "",
      "",
    ],
    principles: [
      "Yleisiä periaatteita",
      "",
      "Saatavuuden strategiat, T3 mittaaminen, Työpohjat",
      "Segmentaation periaatteet, Vastuutyöntekijä, Suunnitelma",
    ],
    changes: [
      "Muutokset, kokeilut, PDSA",
      "Ideoi (”kaikki kukat saa kukkia”). Priorisoi (nelikenttä: muutoksen vaikuttavuus suhteessa tavoitteeseen ja muutoksen helppous). Laadi yksiselitteiset ja selkeät PDSA suunnitelmat noin 10 ensimmäisestä priorisoidusta kokeilusta. Muutoksen johtaminen (nousee viimeistään siinä vaiheessa agendalle, kun muutoksia aletaan tehdä, usein TP3)",
      "",
      "",
    ],
    measuring: [
      "Mittaaminen",
      "Arvioi jatkuvasti / reaaliaikaisesti (=vähintään viikkotasolla) muutosten vaikutuksia – mistä tiedämme, että muutos on parannus. Seuraa mittareita yhdessä koko työyhteisön kanssa esim. päivittäisjohtamisen tai kehittämisen taululla / tiimipalaverissa.",
      "",
      "",
    ],
    daily: [
      "Päivittäisjohtaminen",
      "Tavoitteena yhteinen tilannekuva, yhteinen keskustelu, ongelmien ja kehityskohteiden nopea tunnistaminen, arjen sujuminen, yhteishenki. Sovi: aika, paikka, agenda, osallistujat, vetäjä, visuaalinen taulu. Kehitä tätäkin PDSA periaatteella, tärkeintä on aloittaa.",
      "",
      "",
    ],
    learning: [
      "Oppiminen",
      "Tärkeämpää kuin nopeat tulokset on rakentaa työyhteisöön sellainen kulttuuri, jossa arvostetaan toisiamme ja asiakkaita, uskalletaan nostaa esiin ongelmia / haasteita ja myös iloita onnistumisista. Työyhteisöt oppivat kehittämään omaa toimintaa systemaattisesti pienten kokeilujen kautta. Tämä syntyy mm. päivittäisjohtamisen palavereissa ja avoimuuden ja läpinäkyvyyden kautta. Esimiehen rooli ja esimerkki on varsinkin alussa keskeinen.",
      "",
      "",
    ],
  },
  aspects: {
    why: "MIKSI olemme tekemässä tätä valmennusta ja MITÄ tavoittelemme",
    how: "MITEN: työskentelytapa, teoria ja tietoiskut",
    who: "KUKA: muihin tiimeihin tutustuminen, onnistumiset ja mokat",
    examples: "HYVÄT ESIMERKIT: 1–2 valmisteltua esitystä",
    learning: "LUOVUUS JA OPPIMINEN: tilaa tulla kuulluksi ja kyseenalaistaa",
    trust: "LUOTTAMUKSELLISUUS: vain tiimit kertovat omista tuloksistaan",
    groupWork: "Ryhmätyöt, niiden ohjeet, välineet ja tilat",
    rhythm: "Rytmi: tauot, vapaa-aika, tietoiskujen pituus",
    coaches: "Valmentajien roolit ja reflektiopalaverit",
  },
};

export type ContentsText = typeof fi;
