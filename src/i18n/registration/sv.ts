import type { RegistrationText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

const people = (count: number) => (count === 1 ? "1 person" : `${count} personer`);
const teams = (count: number) => (count === 1 ? "1 team" : `${count} team`);
const STEP = "Arrangörens handbok, steg 3";
const EXPORT = "Exportera svaren från enkäten som CSV eller Excel (.xlsx).";

export const sv: RegistrationText = {
  unreadable: {
    empty: () => "Filen är tom. Exportera anmälningarna från enkäten på nytt och välj den filen.",
    html: () => `Filen är en webbsida (HTML), vad den än heter. ${EXPORT}`,
    xml: () => `Filen är XML. ${EXPORT}`,
    json: () => `Filen är JSON. ${EXPORT}`,
    pdf: () => `Filen är en PDF. ${EXPORT}`,
    picture: () => `Filen är en bild. ${EXPORT}`,
    binary: () => `Filen är inte text. ${EXPORT}`,
    oldExcel: () =>
      "Filen har det gamla Excelformatet (.xls) eller ett lösenord. Öppna den i Excel och spara den som .xlsx utan lösenord.",
    workbook: () => "Arbetsboken är skadad. Öppna den i Excel, spara den på nytt och försök sedan.",
    tooLarge: () => "Filen är större än 25 megabyte. Exportera bara svaren för den här omgången.",
    manyRows: (d: Details) =>
      `Filen har ${d.rows} rader, och högst ${d.most} hämtas på en gång. Kontrollera att filen är den rätta, eller exportera bara svaren för den här omgången.`,
    manyColumns: (d: Details) =>
      `Filen har ${d.columns} kolumner, och högst ${d.most} hämtas. Kontrollera att filen är den rätta, eller ta bort de kolumner som inte behövs.`,
    farCell: () =>
      "Bladet har en cell långt från de andra. Ta bort den, eller kopiera svaren till en ny arbetsbok, och försök sedan.",
    broken: (d: Details) =>
      `På rad ${d.line} är bokstäverna å, ä och ö sönder: filen har tidigare sparats med fel teckenkodning. Exportera svaren på nytt och spara inte om filen.`,
    quote: (d: Details) =>
      `På rad ${d.line} börjar ett citattecken som inte slutar. Exportera svaren på nytt eller rätta raden.`,
    noHeader: () =>
      "I början av filen finns ingen rubrikrad som frågar efter namn eller e-post. Lägg till rubriker, till exempel Förnamn, Efternamn, E-post och Team, och skriv ingen adress i dem.",
    noPerson: (d: Details) =>
      `Filen har ingen kolumn med namn eller e-post. Kolumnerna: ${d.columns}. Byt namn på kolumnen eller ange den i profilen (--map).`,
  },
  place: (row: number, who: string) => (row === 0 ? who : who === "" ? `Rad ${row}` : `Rad ${row}, ${who}`),
  findings: {
    "identity-code-row": (d: Details) =>
      `en personbeteckning i kolumnen ${d.columns}. Den och radens fria texter hämtades inte. Ta bort beteckningen ur filen och hämta på nytt.`,
    "row-too-long": () =>
      "raden har fler celler än rubriker, så svaren kan ha flyttat sig. Raden hämtades inte. Sätt text med skiljetecken inom citattecken.",
    "cells-beyond": () =>
      "raden har något utanför rubrikerna. Det hämtades inte, men de andra svaren hämtades.",
    "no-name": () =>
      "varken namn eller e-post, så ingen lades till. Komplettera raden eller lägg till personen själv.",
    "no-team": () => "teamet saknas. Välj det i tabellen Deltagare.",
    "mail-doubtful": () => "e-posten ser inte ut som en adress. Kontrollera den med deltagaren.",
    "unknown-answer": (d: Details) =>
      `svaret i kolumnen ”${d.column}” kändes inte igen, så ”${d.field}” blev tomt. Fyll i det själv.`,
    "name-split": (d: Details) =>
      `namnet i kolumnen ”${d.column}” kan delas på många sätt. Kontrollera för- och efternamnet.`,
    "formula-text": (d: Details) =>
      `texten i kolumnen ”${d.column}” börjar som en formel. Den hämtades som text och räknas inte ut. Kontrollera texten.`,
    "answered-twice": (d: Details) =>
      `samma person finns redan på rad ${d.other}. Personen hämtas en gång, och det senare svaret gäller.`,
    "same-mail": (d: Details) => `samma e-post som ${d.other}. ${decided(d)}`,
    "same-name": (d: Details) =>
      `någon med samma namn finns redan i samma team eller organisation. ${decided(d)}`,
    "kept-typed": (d: Details) =>
      `svaret på ”${d.field}” är ett annat än i arbetsboken. Arbetsbokens uppgift blev kvar, för arrangören har skrivit den. Rätta arbetsboken om svaret är rätt.`,
    "other-diet": () =>
      "specialkosten är en annan än i arbetsboken. Raderna i arbetsboken blev kvar, eftersom specialkosten redan har hämtats. Jämför svaret med bladet Specialkost.",
    "team-overwritten": (d: Details) =>
      `på teamets rad står namnet på ett annat team, ${d.other}. Ingen flyttades och inget team lades till. Lägg till teamet på en egen rad i tabellen Team, eller rätta namnet.`,
    "erased-person": () =>
      "personens uppgifter har tagits bort ur arbetsboken, så svaret hämtades inte. Lägg till personen själv om den ändå kommer.",
    TEAM_TOO_SMALL: (d: Details) =>
      `antalet personer är ${d.found}. ${STEP}: ett team har 5–8 personer. Be om fler.`,
    TEAM_TOO_LARGE: (d: Details) =>
      `antalet personer är ${d.found}. ${STEP}: ett team har 5–8 personer. Kom överens om vilka som kommer.`,
    TOO_MANY_SUPERVISORS: (d: Details) =>
      `antalet chefer är ${d.found}. ${STEP}: högst 2. Be om medarbetare i stället.`,
    ONLY_SUPERVISORS_AND_DEVELOPERS: () =>
      `bara chefer och utvecklare. ${STEP}: också medarbetare behövs. Be om sådana.`,
    NO_SUPERVISOR_WARNING: () => `en chef saknas. ${STEP}. Be om en eller två.`,
    NO_CLIENT_DEVELOPER_WARNING: () =>
      "en utvecklarklient saknas (den allmänna modellen). Fråga om någon är på väg.",
    PROCESS_OWNER_NOT_ONE: () =>
      `processen går över organisationsgränsen och har ingen ägare. ${STEP}: den har en ägare. Anteckna ägaren i tabellen Team.`,
  },
  team: (name: string) => `Team ${name}`,
  read: (rows: number, how: string) => `${rows === 1 ? "1 svarsrad" : `${rows} svarsrader`} lästes (${how}).`,
  how: { ";": "semikolon", ",": "komman", "\t": "tabbar", sheet: (name: string) => `bladet ${name}` },
  columns: {
    heading: "Kolumner",
    to: {
      name: "Namn (för- och efternamn)",
      diet: "Specialkost",
      allergy: "Specialkost, precisering",
      answered: "Svarstid",
    },
    person: (seat: number) => `person ${seat}`,
    contact: "kontaktperson, hämtas inte som deltagare",
    second: "hämtas inte: en annan kolumn frågar samma sak",
    none: "hämtas inte",
  },
  summary: {
    people: "Deltagare",
    teams: "Team",
    added: "läggs till",
    updated: "uppdateras",
    same: "oförändrade",
    asked: "väntar på beslut",
    diets: (rows: number) =>
      rows === 1
        ? "Specialkost: 1 rad på ett eget skyddat blad."
        : `Specialkost: ${rows} rader på ett eget skyddat blad.`,
    dietsLeft: (count: number) =>
      `Specialkosten hämtades inte på nytt: ${people(count)}. Den har redan hämtats, och raderna i arbetsboken är inte desamma som svaret. Se bladet Specialkost.`,
    given:
      "Enkäten frågade inte efter dagar i workshoparna, så de nya fick alla dagar i omgången. Ändra om någon inte kommer till alla.",
    header: (rows: number) =>
      `Rubrikraden upprepas: ${rows === 1 ? "1 rad" : `${rows} rader`} hoppades över.`,
    findings: (count: number) => (count === 1 ? "Kontrollera 1 punkt:" : `Kontrollera ${count} punkter:`),
    more: (count: number) => `… och ytterligare ${count}. Alla visas med --json.`,
    preview: "Förhandsvisning: ingenting skrevs.",
    nothing: "Allt finns redan i arbetsboken: ingenting ändrades.",
    wrote: (added: number, updated: number, newTeams: number) =>
      `Hämtat: ${people(added)} lades till, ${people(updated)} uppdaterades, ${teams(newTeams)} lades till.`,
  },
};

function decided({ decision }: Details): string {
  if (decision === "add") return "Personen lades till som en annan.";
  if (decision === "update") return "Svaret uppdaterades på samma rad.";
  return "Är det samma person? Personen hämtades inte. Svara med --duplicates add eller update.";
}
