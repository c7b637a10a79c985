import { languages, type Language } from "../../src/i18n/language";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { cellAddress } from "../../src/templates/address";
import type { CellValue } from "../../src/workbench/office/model/Book";
import { calculated, SLOWEST, type Calculated, type Shown } from "../libreOffice";
import { describeWith } from "../programs";
import { templates } from "./templates";
import { Workbench } from "./Workbench";

const locales = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

type Compared = {
  readonly cell: string;
  readonly formula: string;
  readonly univer: unknown;
  readonly office: unknown;
};

describeWith("chromium", "formulas in the workbench", (chromium) => {
  describeWith("soffice", "every formula of the templates comes to what LibreOffice says", (soffice) => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await Workbench.start(chromium);
    });
    afterAll(async () => {
      await workbench.stop();
    });

    test.each(languages)(
      "in %s",
      async (language: Language) => {
        const books = templates(language);
        const files: Record<string, Uint8Array> = {};
        for (const [kind, book] of Object.entries(books)) files[kind] = await writeWorkbook(book);
        const office = await calculated(soffice, files, locales[language]);
        await workbench.load(language);
        for (const [kind, book] of Object.entries(books)) {
          const values = await valuesIn(workbench, files[kind] ?? new Uint8Array());
          const all = compare(book, values, office.get(kind));
          expect(all.length).toBeGreaterThan(0);
          expect(all.filter(({ univer, office: other }) => !same(univer, other)).slice(0, 20)).toEqual([]);
        }
      },
      SLOWEST,
    );
  });
});

type Values = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The values of all formula cells by sheet and key. */
async function valuesIn(workbench: Workbench, bytes: Uint8Array): Promise<Values> {
  await workbench.run(
    (page, content) => page.files.openBytes(new Uint8Array(content), "kaavat.xlsx"),
    [...bytes],
  );
  await workbench.settle();
  return workbench.run(({ current }) =>
    Object.fromEntries(
      current.book.sheets.map(({ name, cells }) => [
        name,
        Object.fromEntries(
          [...cells]
            .filter(([, { formula }]) => formula !== undefined)
            .map(([key, { value }]) => [key, value ?? "none"]),
        ),
      ]),
    ),
  );
}

function compare(
  book: ResolvedWorkbook,
  values: Values,
  office: Calculated | undefined,
): readonly Compared[] {
  return book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell): Compared[] => {
      if (!("formula" in cell)) return [];
      const { row, column, formula } = cell;
      return [
        {
          cell: `${name}!${cellAddress(row, column)}`,
          formula,
          univer: values[name]?.[String(row * 16_384 + column)],
          office: plain(office?.(name, row, column) ?? null),
        },
      ];
    }),
  );
}

/** LibreOffice's dates as serial numbers. */
const plain = (shown: Shown): CellValue =>
  shown instanceof Date ? shown.getTime() / 86_400_000 + 25_569 : (shown ?? "");

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;
