import type { Basis, Invoice } from "../../../src/domain/money/invoice";
import { lineText } from "../../../src/i18n/invoice/invoiceText";
import { languages, type Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { sampleBasis, sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";
import { splitPayable, type SplitInvoice } from "../../../src/tasks/splitPayable";
import { golden } from "../../golden";
import { calculated, type Calculated } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells, withCells } from "../formulaCells";
import { differences, plain } from "./differences";
import { expectedRound } from "./expectedRound";
import type { Expected } from "./expectedTeam";

const roundOf = (invoice: SplitInvoice | null, language: Language) =>
  makeRoundWorkbook({ name: "Kierros", organiser: "THL", invoice }, language);

/** Cells whose value is not the domain's: the day, and links to sheets. */
function ownCells(language: Language): readonly (readonly [string, Expected])[] {
  const { invoice, split, lists } = sheetText[language];
  const at =
    (row: number) =>
    ({ name }: { readonly name: string }, index: number) =>
      [`about!A${row + index}`, name] as const;
  return [...[invoice, split, split].map(at(9)), ...[invoice, split, lists].map(at(15))];
}

type GoldenCase = {
  readonly id: string;
  readonly input: {
    readonly orgs: readonly string[];
    readonly lines: readonly {
      readonly id: string;
      readonly net: number;
      readonly vat: string;
      readonly weights: Readonly<Record<string, number | string>>;
    }[];
    readonly stated_vat: Readonly<Record<string, number>>;
  };
};

/** A golden invoice as the tasks take it; every second payer pays in cash. */
function goldenSplit({ id, input }: GoldenCase): SplitInvoice {
  const lines = input.lines.map(({ id: line, net, vat }) => {
    return { id: line, text: `Rivi ${line}`, quantity: "", unit: "", netCents: BigInt(net), vatRate: vat };
  });
  const classes = Object.entries(input.stated_vat).map(([rate, vat]) => {
    return { rate, baseCents: 0n, vatCents: BigInt(vat) };
  });
  const texts = (weights: Readonly<Record<string, number | string>>) =>
    Object.fromEntries(
      Object.entries(weights).map(([key, weight]) => [key, String(weight).replace(",", ".")]),
    );
  const basis: Basis = {
    organisations: input.orgs.map((key, index) => {
      return {
        key,
        name: `Maksaja ${key}`,
        route: index % 2 === 0 ? "cash" : "einvoice",
        organiser: index === 0,
      };
    }),
    fallback: null,
    lines: Object.fromEntries(input.lines.map((line) => [line.id, texts(line.weights)])),
    kinds: {},
    differencePayer: null,
  };
  const sums = { netCents: 0n, vatCents: 0n, grossCents: 0n };
  const bare = {
    format: "json",
    kind: "invoice",
    number: id,
    date: "",
    due: "",
    seller: "",
    reference: "",
  } as const;
  const invoice: Invoice = { ...bare, currency: "EUR", lines, classes, ...sums };
  const { split } = splitPayable({ ...invoice, grossCents: 0n }, basis);
  const gross = split.grossCents - (splitPayable(invoice, basis).statedDifferenceCents ?? 0n);
  return splitPayable({ ...invoice, grossCents: gross }, basis);
}

const cases = golden<{ cases: readonly GoldenCase[] }>("money/invoice_split.json").cases;

describeWith("soffice", "formulas of a round's workbook, calculated by LibreOffice", (soffice) => {
  describe.each(languages)("in %s", (language) => {
    const sample = splitPayable(sampleInvoice(language), sampleBasis(language));
    const splits: Readonly<Record<string, SplitInvoice>> = {
      sample,
      ...(language === "fi" ? Object.fromEntries(cases.map((each) => [each.id, goldenSplit(each)])) : {}),
    };
    const workbooks = Object.fromEntries(
      Object.entries(splits).map(([name, split]) => [name, roundOf(split, language)]),
    );
    let books: ReadonlyMap<string, Calculated>;
    beforeAll(async () => {
      const files = Object.entries(workbooks).map(async ([name, book]) => [name, await writeWorkbook(book)]);
      books = await calculated(soffice, Object.fromEntries(await Promise.all(files)));
    });

    test.each(Object.keys(splits))("%s: every formula gives what the domain gives", (name) => {
      const expected = new Map([
        ...expectedRound(splits[name] as SplitInvoice, language),
        ...ownCells(language),
      ]);
      const cells = formulaCells(workbooks[name] as ResolvedWorkbook).filter(
        ({ key }) => key !== "TodayCell",
      );
      expect(cells.map(({ key }) => key).filter((key) => !expected.has(key))).toEqual([]);
      expect(differences(cells, books.get(name) as Calculated, expected)).toEqual([]);
    });
  });
});

/** What somebody does to a finished split, and the states that must say so. */
type Tampering = {
  readonly changes: Readonly<Record<string, string | number | null>>;
  readonly says: Readonly<Record<string, keyof typeof sheetText.fi.state>>;
};

const { state, split: splitText } = sheetText.fi;

const tamperings: Readonly<Record<string, Tampering>> = {
  "a cent moved from one payer to another": {
    changes: { "shareRows.share[0]": 260.01, "shareRows.share[1]": 227.49 },
    says: {
      "shareRows.state[0]": "wrongShare",
      "shareRows.state[1]": "wrongShare",
      "lineRows.state[0]": "wrongShare",
    },
  },
  "a cent lost": {
    changes: { "shareRows.share[0]": 259.99 },
    says: { "lineRows.state[0]": "differs", "payerRows.state[0]": "wrongShare" },
  },
  "a changed net": {
    changes: { "invoiceLines.net[4]": 2600 },
    says: { "lineRows.state[4]": "stale", "payerRows.state[0]": "stale" },
  },
  "a changed weight": {
    changes: { "shareRows.weight[0]": 9 },
    says: { "lineRows.state[0]": "stale", "shareRows.state[0]": "stale" },
  },
  "a changed VAT rate": {
    changes: { "invoiceLines.rate[0]": 25.5 },
    says: { "vatRows.state[0]": "stale" },
  },
  "a cent of VAT moved": {
    changes: { "vatRows.vat[0]": 200.78, "vatRows.vat[1]": 133.68 },
    says: { "vatRows.state[0]": "wrongShare", "vatRows.state[1]": "wrongShare" },
  },
  "a stated VAT that changed": {
    changes: { "vatClasses.stated[0]": 1611.3 },
    says: { "classRows.state[0]": "differs" },
  },
  "a VAT rate on two classes": {
    changes: { "vatClasses.rate[1]": 13.5 },
    says: { "vatClasses.state[0]": "rateTwice", "vatClasses.state[1]": "rateTwice" },
  },
  "a VAT rate as a share": {
    changes: { "vatClasses.rate[0]": 0.135 },
    says: { "vatClasses.state[0]": "impossibleRate" },
  },
  "VAT that rounding does not explain": {
    changes: { "vatClasses.stated[0]": 1611.36 },
    says: { "vatClasses.state[0]": "vatDeviates" },
  },
  "VAT without its rate": {
    changes: { "vatClasses.stated[2]": 1 },
    says: { "vatClasses.state[2]": "missing" },
  },
  "a negative weight": {
    changes: { "shareRows.weight[0]": -8 },
    says: { "shareRows.state[0]": "negative", "lineRows.state[0]": "stale" },
  },
  "text for a weight": {
    changes: { "shareRows.weight[0]": "kahdeksan" },
    says: { "shareRows.state[0]": "text", "lineRows.state[0]": "stale" },
  },
  "text for a sum": {
    changes: { "invoiceLines.net[0]": "2 372,50 €" },
    says: { "invoiceLines.state[0]": "text", "lineRows.state[0]": "stale" },
  },
  "a payer that is not listed": {
    changes: { "shareRows.payer[0]": "X" },
    says: { "shareRows.state[0]": "noPayer" },
  },
  "a line that is not on the invoice": {
    changes: { "shareRows.line[0]": "99" },
    says: { "shareRows.state[0]": "noLine", "lineRows.state[0]": "stale" },
  },
  "a rate without its class": {
    changes: { "invoiceLines.rate[0]": 14 },
    says: { "invoiceLines.state[0]": "noRate" },
  },
  "a rate that is none": {
    changes: { "invoiceLines.rate[0]": 0.135 },
    says: { "invoiceLines.state[0]": "impossibleRate" },
  },
  "a key that stands twice": {
    changes: { "payerRows.payer[1]": "A" },
    says: { "payerRows.state[0]": "keyTwice", "payerRows.state[1]": "keyTwice" },
  },
};

describeWith("soffice", "a split that was touched", (soffice) => {
  let shown: ReadonlyMap<string, ReadonlyMap<string, Expected>>;
  beforeAll(async () => {
    const split = roundOf(splitPayable(sampleInvoice("fi"), sampleBasis("fi")), "fi");
    const names = Object.keys(tamperings);
    const changed = names.map((name) => withCells(split, tamperings[name]?.changes ?? {}));
    const files = await Promise.all(
      changed.map(async (book, index) => [`t${index}`, await writeWorkbook(book)]),
    );
    const books = await calculated(soffice, Object.fromEntries(files));
    const valuesOf = (book: ResolvedWorkbook, index: number) =>
      new Map(
        formulaCells(book).map(({ key, sheet, row, column }) => {
          return [key, plain(books.get(`t${index}`)?.(sheet, row, column) ?? null)] as const;
        }),
      );
    shown = new Map(names.map((name, index) => [name, valuesOf(changed[index] as ResolvedWorkbook, index)]));
  });

  test.each(Object.keys(tamperings))("%s is told where it is and at the top", (name) => {
    const cells = shown.get(name);
    const says = tamperings[name]?.says ?? {};
    const told = Object.fromEntries(Object.keys(says).map((key) => [key, cells?.get(key)]));
    expect(told).toEqual(Object.fromEntries(Object.entries(says).map(([key, code]) => [key, state[code]])));
    expect([name, cells?.get("split!G4")]).toEqual([name, splitText.check]);
    expect([...(cells?.values() ?? [])].filter((value) => /^#|Err:/.test(String(value)))).toEqual([]);
  });
});

describeWith("soffice", "an invoice that contradicts itself", (soffice) => {
  const atAnotherRate = ({ lines, ...invoice }: Invoice): Invoice => ({
    ...invoice,
    lines: lines.map((line, index) => (index === 0 ? { ...line, vatRate: "25.5" } : line)),
  });
  const splits = Object.fromEntries(
    languages.map((language) => {
      const invoice = sampleInvoice(language);
      const stated = { ...invoice, grossCents: invoice.grossCents - 300n };
      return [language, splitPayable(stated, sampleBasis(language))] as const;
    }),
  );
  const otherRate = splitPayable(atAnotherRate(sampleInvoice("fi")), sampleBasis("fi"));
  let books: ReadonlyMap<string, Calculated>;
  beforeAll(async () => {
    const files = languages.map(async (language) => {
      return [language, await writeWorkbook(roundOf(splits[language] ?? null, language))] as const;
    });
    const rates = await writeWorkbook(roundOf(otherRate, "fi"));
    books = await calculated(soffice, { ...Object.fromEntries(await Promise.all(files)), rates });
  });

  test("a class that is not its lines has a line for what it differs by", () => {
    const cells = formulaCells(roundOf(otherRate, "fi"));
    const shown = cells.map(({ key, sheet, row, column }) => {
      return [key, plain(books.get("rates")?.(sheet, row, column) ?? null)] as const;
    });
    const at = new Map(shown);
    expect([at.get("split!E4"), at.get("split!G4")]).toEqual([0, splitText.contradicts]);
    expect([0, 1].map((row) => at.get(`vatClasses.base[${row}]`))).toEqual(
      sampleInvoice("fi").classes.map(({ baseCents }) => Number(baseCents) / 100),
    );
    expect(shown.filter(([key, value]) => /state/.test(key) && value !== state.fine && value !== "")).toEqual(
      [],
    );
  });

  test.each(languages)("is split, but the sheet does not say that it matches, in %s", (language) => {
    const cells = formulaCells(roundOf(splits[language] ?? null, language));
    const at = (key: string) => {
      const cell = cells.find((each) => each.key === key);
      return plain(books.get(language)?.(cell?.sheet ?? "", cell?.row ?? 0, cell?.column ?? 0) ?? null);
    };
    expect([at("split!E4"), at("split!G4")]).toEqual([0, sheetText[language].split.contradicts]);
    expect(at("lineRows.text[10]")).toBe(lineText({ id: "difference", text: "" }, language));
    expect(at("lineRows.state[10]")).toBe(sheetText[language].state.fine);
  });
});

describeWith("soffice", "a round that is not split yet", (soffice) => {
  test("says what to do next", async () => {
    const blank = roundOf(null, "fi");
    const typed = withCells(blank, {
      "invoiceLines.line[0]": "1",
      "invoiceLines.net[0]": 46_300,
      "invoiceLines.net[1]": 10,
      "invoiceLines.line[2]": "3",
      "invoiceLines.net[2]": 10,
      "payerRows.payer[0]": "A",
      "payerRows.name[0]": "Koivuranta",
      "payerRows.payer[1]": "B",
      "shareRows.line[0]": "1",
      "shareRows.payer[0]": "A",
      "shareRows.weight[0]": 8,
    });
    const books = await calculated(soffice, {
      blank: await writeWorkbook(blank),
      typed: await writeWorkbook(typed),
    });
    const at = (book: string, key: string) => {
      const cell = formulaCells(typed).find((each) => each.key === key);
      return plain(books.get(book)?.(cell?.sheet ?? "", cell?.row ?? 0, cell?.column ?? 0) ?? null);
    };
    expect(at("blank", "split!G4")).toBe(splitText.none);
    expect(at("typed", "split!G4")).toBe(splitText.unsplit);
    expect(at("typed", "shareRows.state[0]")).toBe(state.unsplit);
    expect([1, 2].map((row) => at("typed", `invoiceLines.state[${row}]`))).toEqual([
      state.missing,
      state.noBasis,
    ]);
    expect([0, 1, 2].map((row) => at("typed", `payerRows.state[${row}]`))).toEqual([
      state.wrongShare,
      state.missing,
      "",
    ]);
    const all = formulaCells(blank).map(({ key }) => [key, at("blank", key)] as const);
    expect(all.filter(([, value]) => /^#|Err:/.test(String(value)))).toEqual([]);
  });
});
