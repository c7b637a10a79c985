import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCells } from "../../../src/intake/workbook/readCells";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { splitPayable } from "../../../src/tasks/splitPayable";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder.path, file), content);

const basis = {
  organisations: [
    { key: "A", name: "Koivuranta", route: "einvoice" },
    { key: "B", name: "Lehtoniemi", route: "card" },
    { key: "THL", name: "Järjestäjä", route: "internal", organiser: true },
  ],
  default: { A: 3, B: 2, THL: 2 },
};

/** Put a sample, with one place changed where asked, and a basis; then split. */
function split(file: string, change: readonly [string, string] | null, ...more: readonly string[]) {
  const text = readFileSync(join(__dirname, "../../samples/invoices", file), "latin1");
  if (change && !text.includes(change[0])) throw new Error(`${file} does not hold ${change[0]}`);
  put("lasku.xml", Buffer.from(change ? text.replace(...change) : text, "latin1"));
  put("perusteet.json", JSON.stringify(basis));
  return lapimurto(["split", "--invoice", "lasku.xml", "--basis", "perusteet.json", ...more], {
    cwd: folder.path,
  });
}

type Answer = {
  readonly organisations: readonly {
    readonly netCents: number;
    readonly vatCents: number;
    readonly grossCents: number;
  }[];
  readonly differenceCents: number;
};

const sums = ({ out }: { readonly out: string }) => {
  const { organisations, differenceCents } = JSON.parse(out) as Answer;
  const sum = (field: "netCents" | "vatCents" | "grossCents") =>
    organisations.reduce((so, each) => so + each[field], 0);
  return [sum("netCents"), sum("vatCents"), sum("grossCents"), differenceCents];
};

test.each([
  ["finvoice-3.0.xml", [289940, 45445, 335385, 0]],
  ["finvoice-2024.xml", [284683, 37253, 321936, 0]],
  ["finvoice-credit.xml", [-21530, -3175, -24705, 0]],
  ["finvoice-soap.xml", [12000, 1620, 13620, 0]],
  ["ubl-credit.xml", [-18300, -2351, -20651, 0]],
  // What is to be paid: rounding and what was paid beforehand are shared as well.
  ["finvoice-mixed.xml", [122600 - 50002, 29212, 101810, 0]],
  ["ubl-invoice.xml", [51250 - 9999, 10189, 51440, 0]],
])("%s is split to the cent of what is to be paid", async (file, expected) => {
  const answer = await split(file, null, "--json");
  expect([answer.code, answer.err]).toEqual([0, ""]);
  expect(sums(answer)).toEqual(expected);
});

test("an e-invoice and its JSON are split alike", async () => {
  const fromXml = await split("finvoice-mixed.xml", null, "--json");
  const json = await lapimurto(["invoice", "lasku.xml", "--json"], { cwd: folder.path });
  put("lasku.xml", json.out);
  const args = ["split", "--invoice", "lasku.xml", "--basis", "perusteet.json", "--json"];
  expect(await lapimurto(args, { cwd: folder.path })).toEqual(fromXml);
});

test("the round's workbook keeps the totals as stated, and splits to what is to be paid again", async () => {
  await split("finvoice-mixed.xml", null, "--out", "jako.xlsx");
  const book = openWorkbook(await readCells(readFileSync(join(folder.path, "jako.xlsx"))));
  if (book.kind !== "round") throw new Error("not a round");
  const { invoice, basis: read } = book.read;
  expect([invoice.netCents, invoice.vatCents, invoice.grossCents]).toEqual([122600n, 29212n, 151812n]);
  expect(invoice.lines.slice(-2).map(({ id, text }) => [id, text])).toEqual([
    ["rounding", "Pyöristys"],
    ["prepaid", "Maksettu ennakkoon"],
  ]);
  const again = splitPayable(invoice, read);
  expect([again.split.grossCents, again.statedDifferenceCents]).toEqual([101810n, 0n]);
});

test("a person sees the sums of what is to be paid", async () => {
  const { out, err } = await split("ubl-invoice.xml", null);
  expect(err).toBe("");
  const shown = out.replaceAll("\u00a0", " ");
  expect(shown).toMatch(/Veroton € +Alv € +Pyöristys € +Maksettu ennakkoon € +Yhteensä €\n/);
  expect(shown).toMatch(/Maksajat yhteensä +512,50 +101,89 +0,01 +−100,00 +514,40\n/);
  expect(shown).toMatch(/Laskulla +512,50 +101,89 +0,01 +−100,00 +514,40\nErotus( +0,00){5}\n/);
});

test("a difference is split to its payer and told once", async () => {
  const { code, err } = await split("finvoice-3.0.xml", [">747,50</RowVat", ">747,52</RowVat"], "--json");
  expect(code).toBe(1);
  expect(err.replaceAll("\u00a0", " ")).toBe(
    "lasku.xml: Jako on tehty, mutta laskun luvut eivät täsmää: verokannan 13,5 % rivit ovat 0,02 € suuremmat kuin laskun verottomassa erittelyssä. Tarkista rivien verokannat. Ero on osuudessa: Järjestäjä. Pyydä laskuttajalta oikaistu lasku ennen kuin lähetät osuudet.\n",
  );
});

test("a difference that leaves the total as it is is told", async () => {
  const { code, err } = await split("finvoice-3.0.xml", [">2374,10<", ">2374,00<"], "--json");
  expect(code).toBe(1);
  expect(err.replaceAll("\u00a0", " ")).toContain("verokannan 13,5 % rivit ovat 0,10 € suuremmat");
  expect(err).not.toContain("Ero on osuudessa");
});

test("a row at a rate that the invoice does not itemise is refused, and nothing is written", async () => {
  const change = ["<RowVatRatePercent>13,5<", "<RowVatRatePercent>99<"] as const;
  const answer = await split("finvoice-3.0.xml", change, "--json", "--out", "jako.xlsx");
  expectOneSentence(answer);
  expect(answer.err).toContain("Rivi 1: verokantaa 99 % ei ole laskun alv-erittelyssä (");
  expect(folder.files()).toEqual(["lasku.xml", "perusteet.json"]);
});

test.each([
  ["another currency", ["EUR", "SEK"], "valuutta on SEK"],
  ["parts of a cent", [">747,50</RowVat", ">747,505</RowVat"], "Rivi 1: summassa 747,505"],
  ["an unknown VAT code", ["<RowVatCode>S", "<RowVatCode>Q9"], "Rivi 1: verokoodia ”Q9” ei tunneta."],
  ["a line without an amount", [">747,50</RowVatEx", "></RowVatEx"], "Rivi 1: summa puuttuu."],
] as const)("%s stops the split, and nothing is written", async (_, change, sentence) => {
  const { code, out, err } = await split("finvoice-3.0.xml", change, "--json", "--out", "jako.xlsx");
  expect(err).toContain(sentence);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^Laskua ei jaettu, mitään ei kirjoitettu:\n {2}✕ /);
  expect(folder.files()).toEqual(["lasku.xml", "perusteet.json"]);
});
