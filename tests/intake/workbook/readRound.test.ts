import { writeProblem } from "../../../src/i18n/problems/problemText";
import { languages, type Language } from "../../../src/i18n/language";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readRound } from "../../../src/intake/workbook/readRound";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import type { Basis, Invoice } from "../../../src/domain/money/invoice";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { sampleBasis, sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";
import { splitPayable } from "../../../src/tasks/splitPayable";
import type { CellContent, WorkbookCells } from "../../../src/templates/WorkbookCells";
import { withCell } from "./withCell";

async function roundCells(invoice: Invoice, basis: Basis, language: Language): Promise<WorkbookCells> {
  const split = splitPayable(invoice, basis);
  const organiser = basis.organisations.find((each) => each.organiser)?.name ?? "";
  const resolved = makeRoundWorkbook({ name: "Syksy", organiser, invoice: split }, language);
  return readCells(await writeWorkbook(resolved));
}

/** A weight of 0 is the same as none: the sheet has no row for it. */
const withoutZeros = (basis: Basis): Basis => ({
  ...basis,
  lines: Object.fromEntries(
    Object.entries(basis.lines).map(([id, weights]) => [
      id,
      Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== "0")),
    ]),
  ),
});

test.each(languages)("an invoice and its basis come back from their file in %s", async (language) => {
  const [invoice, basis] = [sampleInvoice(language), sampleBasis(language)];
  const read = readRound(findTables(await roundCells(invoice, basis, language)));
  expect(read.findings).toEqual([]);
  expect(read.name).toBe("Syksy");
  expect(read.invoice).toEqual({ ...invoice, format: "workbook", date: "", due: "", reference: "" });
  expect(read.basis).toEqual(withoutZeros(basis));
  expect(splitPayable(read.invoice, read.basis).split).toEqual(splitPayable(invoice, basis).split);
});

test("ids keep their leading zeros, and a stated difference comes back with its payer", async () => {
  const base = sampleInvoice("fi");
  const invoice: Invoice = {
    ...base,
    lines: base.lines.map((line) => ({ ...line, id: `00${line.id}` })),
    grossCents: base.grossCents - 3n,
  };
  const sample = withoutZeros(sampleBasis("fi"));
  const renamed = <T>(byLine: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(byLine).map(([id, value]) => [`00${id}`, value]));
  const basis: Basis = {
    ...sample,
    lines: renamed(sample.lines),
    kinds: renamed(sample.kinds),
    differencePayer: "C",
  };
  const read = readRound(findTables(await roundCells(invoice, basis, "sv")));
  expect(read.findings).toEqual([]);
  expect(read.basis).toEqual(basis);
  expect(read.invoice.lines.map(({ id }) => id).slice(0, 2)).toEqual(["001", "002"]);
  expect(read.invoice.grossCents).toBe(invoice.grossCents);
  expect(splitPayable(read.invoice, read.basis).split).toEqual(splitPayable(invoice, basis).split);
});

test("a class that is not its lines is split alike from its workbook", async () => {
  const base = sampleInvoice("fi");
  const lines = base.lines.map((line, index) => (index === 0 ? { ...line, vatRate: "25.5" } : line));
  const split = splitPayable({ ...base, lines }, sampleBasis("fi"));
  const read = readRound(findTables(await roundCells({ ...base, lines }, sampleBasis("fi"), "fi")));
  expect(read.findings).toEqual([]);
  expect(splitPayable(read.invoice, read.basis).split).toEqual(split.split);
});

describe("what people type", () => {
  let cells: WorkbookCells;
  beforeAll(async () => {
    cells = await roundCells(sampleInvoice("fi"), sampleBasis("fi"), "fi");
  });
  const readWith = (table: string, row: number, column: number, value: CellContent) =>
    readRound(findTables(withCell(cells, table, row, column, value)));

  test.each<[string, string, number, number, CellContent, string, string]>([
    ["text for a net sum", "invoiceLines", 1, 4, "747,50 e", "text-for-number", "E7"],
    [
      "a net sum that became a date",
      "invoiceLines",
      1,
      4,
      new Date(Date.UTC(2026, 4, 7)),
      "became-date",
      "E7",
    ],
    ["parts of a cent", "invoiceLines", 2, 4, 747.505, "more-than-cents", "E8"],
    ["a line without its id", "invoiceLines", 3, 0, null, "missing-value", "A9"],
    ["an id on two lines", "invoiceLines", 2, 0, "1", "twice", "A8"],
    ["a rate as a share of a line", "invoiceLines", 1, 5, 0.135, "impossible-rate", "F7"],
    ["a rate as a share of a VAT class", "vatClasses", 1, 0, 0.135, "impossible-rate", "K7"],
    ["a rate on two VAT classes", "vatClasses", 2, 0, 13.5, "twice", "K8"],
    ["a basis that is on no list", "invoiceLines", 1, 6, "Kilometrit", "unknown-choice", "G7"],
    ["a stated VAT without its rate", "vatClasses", 1, 0, null, "missing-value", "K7"],
    ["a way to pay that is on no list", "payerRows", 1, 2, "Postivaunu", "unknown-choice", "C8"],
    ["a payer's key twice", "payerRows", 2, 0, "A", "twice", "A9"],
    ["a payer's key twice but for its capitals", "payerRows", 2, 0, "a", "twice", "A9"],
  ])("%s is told", (_, table, row, column, value, code, cell) => {
    expect(readWith(table, row, column, value).findings).toContainEqual(
      expect.objectContaining({ code, cell, severity: "error" }),
    );
  });

  test.each<[string, number, CellContent, string]>([
    ["a negative weight", 3, -1, "negative-weight"],
    ["text for a weight", 3, "kaksi", "text-for-number"],
    ["a payer that is not listed", 2, "Z", "unknown-payer"],
    ["a line that the invoice lacks", 0, "77", "unknown-line"],
    ["a payer twice on a line", 2, "B", "twice"],
  ])("%s is told", (_, column, value, code) => {
    expect(readWith("shareRows", 1, column, value).findings.map((finding) => finding.code)).toEqual([code]);
  });

  test("ids of lines that differ only in capitals are told", () => {
    const first = withCell(cells, "invoiceLines", 1, 0, "x");
    const { findings } = readRound(findTables(withCell(first, "invoiceLines", 2, 0, "X")));
    expect(findings).toContainEqual(expect.objectContaining({ code: "twice", cell: "A8" }));
  });

  test("VAT that is stated on two rows of a class is summed, as its sheet does", () => {
    const { invoice, findings } = readWith("vatClasses", 2, 0, 13.5);
    const [first = 0n, second = 0n] = sampleInvoice("fi").classes.map(({ vatCents }) => vatCents);
    expect(invoice.classes.find(({ rate }) => rate === "13.5")?.vatCents).toBe(first + second);
    const told = findings.filter(({ code }) => code === "twice");
    expect(told.map((finding) => writeProblem({ ...finding, message: "" }, "fi"))).toEqual([
      "Solu K8: ”13,5 %” on jo toisella rivillä. Poista toinen tai korjaa se.",
    ]);
  });

  describe("the organiser", () => {
    const TICK = 3;
    const organisers = (read: ReturnType<typeof readRound>) =>
      read.basis.organisations.filter(({ organiser }) => organiser).map(({ key }) => key);
    const ticks = (rows: readonly number[], value: CellContent = "x") => {
      const bare = Array.from({ length: 11 }, (_, row) => row + 1).reduce(
        (sofar, row) => withCell(sofar, "payerRows", row, TICK, null),
        cells,
      );
      return rows.reduce((sofar, row) => withCell(sofar, "payerRows", row, TICK, value), bare);
    };

    test("is whom the tick names, whatever the names and routes", () => {
      const read = readRound(findTables(ticks([2])));
      expect(read.findings).toEqual([]);
      expect(organisers(read)).toEqual(["B"]);
    });

    test("is found by name or route without a tick, and in a workbook without the column", () => {
      expect(organisers(readRound(findTables(ticks([]))))).toEqual(["ORG"]);
      expect(organisers(readRound(findTables(ticks([2], false))))).toEqual(["ORG"]);
      const older = cells.tables.map((table) =>
        table.id === "metaRows"
          ? { ...table, rows: table.rows.filter(([key]) => key !== "column.payerRows.organiser") }
          : table,
      );
      expect(organisers(readRound(findTables({ ...cells, tables: older })))).toEqual(["ORG"]);
    });

    test("is one: a second tick is told", () => {
      expect(readRound(findTables(ticks([2, 4]))).findings).toMatchObject([
        { code: "two-organisers", severity: "error", cell: "D11" },
      ]);
    });
  });

  test("a line that lost its sum is no line and is told", () => {
    const read = readWith("invoiceLines", 1, 4, null);
    expect(read.invoice.lines.map(({ id }) => id)).not.toContain("1");
    expect(read.findings).toMatchObject([{ code: "missing-value", severity: "warning", cell: "E7" }]);
  });

  test("VAT that is not stated is computed from its lines", () => {
    const read = readWith("vatClasses", 1, 2, null);
    expect(read.invoice.classes).toEqual(sampleInvoice("fi").classes);
    expect(read.invoice.grossCents).toBe(sampleInvoice("fi").grossCents);
  });

  test("an id that Excel made a number is a text again", () => {
    expect(readWith("invoiceLines", 1, 0, 1).invoice.lines[0]?.id).toBe("1");
  });

  test("a name that could be an object's own is an ordinary key", () => {
    const read = readWith("shareRows", 1, 0, "__proto__");
    expect(Object.keys(read.basis.lines)).toContain("__proto__");
    expect(({} as Record<string, unknown>).A).toBeUndefined();
  });
});

test("a new round is empty and has nothing to tell", async () => {
  const resolved = makeRoundWorkbook({ name: "", organiser: "", invoice: null }, "en");
  const read = readRound(findTables(await readCells(await writeWorkbook(resolved))));
  expect(read.findings).toEqual([]);
  expect(read.invoice).toMatchObject({ lines: [], classes: [], grossCents: 0n });
  expect(read.basis).toMatchObject({ organisations: [], lines: {} });
});

test("a team's workbook is no round", () => {
  const meta = [
    ["Tieto", "Arvo"],
    ["kind", "team"],
  ];
  const table = { id: "metaRows", sheet: "_meta", box: { top: 3, left: 0, bottom: 4, right: 1 }, rows: meta };
  expect(() => readRound(findTables({ tables: [table], names: new Map(), places: new Map() }))).toThrow(
    expect.objectContaining({ code: "not-a-round" }),
  );
});
