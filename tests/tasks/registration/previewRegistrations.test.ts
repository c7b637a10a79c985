import type { Decision } from "../../../src/domain/people/registration/recognise";
import { readDelimited } from "../../../src/intake/registration/readDelimited";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { changeFile } from "../../../src/tasks/file/changeFile";
import { openWorkbook, type RoundWorkbook } from "../../../src/tasks/openWorkbook";
import { previewOf } from "../../../src/tasks/registration/previewRegistrations";
import { workbookNamed } from "../../render/workbooks";

type File = { readonly bytes: Uint8Array; readonly round: RoundWorkbook };

async function open(bytes: Uint8Array): Promise<File> {
  const round = openWorkbook(await readCells(bytes));
  if (round.kind !== "round") throw new Error("not a round");
  return { bytes, round };
}

const preview = ({ round }: File, text: string, decision: Decision = "skip") => {
  const grid = { encoding: "utf-8", sheet: null, ...readDelimited(text) };
  return previewOf([grid], round, { profile: null, decide: () => decision });
};

async function bring(file: File, text: string): Promise<File> {
  return open(changeFile(file.bytes, file.round.found, preview(file, text).changes));
}

const rowsOf = ({ round }: File) => round.read.plan?.rows;

let blank: File;
let sample: File;
beforeAll(async () => {
  blank = await open(await writeWorkbook(workbookNamed("plan-blank.fi")));
  sample = await open(await writeWorkbook(workbookNamed("plan.fi")));
});

const HEAD = "Etunimi;Sukunimi;Sähköposti;Tiimi;Rooli;Ruokavalio;Puhelin";
const MAIJA = "Maija;Virta;maija@example.org;Tunturi;esihenkilö;vegaani;040 1";

test("people, team and diet are there when the workbook is read again", async () => {
  const { personRows, teamRows, dietRows } = rowsOf(await bring(blank, `${HEAD}\n${MAIJA}`)) ?? {};
  expect(personRows).toHaveLength(1);
  expect(personRows?.[0]).toMatchObject({
    id: "H1",
    first: "Maija",
    team: "Tunturi",
    role: "supervisor",
    d1: 2,
    d3: 1,
  });
  expect(teamRows?.[0]).toMatchObject({ team: "Tunturi", status: "accepted" });
  expect(dietRows?.map(({ person, diet, workshop }) => [person, diet, workshop])).toEqual(
    [1, 2, 3, 4].map((workshop) => ["H1", "vegaani", workshop]),
  );
});

test("the same file a second time changes nothing at all", async () => {
  const once = await bring(sample, `${HEAD}\n${MAIJA}`);
  const again = preview(once, `${HEAD}\n${MAIJA}`);
  expect(again.changes).toEqual([]);
  expect(again.brought.people.map(({ kind }) => kind)).toEqual(["same"]);
});

test("a changed answer is updated, and only that cell", async () => {
  const once = await bring(sample, `${HEAD}\n${MAIJA}`);
  const { changes } = preview(once, `${HEAD}\n${MAIJA.replace("040 1", "040 2")}`);
  const written = changes.filter(({ table }) => table !== "metaRows");
  expect(written.map(({ table, cells }) => [table, cells])).toEqual([
    ["personRows", [{ column: "Puhelin", value: "040 2" }]],
  ]);
});

test("what the organiser typed before stays, and is told", () => {
  const [first] = sample.round.read.plan?.rows.personRows ?? [];
  const text = `${HEAD}\n${first?.first};${first?.last};${first?.email};Toinen tiimi;ammattilainen;;040 7`;
  const { brought, changes } = preview(sample, text);
  expect(brought.people[0]?.cells).toEqual({ phone: "040 7" });
  expect(
    brought.findings.filter(({ code }) => code === "kept-typed").map(({ details }) => details.field),
  ).toEqual(["team", "role"]);
  expect(changes.some(({ cells }) => cells.some(({ column }) => column === "Rooli"))).toBe(false);
});

test("with more teams than rows both tables of teams grow together", async () => {
  const rows = Array.from(
    { length: 14 },
    (_, index) => `A;B${index};b${index}@example.org;Tiimi ${index};;;`,
  );
  const file = await bring(sample, [HEAD, ...rows].join("\n"));
  const numbers = (table: string) =>
    (file.round.found.tables.get(table)?.rows ?? []).map((row) => row.no?.value);
  expect(numbers("teamRows")).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  expect(numbers("supportRows")).toEqual(numbers("teamRows"));
});

test("a survey that asks for days gives nobody other days", () => {
  const asked = preview(blank, "Etunimi;Tiimi;Työpaja 1\nMaija;T;kyllä");
  expect([asked.gaveDays, asked.brought.people[0]?.cells.d2]).toEqual([false, undefined]);
  expect(preview(blank, "Etunimi;Tiimi\nMaija;T").gaveDays).toBe(true);
});

test("a respondent who registers others is a contact, not a participant", () => {
  const { contacts, brought } = preview(
    blank,
    "Yhteyshenkilön nimi;Tiimi;Osallistuja 1 nimi\nYki Yhteys;T;Maija Virta",
  );
  expect(contacts.map(({ name }) => name)).toEqual(["Yhteyshenkilön nimi"]);
  expect(brought.people.map(({ after }) => after.last)).toEqual(["Virta"]);
});

test("nothing of health leaves the rows of diets", () => {
  const { changes, findings, columns } = preview(sample, `${HEAD}\n${MAIJA}`);
  const others = changes.filter(({ table }) => table !== "dietRows");
  expect(JSON.stringify([others, findings, columns])).not.toContain("vegaani");
});

test("whose row was removed is forgotten, and the id is not given to another", async () => {
  const once = await bring(blank, `${HEAD}\n${MAIJA}`);
  const table = once.round.found.tables.get("personRows");
  const [person] = table?.rows ?? [];
  const cells = ["id", "first", "last", "email", "team", "role", "phone", "status", "d1", "d2", "d3", "d4"];
  const removed = await open(
    changeFile(once.bytes, once.round.found, [
      {
        table: "personRows",
        find: { cells: [], at: 0 },
        cells: cells.map((column) => ({ column: person?.[column]?.header ?? "", value: null })),
      },
    ]),
  );
  const next = await bring(removed, `${HEAD}\nÄijö;Öhman;aijo@example.org;Tunturi;ammattilainen;;`);
  expect(rowsOf(next)?.personRows.map(({ id, last }) => [id, last])).toEqual([["H2", "Öhman"]]);
  expect(next.round.found.meta.get("registered.person.H1")).toBe("");
  const text = `${HEAD}\nÄijö;Öhman;aijo@example.org;Tunturi;ammattilainen;;`;
  expect(preview(next, text).changes).toEqual([]);
});
