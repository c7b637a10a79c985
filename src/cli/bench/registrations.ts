import { readCells } from "../../intake/workbook/readCells";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { openWorkbook, type RoundWorkbook } from "../../tasks/openWorkbook";
import { blankPlan } from "../../tasks/plan/blankPlan";
import { previewRegistrations } from "../../tasks/registration/previewRegistrations";

const PEOPLE = 5_000;
const HEADERS = "Etunimi;Sukunimi;Sähköposti;Puhelin;Organisaatio;Tiimi;Rooli;Ammatti;Ruokavalio;Huone";

/** The milliseconds that the preview of a large survey takes, from its bytes on. */
export async function registrationTime(): Promise<number> {
  const round = await emptyRound();
  const survey = new TextEncoder().encode(answers());
  const start = performance.now();
  await previewRegistrations(survey, round, { profile: null, decide: () => "skip" });
  return performance.now() - start;
}

async function emptyRound(): Promise<RoundWorkbook> {
  const record = { name: "", organiser: "", invoice: null, plan: blankPlan("fi") };
  const open = openWorkbook(await readCells(await writeWorkbook(makeRoundWorkbook(record, "fi"))));
  if (open.kind !== "round") throw new Error("the round's workbook is none");
  return open;
}

const answers = (): string =>
  [HEADERS, ...Array.from({ length: PEOPLE }, (_, index) => answer(index))].join("\r\n");

function answer(index: number): string {
  const team = `Terveysasema ${index % 600}`;
  const name = `Etu${index};"Suku;${index}";h${index}@example.org;040 ${1_000_000 + index}`;
  return `${name};Lapin hyvinvointialue;${team};työntekijä;sairaanhoitaja;laktoositon;1 hh`;
}
