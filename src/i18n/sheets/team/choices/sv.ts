import type { ChoicesText } from "./fi";

export const sv: ChoicesText = {
  fixed: "Formlerna använder dessa. Ändra inte.",
  heading: {
    role: "Roller",
    yesNo: "Ja eller nej",
    decision: "Beslut",
    causeGroup: "Orsaksgrupper",
    payer: "Vem betalar",
    consent: "Tillståndets nivåer",
    assessment: "Självskattningens nivåer",
    quadrant: "Fyrfältarens rutor",
  },
  role: {
    supervisor: "chef",
    professional: "medarbetare",
    client: "utvecklarklient",
    developer: "utvecklare",
  },
  yesNo: {
    yes: "ja",
    no: "nej",
  },
  decision: {
    adopt: "inför",
    adapt: "anpassa",
    abandon: "förkasta",
  },
  causeGroup: {
    people: "människor och kunnande",
    ways: "arbetssätt",
    tools: "redskap och system",
    place: "lokaler och miljö",
    knowledge: "kunskap och mätning",
    leading: "ledning och beslut",
  },
  payer: {
    team: "teamets organisation",
    organiser: "arrangören",
  },
  smartCheck: {
    specific: "Specifikt: för vem, vad, var",
    measurable: "Mätbart: vilket tal och mått",
    achievable: "Uppnåeligt: vad vi gör annorlunda",
    relevant: "Relevant: varför detta",
    timed: "Tidsbundet: före när",
  },
  consentGroup: {
    access: "Tillgänglighet och T3",
    demand: "Efterfrågan och kapacitet",
    client: "Klientupplevelse",
    staff: "Personalens välbefinnande",
    cost: "Kostnader",
    assessment: "Självskattning",
  },
  consent: {
    l0: "bara det egna teamet och den egna coachen",
    l1: "omgångens coacher och arrangören",
    l2: "omgångens team, under täcknamn",
    l3: "omgångens team, med eget namn",
    l4: "den egna organisationen och dess ledning",
    l5: "offentligt",
  },
};
