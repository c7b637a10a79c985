import type { ContentsText } from "./fi";

export const sv: ContentsText = {
  name: "Innehåll",
  title: "Innehåll och principer",
  purpose: "Handbokens struktur och principer. Fyll i matrisen när ni planerar workshopparna.",
  goFor: "Handbokens innehåll och planeringsmatrisen.",
  sections: {
    phases: "Genombrottsarbetets struktur och centrala innehåll ur deltagarnas synvinkel",
    contents:
      "Coachningens innehåll och principer i olika skeden, med God mottagning och RRF-projekten som exempel",
    matrix: "Matris för planeringen av workshopparna",
  },
  reconstructed:
    "Rekonstruktion: handboken nämner matrisen från Rohto men visar den inte. Raderna är samlade ur handbokens steg 10.",
  columns: {
    phase: "Skeden",
    content: "Innehåll",
    topic: "Ämne",
    both: "Gemensamt för alla",
    hv: "God mottagning",
    rrf: "RRF projekt",
    aspect: "Att komma ihåg",
    w1: "Workshop 1",
    w2: "Workshop 2",
    w3: "Workshop 3",
    w4: "Workshop 4",
  },
  help: {
    w1: "Hur saken syns i workshop 1.",
    w2: "Hur saken syns i workshop 2.",
    w3: "Hur saken syns i workshop 3.",
    w4: "Hur saken syns i workshop 4.",
  },
  phases: {
    preparation: [
      "Förberedelse",
      "Orientering i det egna arbetet, förbered presentationen av ert team (t.ex. med verktyget Microsystems 5P)",
    ],
    workshop1: [
      "Workshop 1 (2 d)",
      "Identifiera problem, bestämma arbetets fokus och mål, planera nulägesanalysen och mätningarna. Beskriva nuprocessen t.ex. med värdeflödeskarta. Teoretisk referensram.",
    ],
    between1: [
      "Mellanarbete",
      "Mätningar och annan insamling av data, få med den övriga arbetsgemenskapen och den egna organisationens ledning. Lyssna på klienterna",
    ],
    workshop2: [
      "Workshop 2 (2 d)",
      "Analys av mätresultaten, precisering av problemen och de mätbara målen. Idéer till förbättringar, prioritering och planering av försök (PDSA). Beskriv den förnyade klientprocessen / målprocessen",
    ],
    between2: [
      "Mellanarbete",
      "Försök och utvärdering av dem. Kontinuerlig mätning bredvid (så att man vet om man är på rätt väg). Hela arbetsgemenskapen och den egna organisationens ledning hålls fortfarande med och delaktiga. Klienterna deltar i utvärderingen av förändringarna",
    ],
    workshop3: [
      "Workshop 3 (1–2 d)",
      "Vad har vi lärt oss om att göra förändringar. Är de hittills gjorda förändringarna tillräckliga? Har ”visaren rört sig”? Planering av nya förändringar/försök. Kundlöfte. Plan för den dagliga styrningen.",
    ],
    between3: [
      "Mellanarbete",
      "Försöken med förändringar fortsätter. Den dagliga styrningen i praktiken. Poster och rapport görs",
    ],
    workshop4: [
      "Workshop 4 (1 d)",
      "Posterrunda. Hur går vi vidare. Förändringsledning. Hur ser vi till att förändringen fortsätter.",
    ],
  },
  contents: {
    aim: [
      "Mål",
      "",
      "Tillgänglighet, väntetider (God mottagning)",
      "Bättre tjänster och resultat för en bestämd (sårbar) klientgrupp (RRF-projekt)",
    ],
    current: [
      "Nulägesanalys",
      "",
      "Identifiera efterfrågans kanaler. Mät: efterfrågan, kapacitet, T3, användning av jour, telefontillgänglighet m.m.",
      "Den bestämda klientgruppens storlek, användning av tjänster, resultat m.m. Klientintervjuer / identifiera klientens behov. Värdeflödesanalys (VSM)",
    ],
    problem: [
      "Problemet i ett nötskal",
      "vid behov: rotorsaksanalys. rusa inte till lösningar innan problemet är tydligt bestämt (= numeriskt, grundat på fakta)",
      "",
      "",
    ],
    goal: [
      "Att sätta mål",
      "Sätt ett tillräckligt utmanande SMART-mål som inte tillåter att nuläget fortsätter utan kräver verkliga förändringar (alltså: ”det går inte att nå genom att springa fortare utan man måste gå en kortare väg”)",
      "",
      "",
    ],
    target: [
      "Målprocess",
      "Hur svara på klientens behov så smidigt som möjligt och utan dröjsmål. Ta bort allt onödigt / slöseri. Processen förändras/förbättras på vägen. I början är gemensam förståelse och diskussion viktigare än en elegant bild.",
      "",
      "",
    ],
    principles: [
      "Allmänna principer",
      "",
      "Strategier för tillgänglighet, mätning av T3, arbetsmallar",
      "Principer för segmentering, ansvarig arbetstagare, plan",
    ],
    changes: [
      "Förändringar, försök, PDSA",
      "Kläck idéer (”alla blommor får blomma”). Prioritera (fyrfältare: förändringens effekt i förhållande till målet och hur lätt den är). Gör entydiga och klara PDSA-planer för ungefär de 10 första prioriterade försöken. Förändringsledning (kommer upp på agendan senast när man börjar göra förändringar, ofta WS3)",
      "",
      "",
    ],
    measuring: [
      "Mätning",
      "Bedöm kontinuerligt / i realtid (= minst veckovis) förändringarnas effekter – hur vet vi att en förändring är en förbättring. Följ måtten tillsammans med hela arbetsgemenskapen t.ex. på den dagliga styrningens eller utvecklingens tavla / på teammötet.",
      "",
      "",
    ],
    daily: [
      "Daglig styrning",
      "Målet är en gemensam lägesbild, gemensam diskussion, snabb identifiering av problem och utvecklingsobjekt, en smidig vardag, laganda. Avtala: tid, plats, agenda, deltagare, ledare, visuell tavla. Utveckla också detta enligt PDSA, det viktigaste är att börja.",
      "",
      "",
    ],
    learning: [
      "Lärande",
      "Viktigare än snabba resultat är att bygga en kultur i arbetsgemenskapen där man värdesätter varandra och klienterna, vågar lyfta fram problem / utmaningar och också gläds åt framgångar. Arbetsgemenskaperna lär sig att utveckla sin verksamhet systematiskt genom små försök. Detta uppstår bl.a. på den dagliga styrningens möten och genom öppenhet och transparens. Chefens roll och exempel är centrala, särskilt i början.",
      "",
      "",
    ],
  },
  aspects: {
    why: "VARFÖR vi gör denna coachning och VAD vi strävar efter",
    how: "HUR: arbetssätt, teori och korta inlägg",
    who: "VEM: lära känna de andra teamen, framgångar och missar",
    examples: "GODA EXEMPEL: 1–2 förberedda presentationer",
    learning: "KREATIVITET OCH LÄRANDE: utrymme att bli hörd och ifrågasätta",
    trust: "FÖRTROLIGHET: bara teamen berättar om sina resultat",
    groupWork: "Grupparbeten, deras anvisningar, redskap och lokaler",
    rhythm: "Rytm: pauser, fritid, inläggens längd",
    coaches: "Coachernas roller och reflektionsmöten",
  },
};
