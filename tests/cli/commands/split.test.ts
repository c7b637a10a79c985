import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCells } from "../../../src/intake/workbook/readCells";
import { invoiceJson, basisJson } from "../../../src/render/json/invoiceJson";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { sampleBasis, sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";
import { golden } from "../../golden";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = (file: string, content: unknown) =>
  writeFileSync(
    join(folder.path, file),
    typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
const split = (...more: readonly string[]) =>
  lapimurto(["split", "--invoice", "lasku.json", "--basis", "perusteet.json", ...more], { cwd: folder.path });

/**
 * Two lines of 100,00 € and 50,00 € with two payers: 8 to 2, and the second line 7,5 to 2. By hand: 5000 × 7,5 / 9,5
 * is 3947,4 and × 2 / 9,5 is 1052,6; their VAT at 25,5 % is 1006,485 and 268,515, so the cent left goes to THL.
 */
const invoice = {
  format: "json",
  kind: "invoice",
  number: "0042",
  seller: "Hotelli",
  lines: [
    { id: "1", text: "Ruokailut", quantity: "10", unit: "hlö", netCents: 10000, vatRate: 13.5 },
    { id: "3", text: "Tila", netCents: 5000, vatRate: 25.5 },
  ],
  classes: [
    { rate: 13.5, baseCents: 10000, vatCents: 1350 },
    { rate: 25.5, baseCents: 5000, vatCents: 1275 },
  ],
  netCents: 15000,
  vatCents: 2625,
  grossCents: 17625,
};
const basis = {
  organisations: [
    { key: "A", name: "Koivuranta", route: "cash" },
    { key: "THL", name: "Järjestäjä", route: "internal", organiser: true },
  ],
  default: { A: 8, THL: 2 },
  lines: { "3": { A: "7.5", THL: 2 } },
};

const give = (changes: { readonly invoice?: object; readonly basis?: object } = {}) => {
  put("lasku.json", { ...invoice, ...changes.invoice });
  put("perusteet.json", { ...basis, ...changes.basis });
};

test("with --json the shares are one document, cents as integers", async () => {
  give();
  const { code, out, err } = await split("--json");
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toEqual({
    organisations: [
      {
        key: "A",
        classes: [
          { rate: 13.5, baseCents: 8000, vatCents: 1080 },
          { rate: 25.5, baseCents: 3947, vatCents: 1006 },
        ],
        netCents: 11947,
        vatCents: 2086,
        grossCents: 14033,
        cashCents: 14035,
      },
      {
        key: "THL",
        classes: [
          { rate: 13.5, baseCents: 2000, vatCents: 270 },
          { rate: 25.5, baseCents: 1053, vatCents: 269 },
        ],
        netCents: 3053,
        vatCents: 539,
        grossCents: 3592,
      },
    ],
    differenceCents: 0,
  });
});

test("a person sees who pays what and the control sums", async () => {
  give();
  const { code, out, err } = await split();
  expect([code, err]).toEqual([0, ""]);
  expect(out.replaceAll("\u00a0", " ")).toBe(`Lasku 0042 Hotelli

Maksaja            Maksutapa        Veroton €  Alv €  Yhteensä €
Koivuranta         Käteinen            119,47  20,86      140,33
Järjestäjä         Sisäinen siirto      30,53   5,39       35,92
────────────────────────────────────────────────────────────────
Maksajat yhteensä                      150,00  26,25      176,25
Laskulla                               150,00  26,25      176,25
Erotus                                   0,00   0,00        0,00

Jako täsmää sentilleen: 176,25 €, erotus 0,00 €.
Käteisellä maksetaan 140,35 €: Koivuranta.
`);
});

test("emphasis shows on a terminal only, and not where NO_COLOR asks for none", async () => {
  give();
  const args = ["split", "--invoice", "lasku.json", "--basis", "perusteet.json"];
  const around = { cwd: folder.path };
  const plain = await lapimurto(args, around);
  expect(plain.out).not.toContain("\u001b");
  expect((await lapimurto(args, { ...around, isTTY: true })).out).toContain("\u001b[1m");
  expect(await lapimurto(args, { ...around, isTTY: true, env: { NO_COLOR: "1" } })).toEqual(plain);
});

test("--out writes the round's workbook with the invoice and its shares, the same bytes each time", async () => {
  give();
  const { code, out } = await split("--out", "jako.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("Kirjoitettu jako.xlsx");
  const bytes = readFileSync(join(folder.path, "jako.xlsx"));
  const book = openWorkbook(await readCells(bytes));
  if (book.kind !== "round") throw new Error("not a round");
  expect(book.read.invoice.lines.map(({ id, netCents }) => [id, netCents])).toEqual([
    ["1", 10000n],
    ["3", 5000n],
  ]);
  expect(book.read.basis.lines).toEqual({ "1": { A: "8", THL: "2" }, "3": { A: "7.5", THL: "2" } });
  await split("--out", "toinen.xlsx");
  expect(readFileSync(join(folder.path, "toinen.xlsx")).equals(bytes)).toBe(true);
});

test("with --json and --out only the document is on the standard output", async () => {
  give();
  const { out, err } = await split("--json", "--out", "jako.xlsx");
  expect(Object.keys(JSON.parse(out) as object)).toEqual(["organisations", "differenceCents"]);
  expect(err).toBe("Kirjoitettu jako.xlsx\n");
});

test("a total that lines and VAT do not explain goes to the organiser and is named", async () => {
  give({ invoice: { grossCents: 17627 } });
  const { code, out, err } = await split("--json");
  const { organisations, differenceCents } = JSON.parse(out) as {
    organisations: { grossCents: number }[];
    differenceCents: number;
  };
  expect(organisations.map(({ grossCents }) => grossCents)).toEqual([14033, 3594]);
  expect([code, differenceCents]).toEqual([1, 0]);
  expect(err.replaceAll("\u00a0", " ")).toBe(
    "lasku.json: Jako on tehty, mutta laskun luvut eivät täsmää: laskun loppusumma on 0,02 € suurempi kuin rivit ja vero yhteensä. Ero on osuudessa: Järjestäjä. Pyydä laskuttajalta oikaistu lasku ennen kuin lähetät osuudet.\n",
  );
});

test("why the exit code is 1 is told beside the table for people as well, with the file and what to do", async () => {
  give({ invoice: { grossCents: 17627 } });
  const { code, out, err } = await split();
  expect(code).toBe(1);
  expect(out).toContain("Jako on tehty, mutta laskun luvut eivät täsmää: ");
  expect(err).toBe(
    "lasku.json: Laskun luvut eivät täsmää keskenään. Pyydä laskuttajalta oikaistu lasku ennen kuin lähetät osuudet.\n",
  );
});

test("policies say who takes the difference; the shortfall policy is told to change nothing", async () => {
  give({ invoice: { grossCents: 17620 }, basis: { policies: { difference: "A", shortfall: "organiser" } } });
  const { code, out, err } = await split("--json");
  expect((JSON.parse(out) as { organisations: { grossCents: number }[] }).organisations[0]?.grossCents).toBe(
    14028,
  );
  expect(code).toBe(1);
  expect(err).toContain("pienempi kuin rivit ja vero yhteensä. Ero on osuudessa: Koivuranta.");
  expect(err).toContain("vajauksen käytäntö organiser ei muuta osuuksia");
});

test.each<[string, object, readonly string[]]>([
  [
    "a total of one cent",
    { grossCents: 1 },
    ["loppusumma on 176,24 € pienempi kuin rivit ja vero yhteensä. Ero on osuudessa: Järjestäjä."],
  ],
  [
    "a row repeated 3,000 times",
    {
      lines: [
        ...invoice.lines,
        ...Array.from({ length: 3000 }, (_, index) => ({ ...invoice.lines[1], id: `3-${index}` })),
      ],
    },
    [
      "verokannan 25,5 % rivit ovat 150 000,00 € suuremmat kuin laskun verottomassa erittelyssä.",
      "Ero on osuudessa: Järjestäjä.",
    ],
  ],
  [
    "a line at the other rate",
    {
      lines: [
        { ...invoice.lines[0], netCents: 9000 },
        { ...invoice.lines[0], id: "2", netCents: 1000, vatRate: 25.5 },
        invoice.lines[1],
      ],
    },
    [
      "verokannan 13,5 % rivit ovat 10,00 € pienemmät kuin laskun verottomassa erittelyssä.",
      "Ero on osuudessa: Järjestäjä.",
      "Verokannan 25,5 % rivit ovat 10,00 € suuremmat kuin laskun verottomassa erittelyssä.",
    ],
  ],
])("%s is split, but is never said to match", async (_, changes, sentences) => {
  give({ invoice: changes });
  const person = await split();
  const said = `${person.out}${person.err}`.replaceAll("\u00a0", " ");
  expect(person.code).toBe(1);
  expect(person.out).toContain("Jako on tehty, mutta laskun luvut eivät täsmää: ");
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect(said).not.toContain("täsmää sentilleen");
  const machine = await split("--json");
  const { organisations, differenceCents } = JSON.parse(machine.out) as {
    organisations: { grossCents: number }[];
    differenceCents: number;
  };
  const gross = "grossCents" in changes ? changes.grossCents : invoice.grossCents;
  expect([machine.code, differenceCents]).toEqual([1, 0]);
  expect(organisations.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(gross);
  for (const sentence of sentences) expect(machine.err.replaceAll("\u00a0", " ")).toContain(sentence);
});

test("the difference stands in a column of its own, the sums beside it as the invoice states them", async () => {
  give({ invoice: { grossCents: 17627 } });
  const { out } = await split();
  expect(out.replaceAll("\u00a0", " ")).toMatch(
    /Alv € +Erotus € +Yhteensä €\n[^]+\nLaskulla +150,00 +26,25 +176,27\nErotus +0,00 +0,00 +0,00\n/,
  );
});

test("the difference has a name in the workbook's language", async () => {
  give({ invoice: { grossCents: 17627 } });
  for (const [language, text] of [
    ["fi", "Erotus laskuun"],
    ["sv", "Differens mot fakturan"],
    ["en", "Difference to the invoice"],
  ] as const) {
    await split("--lang", language, "--out", `${language}.xlsx`);
    const cells = await readCells(readFileSync(join(folder.path, `${language}.xlsx`)));
    const rows = cells.tables.find(({ id }) => id === "invoiceLines")?.rows ?? [];
    expect(rows.find(([id]) => id === "difference")?.[1]).toBe(text);
  }
});

test("a credit is paid back in cash, not paid below nothing", async () => {
  const negative = <T extends object>(each: T) =>
    Object.fromEntries(
      Object.entries(each).map(([key, value]) => [
        key,
        key.endsWith("Cents") ? -Number(value) : (value as unknown),
      ]),
    );
  give({
    invoice: {
      ...negative(invoice),
      kind: "credit",
      lines: invoice.lines.map(negative),
      classes: invoice.classes.map(negative),
    },
  });
  const { code, out } = await split();
  expect(code).toBe(0);
  expect(out.replaceAll("\u00a0", " ")).toContain("Käteisellä palautetaan 140,35 €: Koivuranta.");
});

test("VAT that is not itemised is counted from the lines, and is no difference", async () => {
  give({ invoice: { classes: [] } });
  const { code, out, err } = await split("--json");
  expect([code, err]).toEqual([0, ""]);
  expect((JSON.parse(out) as { organisations: { vatCents: number }[] }).organisations[0]?.vatCents).toBe(
    2086,
  );
});

test("the sample invoice comes back from its JSON to the same shares", async () => {
  put("lasku.json", invoiceJson(sampleInvoice("fi")));
  put("perusteet.json", basisJson(sampleBasis("fi")));
  const { code, out } = await split();
  expect(code).toBe(0);
  expect(out.replaceAll("\u00a0", " ")).toContain("Jako täsmää sentilleen: 19 738,33 €, erotus 0,00 €.");
});

test("a byte order mark and UTF-16 are read", async () => {
  give();
  const expected = await split("--json");
  put("lasku.json", `\ufeff${JSON.stringify(invoice)}`);
  put("perusteet.json", Buffer.from(`\ufeff${JSON.stringify(basis)}`, "utf16le"));
  expect(await split("--json")).toEqual(expected);
});

type Sums = { readonly net: number; readonly vat: number; readonly gross: number };
type GoldenCase = {
  readonly id: string;
  readonly input: {
    readonly orgs: readonly string[];
    readonly lines: readonly {
      id: string;
      net: number;
      vat: string;
      weights: Readonly<Record<string, number>>;
    }[];
  };
  readonly expected: {
    readonly classes: Readonly<Record<string, { readonly base_total: number; readonly vat_total: number }>>;
    readonly organisations: Readonly<Record<string, Sums>>;
    readonly invoice: Sums;
  };
};

test.each(golden<{ cases: GoldenCase[] }>("money/invoice_split.json").cases)(
  "golden case $id comes through files as well",
  async ({ input, expected }) => {
    const { net, vat, gross } = expected.invoice;
    const classes = Object.entries(expected.classes).map(([rate, { base_total, vat_total }]) => {
      return { rate, baseCents: base_total, vatCents: vat_total };
    });
    const lines = input.lines.map((line) => ({ id: line.id, netCents: line.net, vatRate: line.vat }));
    put("lasku.json", { lines, classes, netCents: net, vatCents: vat, grossCents: gross });
    put("perusteet.json", {
      organisations: input.orgs.map((key) => ({ key, name: key, route: "einvoice" })),
      lines: Object.fromEntries(input.lines.map(({ id, weights }) => [id, weights])),
    });
    const { out, err } = await split("--json");
    expect(err).toBe("");
    const { organisations } = JSON.parse(out) as {
      organisations: { key: string; netCents: number; vatCents: number; grossCents: number }[];
    };
    const sums = organisations.map(({ key, netCents, vatCents, grossCents }) => {
      return [key, { net: netCents, vat: vatCents, gross: grossCents }];
    });
    expect(Object.fromEntries(sums)).toEqual(expected.organisations);
  },
);

test.each([
  ["a payer who is not there", { basis: { default: { A: 1, B: 1 } } }, "default.B: pitää olla jokin kentän"],
  [
    "a negative weight",
    { basis: { default: { A: -1, THL: 2 } } },
    "default.A: pitää olla paino, joka on vähintään 0",
  ],
  ["a weight in words", { basis: { lines: { "3": { A: "puolet" } } } }, "lines.3.A: pitää olla paino"],
  [
    "a weight that is too small",
    { basis: { default: { A: 1e-9, THL: 2 } } },
    "default.A: painon pitää olla 0 tai väliltä 0,000001–1000000000000 (nyt 1e-9)",
  ],
  [
    "a weight that is too large",
    { basis: { default: { A: 1e30, THL: 2 } } },
    "default.A: painon pitää olla 0 tai väliltä 0,000001–1000000000000 (nyt 1e+30)",
  ],
  [
    "weights that sum to 0",
    { basis: { lines: { "3": { A: 0, THL: 0 } } } },
    "perusteet.json: Rivi 3: jakoperuste puuttuu",
  ],
  ["a line without weights", { basis: { default: null } }, "perusteet.json: Rivi 1: jakoperuste puuttuu"],
  [
    "weights for a line that is not there",
    { basis: { lines: { "9": { A: 1 } } } },
    "lines.9: laskulla ei ole riviä",
  ],
  ["no organisations", { basis: { organisations: [] } }, "organisations: pitää olla ainakin yksi"],
  [
    "two organisations with one key",
    { basis: { organisations: [...basis.organisations, { key: "A", name: "Toinen", route: "card" }] } },
    "organisations[2].key: tunnus on jo toisella organisaatiolla",
  ],
  [
    "two organisers",
    { basis: { organisations: basis.organisations.map((each) => ({ ...each, organiser: true })) } },
    "organisations[1].organiser: järjestäjä on jo merkitty",
  ],
  [
    "an unknown route",
    { basis: { organisations: [{ key: "A", name: "A", route: "posti" }] } },
    'organisations[0].route: pitää olla einvoice, card, cash tai internal (nyt "posti")',
  ],
  [
    "a key named like a part of every object",
    { basis: { organisations: [{ key: "constructor", name: "A", route: "card" }] } },
    "organisations[0].key: pitää olla lyhyt tunnus",
  ],
  ["a misspelt field", { basis: { polices: { difference: "A" } } }, "polices: kenttää ei tunneta"],
  ["a difference for nobody", { basis: { policies: { difference: "B" } } }, "policies.difference"],
  ["an unknown policy", { basis: { policies: { shortfall: "x" } } }, "policies.shortfall"],
  ["no lines", { invoice: { lines: [] } }, "lines: pitää olla ainakin yksi laskurivi"],
  ["lines that are no list", { invoice: { lines: {} } }, "lines: pitää olla luettelo"],
  [
    "parts of a cent",
    { invoice: { netCents: 1.5 } },
    "netCents: pitää olla kokonainen määrä senttejä, esimerkiksi 74750 (nyt 1.5)",
  ],
  [
    "cents beyond exact numbers",
    { invoice: { grossCents: 2 ** 53 } },
    "grossCents: pitää olla kokonainen määrä",
  ],
  [
    "a missing total",
    { invoice: { vatCents: undefined } },
    "vatCents: pitää olla kokonainen määrä senttejä, esimerkiksi 74750 (puuttuu)",
  ],
  ["another currency", { invoice: { currency: "SEK" } }, "currency: pitää olla EUR"],
  ["a date that is none", { invoice: { date: "12.2.2026" } }, "date: pitää olla päivä muodossa 2026-02-12"],
  [
    "a rate that is not in the invoice",
    { invoice: { classes: [...invoice.classes, { rate: 10, baseCents: 0, vatCents: 100 }] } },
    "lasku.json: Laskulla on vero kannalle 10 %, mutta yhdelläkään rivillä ei ole sitä kantaa.",
  ],
  [
    "a line at a rate that no stated class has",
    { invoice: { lines: [{ ...invoice.lines[0], vatRate: 14 }, invoice.lines[1]] } },
    "lasku.json: Rivi 1: verokantaa 14 % ei ole laskun alv-erittelyssä (13,5 %, 25,5 %). Korjaa rivin verokanta",
  ],
  [
    "a rate that is none",
    { invoice: { lines: [{ ...invoice.lines[0], vatRate: 255 }] } },
    "lines[0].vatRate: pitää olla verokanta prosentteina",
  ],
  [
    "a class twice",
    { invoice: { classes: [...invoice.classes, { rate: "13,50", baseCents: 0, vatCents: 0 }] } },
    "classes[2].rate: verokanta on jo eritelty",
  ],
  [
    "a line id twice",
    { invoice: { lines: [invoice.lines[0], { ...invoice.lines[0], id: 1 }] } },
    "lines[1].id: tunnus on jo toisella rivillä",
  ],
  [
    "a difference that nobody takes",
    {
      invoice: { grossCents: 1 },
      basis: {
        organisations: [
          { key: "A", name: "A", route: "card" },
          { key: "THL", name: "T", route: "card" },
        ],
      },
    },
    "perusteet.json: Laskun erotukselle ei ole maksajaa.",
  ],
])("%s is told with its place, and nothing is written", async (_, changes, sentence) => {
  give(changes);
  const answer = await split("--json", "--out", "jako.xlsx");
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
  expect(folder.files()).toEqual(["lasku.json", "perusteet.json"]);
});

test.each([
  ["an empty file", "", "perusteet.json: Tiedosto on tyhjä."],
  ["only a byte order mark", "\ufeff \n", "Tiedosto on tyhjä."],
  ["a PDF", "%PDF-1.7\n%âãÏÓ", "Tiedosto on PDF, ei JSON."],
  ["an e-invoice", '<?xml version="1.0"?><Finvoice/>', "Tiedosto on XML, ei JSON."],
  ["a workbook", "PK\u0003\u0004", "Tiedosto on työkirja tai zip, ei JSON."],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xe4, 0x22, 0x7d]), "UTF-8"],
  ["a comma too many", '{"organisations": [],\n}', "rivillä 2, merkissä 1"],
  ["half a file", JSON.stringify(basis).slice(0, 60), "rivillä 1, merkissä 5"],
  ["a list", "[]", "tiedoston alussa: pitää olla joukko kenttiä"],
  ["a prototype", '{"__proto__": {"A": 1}}', "__proto__: kenttää ei tunneta"],
  [
    "a prototype as payer",
    JSON.stringify(basis).replace('"A":8', '"__proto__":8'),
    "default.__proto__: pitää olla jokin",
  ],
  [
    "a payer twice in the weights",
    JSON.stringify(basis).replace('"A":8', '"A":8,"A":1'),
    "default.A: kenttä on kahdesti",
  ],
  ["a deep nest", "[".repeat(100_000), "merkissä"],
  ["too much", `"${"x".repeat(5_000_001)}"`, "yli 5 megatavua"],
])("%s in place of the basis is told", async (_, content, sentence) => {
  give();
  put("perusteet.json", content);
  const answer = await split();
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
});

test("a file that is not there and a folder are told", async () => {
  const answer = await split();
  expectOneSentence(answer);
  expect(answer.err).toContain("Tiedostoa ei ole: lasku.json.");
  const onFolder = await lapimurto(["split", "--invoice", ".", "--basis", "b"], { cwd: folder.path });
  expectOneSentence(onFolder);
  expect(onFolder.err).toContain(". on kansio.");
});

test("a text that no cell holds is told with its cell, and no workbook is written", async () => {
  give({ invoice: { lines: [{ ...invoice.lines[0], text: "x".repeat(40_000) }, invoice.lines[1]] } });
  const answer = await split("--out", "jako.xlsx");
  expectOneSentence(answer);
  expect(answer.err).toContain(
    "Taulukon Lasku solun B7 teksti on liian pitkä: 40000 merkkiä, soluun mahtuu 32767. Lyhennä tekstiä.",
  );
  expect(folder.files()).toEqual(["lasku.json", "perusteet.json"]);
});

test("the sentence is in the user's language", async () => {
  give({ basis: { default: { A: -1 } } });
  expect((await split("--lang", "sv")).err).toContain("det ska vara en vikt som är minst 0");
  expect((await split("--lang", "en")).err).toContain("it must be a weight of 0 or more");
});
