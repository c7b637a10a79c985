import type { SummaryText } from "./fi";

export const sv: SummaryText = {
  title: "Sammandrag av omgången",
  noRound: "Omgångens namn",
  on: (day) => `Läget ${day}.`,
  made: "Sammanställt ur omgångens arbetsbok. Efter texten står cellen som uppgiften kommer från. Av deltagarna syns bara koder.",
  next: "De tre följande sakerna",
  nothing: "Inget öppet har någon dag.",
  conflicts: "Anmärkningar om dagarna",
  noDates: (sheet) =>
    `Workshopparnas dagar saknas. Skriv dem på bladet ${sheet}, så räknas de andra dagarna ut.`,
  timeline: "Tidslinje",
  teams: "Anmärkningar team för team",
  noTeams: (sheet) => `Det finns inga team ännu. Skriv dem på bladet ${sheet}.`,
  fine: (teams) => `Inget att anmärka: ${teams}.`,
  withoutTeam: "Personer utan team",
  cells: "Celler som inte kunde läsas",
  due: (day, what, owner) => `${day} ${what}${owner === "" ? "" : ` (ansvarar: ${owner})`}`,
  late: "försenat",
  left: (days) => (days < 0 ? "förbi" : days === 0 ? "i dag" : days === 1 ? "i morgon" : `${days} dagar`),
  groups: (count) => (count === 1 ? "1 grupp" : `${count} grupper`),
  list: (workshop, day, { people, missing, emptyTeams }) => {
    if (people === 0) return `workshop ${workshop}, ${day}: ingen är ännu antecknad som deltagare`;
    const teams = emptyTeams === 1 ? "1 team är utan personer" : `${emptyTeams} team är utan personer`;
    const open = [...(missing === 0 ? [] : [`${missing} namn saknas`]), ...(emptyTeams === 0 ? [] : [teams])];
    return `workshop ${workshop}, ${day}: ${open.join(", ") || "namnen är kända"}`;
  },
  total: (findings, errors) =>
    findings === 0
      ? "inget att anmärka."
      : `${findings === 1 ? "1 anmärkning" : `${findings} anmärkningar`}${errors === 0 ? "" : `, varav fel ${errors}`}.`,
  findings: {
    TEAM_TOO_SMALL: ({ found }) =>
      `Teamet har ${found === 1 ? "1 person" : `${found} personer`}, det ska ha 5–8 (handboken, steg 3). Bjud in flera.`,
    TEAM_TOO_LARGE: ({ found }) =>
      `Teamet har ${found} personer, det ska ha 5–8 (handboken, steg 3). Gör teamet mindre eller dela det i två.`,
    TOO_MANY_SUPERVISORS: ({ found }) =>
      `Cheferna är ${found}, de får vara högst 2 (handboken, steg 3). Byt till dem som gör arbetet.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      "Teamet har bara chefer och utvecklare (handboken, steg 3). Bjud in dem som arbetar med klienterna.",
    NO_SUPERVISOR_WARNING: () =>
      "En chef saknas, de får vara högst 2 (handboken, steg 3). Be teamets chef att komma med.",
    NO_CLIENT_DEVELOPER_WARNING: () =>
      "En utvecklarklient saknas (den generiska modellen). Fråga vilken klient som kunde komma med.",
    PROCESS_OWNER_NOT_ONE: () =>
      "Processen går över en organisationsgräns och har ingen ägare (handboken, steg 3). Kom överens om en ägare.",
    NO_PEOPLE: () =>
      "Teamet har inga personer ännu (handboken, steg 3: namnen 14 dagar före workshoppen). Be om namnen.",
    TEAM_TWICE: () =>
      "Samma team finns två gånger, och personerna räknas till båda (Läpimurtos regel). Ändra det ena namnet.",
    THREE_QUESTIONS: () =>
      "Problemet, klientprocessen eller ledningens mål saknas (handboken, steg 3). Fråga teamet.",
    NO_SPONSOR: () =>
      "Ledningens stöd är inte säkrat (handboken, steg 3). Kom överens om vem som stöder och märk att ledningen förbundit sig.",
    NO_COACH: () => "Coach saknas (handboken, steg 11). Välj en coach för teamet.",
    NO_ROUTE: () => "Betalningssätt saknas (handboken, steg 4). Fråga om det finns ett faktureringsavtal.",
    NOT_WILLING: () =>
      "Frivilligheten är inte bekräftad (handboken, steg 3: ingen ska vara med mot sin vilja). Fråga teamet.",
    NO_NAME: ({ people }) =>
      `Namnet saknas: ${people} (handboken, steg 3: namnen 14 dagar före workshoppen). Be teamet om namnet.`,
    NO_TEAM: ({ people }) =>
      `Teamet saknas eller finns inte i teamlistan: ${people} (Läpimurtos regel). Välj team ur listan.`,
    NO_ROLE: ({ people }) =>
      `Rollen saknas: ${people} (handboken, steg 3: sammansättningen). Välj roll ur listan.`,
    NO_DAYS: ({ people }) =>
      `Inte en enda workshopdag: ${people} (Läpimurtos regel). Fyll i dagarna eller märk som avbokad.`,
    MAIL_TWICE: ({ people }) =>
      `Samma e-post har någon annan: ${people} (Läpimurtos regel). Ta bort den ena raden eller rätta adressen.`,
    NAME_TWICE: ({ people }) =>
      `Samma namn finns två gånger i teamet: ${people} (Läpimurtos regel). Ta bort den ena raden om personen är densamma.`,
    BAD_MAIL: ({ people }) => `E-posten har inget @-tecken: ${people} (Läpimurtos regel). Rätta adressen.`,
    ID_TWICE: ({ people }) =>
      `Samma kod står på två rader: ${people} (Läpimurtos regel). Ge den ena en egen kod.`,
  },
};
