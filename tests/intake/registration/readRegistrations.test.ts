import fc from "fast-check";
import { findHeader } from "../../../src/intake/registration/findHeader";
import { mapColumns } from "../../../src/intake/registration/mapColumns";
import { readDelimited } from "../../../src/intake/registration/readDelimited";
import { readProfile, type Profile } from "../../../src/intake/registration/readProfile";
import { readRegistrations } from "../../../src/intake/registration/readRegistrations";

const options = { language: "fi", workshopDays: [2, 2, 1, 1] } as const;

function read(text: string, profile: Profile | null = null) {
  const grid = { encoding: "utf-8", sheet: null, ...readDelimited(text) };
  const survey = findHeader([grid], new Set(profile?.columns.keys()));
  const columns = mapColumns(survey, profile);
  return { survey, columns, ...readRegistrations(survey, columns, options) };
}

const people = (text: string, profile: Profile | null = null) =>
  read(text, profile).registrations.map(({ person }) => person);
const codes = (text: string) => read(text).findings.map(({ code, row }) => `${code} ${row}`);
const profileOf = (columns: object) =>
  readProfile(new TextEncoder().encode(JSON.stringify({ version: 1, columns })));

test("an answer is read as the workbook holds it", () => {
  const text =
    "Etunimi;Tiimi;Rooli;Huone;Työpaja 1;Työpaja 2;Edellisenä iltana, työpaja 1\nMaija;T;Lähijohtaja;Yhden hengen;kyllä;1 pv;x";
  expect(people(text)).toEqual([
    { first: "Maija", team: "T", role: "supervisor", room: "single", d1: 2, d2: 1, e1: true },
  ]);
});

test.each([
  ["asiakas", "client"],
  ["Kehittäjäasiakas / kokemusasiantuntija", "client"],
  ["Utvecklarklient", "client"],
  ["Patient", "client"],
  ["asiakasohjaaja", "professional"],
  ["asiakaspalvelija", "professional"],
  ["Lähiesihenkilö (osastonhoitaja)", "supervisor"],
  ["Närchef", "supervisor"],
  ["line manager", "supervisor"],
  ["Case manager", "professional"],
  ["sairaanhoitaja", "professional"],
  ["projektipäällikkö", "developer"],
  ["client coordinator", undefined],
  ["kundtjänst", undefined],
])("the role %s is %s", (role, expected) => {
  expect(people(`Etunimi;Rooli\nMaija;${role}`)[0]?.role).toBe(expected);
});

test("a title, an explanation and an empty line may stand before the headers", () => {
  expect(people("Ilmoittautuminen 2027\n\nTäytä kaikki kohdat\nEtunimi;Tiimi\nMaija;T")).toHaveLength(1);
});

test.each([
  "Maija;Virta;131052-308T;kasvisruoka",
  "Etunimi;Tiimi;131052-308T",
  "Nimi;m@example.org",
  "Tiimi;Rooli",
])("a file without headers is refused, and nothing of it is repeated: %s", (row) => {
  expect(() => read(`${row}\n${row}`)).toThrow(
    expect.objectContaining({ details: { reason: "noHeader" } }) as Error,
  );
});

test("an explanation that speaks of a name is no header, and the first header wins", () => {
  const text = "Täytä nimi ja sähköposti;\nEtunimi;Tiimi\nMaija;T\nNimi, sukunimi, rooli;Puhelin";
  expect(read(text).survey.columns).toEqual(["Etunimi", "Tiimi"]);
});

test("a row of answers with gaps is no group of headers", () => {
  const text = "Etunimi;;Tiimi;Rooli\nMaija;;T;esihenkilö\nAi;;T;lääkäri";
  expect(read(text).survey.body).toHaveLength(2);
});

test("places in a team count only where somebody in them is named", () => {
  const text = "Etunimi;Tiimi;Huone 2;Puhelin 7\nMaija;T;kyllä;040";
  expect(people(text)).toEqual([{ first: "Maija", team: "T", phone: "040" }]);
});

test("line breaks in long answers are the ones that a workbook gives back", () => {
  const [first] = read('Etunimi;Tiimi;Ongelma\r\nMaija;T;"a\r\nb\rc"').registrations;
  expect(first?.team.problem).toBe("a\nb\nc");
});

test("groups over headers, as merged cells leave them, belong to them", () => {
  const text =
    "Tiimi;;Osallistuja 1;;Osallistuja 2;\nNimi;Organisaatio;Nimi;Rooli;Nimi;Rooli\nT;Org;Maija Virta;chef;Ai Oja;utvecklare";
  expect(people(text)).toEqual([
    { team: "T", first: "Maija", last: "Virta", role: "supervisor" },
    { team: "T", first: "Ai", last: "Oja", role: "developer" },
  ]);
});

test("headers that stand again among the answers are passed over", () => {
  const { survey, registrations } = read("Etunimi;Tiimi\nMaija;T\nEtunimi;Tiimi\nAi;T");
  expect([survey.repeats.length, registrations.length]).toEqual([1, 2]);
});

test("of two columns that ask the same the one with answers is taken, and the other told", () => {
  const { columns, registrations } = read("Email;Etunimi;Sähköposti\nanonymous;Maija;maija@example.org");
  expect(columns.map(({ name, isSecond }) => [name, isSecond])).toEqual([
    ["Email", true],
    ["Etunimi", false],
    ["Sähköposti", false],
  ]);
  expect(registrations[0]?.person.email).toBe("maija@example.org");
});

test("a profile maps what headers do not tell, and a second column of the same name", () => {
  const profile = profileOf({ "Kysymys 7": "email", "Nimi (2)": "team", Puhelin: null });
  expect(people("Nimi;Kysymys 7;Nimi;Puhelin\nMaija Virta;m@example.org;T;040", profile)).toEqual([
    { first: "Maija", last: "Virta", email: "m@example.org", team: "T" },
  ]);
});

test.each([
  [{ version: 2, columns: {} }, "version"],
  [{ version: 1, columns: { Nimi: "namn" } }, "columns.Nimi"],
  [{ version: 1, colums: {} }, "colums"],
])("a faulty profile is refused where it is faulty", (profile, where) => {
  expect(() => readProfile(new TextEncoder().encode(JSON.stringify(profile)))).toThrow(
    expect.objectContaining({
      code: "profile-shape",
      details: expect.objectContaining({ where }) as object,
    }) as Error,
  );
});

test("an identity code keeps itself and the free texts of its row out, and is not told", () => {
  const text =
    "Etunimi;Tiimi;Ammatti;Muuta;Allergia\nMaija;T;hoitaja;tunnus 131052-308T;pähkinä\nAi;T;lääkäri;;";
  const { registrations, findings } = read(text);
  expect(registrations.map(({ person }) => person.profession)).toEqual([undefined, "lääkäri"]);
  expect(registrations[0]?.diet).toEqual({ diets: [], detail: "" });
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["identity-code-row", "error"]]);
  expect(JSON.stringify(findings)).not.toContain("131052");
});

test.each([
  ["Etunimi;Tiimi\nMaija;T;liikaa", ["row-too-long 2"]],
  ["Etunimi;Tiimi\n;T", ["no-name 2"]],
  ["Etunimi;Tiimi\nMaija;", ["no-team 2"]],
  ["Etunimi;Tiimi;Sähköposti\nMaija;T;maija", ["mail-doubtful 2"]],
  ["Etunimi;Tiimi;Rooli\nMaija;T;jotain", ["unknown-answer 2"]],
  ["Etunimi;Tiimi;Ammatti\nMaija;T;=1+1", ["formula-text 2"]],
  ["Etunimi;Tiimi;Puhelin\nMaija;T;+358 40 123", []],
  ["Nimi;Tiimi\nAnna von Essen;T", ["name-split 2"]],
  ['Nimi;Tiimi\n"von Essen, Anna";T', []],
  ['Nimi;Tiimi\n"Maija Virta, sairaanhoitaja";T', ["name-split 2"]],
  ['Nimi;Tiimi\n"Virta, Maija, sairaanhoitaja";T', ["name-split 2"]],
])("%j is told as %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("a profession behind a whole name is no first name", () => {
  expect(people('Nimi;Tiimi\n"Maija Virta, sairaanhoitaja";T')).toEqual([
    { first: "Maija", last: "Virta", team: "T" },
  ]);
});

test("a note beside the table of a sheet is told and moves nothing", () => {
  const rows = readDelimited("Etunimi;Tiimi\nMaija;T;;kysy vielä").rows;
  const survey = findHeader([{ encoding: null, delimiter: null, sheet: "Vastaukset", rows }]);
  const { registrations, findings } = readRegistrations(survey, mapColumns(survey, null), options);
  expect(registrations.map(({ person }) => person)).toEqual([{ first: "Maija", team: "T" }]);
  expect(findings.map(({ code }) => code)).toEqual(["cells-beyond"]);
});

test("a row with too many cells brings in nobody: its answers may have moved", () => {
  expect(people("Etunimi;Tiimi\nMaija;T;liikaa\nAi;T")).toEqual([{ first: "Ai", team: "T" }]);
});

test("answers stand in the order of their times, where all have one that is read in one way", () => {
  const rows = (one: string, other: string) => `Etunimi;Vastattu\nMyöhempi;${one}\nAiempi;${other}`;
  const names = (text: string) => people(text).map(({ first }) => first);
  expect(names(rows("3.2.2027 9:15", "3.2.2027 8:00"))).toEqual(["Aiempi", "Myöhempi"]);
  expect(names(rows("2027-02-03T09:15:00Z", "2.2.2027 klo 23.00"))).toEqual(["Aiempi", "Myöhempi"]);
  expect(names(rows("2/3/2027 9:15", "1/3/2027 8:00"))).toEqual(["Myöhempi", "Aiempi"]);
});

test.each([
  ["laktoositon, gluteeniton", "", { diets: ["laktoositon", "gluteeniton"], detail: "" }],
  ["vegan", "", { diets: ["vegaani"], detail: "" }],
  ["Kasvisruoka ja pähkinäallergia", "", { diets: ["kasvis"], detail: "pähkinäallergia" }],
  ["ei", "-", { diets: [], detail: "" }],
  ["", "pähkinä", { diets: ["allergia, katso tarkennus"], detail: "pähkinä" }],
])("diet '%s' and allergy '%s' are told in the workbook's words", (diet, allergy, expected) => {
  const text = `Etunimi;Tiimi;Ruokavalio;Allergiat\nMaija;T;"${diet}";${allergy}`;
  expect(read(text).registrations[0]?.diet).toEqual(expected);
});

test("people in blocks are the same people as one a row", () => {
  const name = fc.stringMatching(/^[A-Z][a-zä]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
      const heads = names.map(
        (_, index) => `Osallistuja ${index + 1}: etunimi;Osallistuja ${index + 1}: sähköposti`,
      );
      const cells = names.map((each) => `${each};${each}@example.org`);
      const blocks = people(`Tiimi;${heads.join(";")}\nT;${cells.join(";")}`);
      expect(blocks).toEqual(
        people(`Tiimi;Etunimi;Sähköposti\n${cells.map((row) => `T;${row}`).join("\n")}`),
      );
    }),
  );
});
