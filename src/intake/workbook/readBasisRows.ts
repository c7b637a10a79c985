import {
  DIFFERENCE_LINE,
  type Basis,
  type BasisKind,
  type Organisation,
  type Route,
} from "../../domain/money/invoice";
import { comparedKey } from "../../domain/shared/comparedKey";
import { languages } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import { textOf, type CellReader, type SheetReader } from "./CellReader";
import { decimalText } from "./decimalText";
import { tableIn, type FoundRow, type FoundWorkbook } from "./findTables";

/** Who pays and by what weights, as typed in sheets Split and Invoice. */
export function readBasisRows(book: FoundWorkbook, reader: CellReader): Basis {
  const payers = tableIn(book, "payerRows", "split");
  const lines = tableIn(book, "invoiceLines", "invoice");
  const onSplit = reader.on(payers.sheet);
  const onInvoice = reader.on(lines.sheet);
  const organisations = organisationsIn(payers.rows, onSplit);
  const keys = organisations.map(({ key }) => key);
  const ids = lines.rows.map((row) => onInvoice.text(row.line)).filter((id) => id !== "");
  const weights = weightsIn(tableIn(book, "shareRows", "split").rows, { keys, ids }, onSplit);
  const ticked = organisations.find((each) => each.organiser)?.key;
  const organiser = ticked ?? organiserOf(organisations, textOf(book.fields.get("OrganiserName") ?? null));
  const carrier = [...(weights.get(DIFFERENCE_LINE)?.keys() ?? [])][0];
  return {
    organisations: organisations.map((each) => ({ ...each, organiser: each.key === organiser })),
    fallback: null,
    lines: Object.fromEntries(
      [...weights].flatMap(([id, ofLine]) =>
        id === DIFFERENCE_LINE ? [] : [[id, Object.fromEntries(ofLine)] as const],
      ),
    ),
    kinds: Object.fromEntries(lines.rows.flatMap((row) => kindOf(row, onInvoice))),
    differencePayer: carrier === undefined || carrier === organiser ? null : carrier,
  };
}

function organisationsIn(rows: readonly FoundRow[], read: SheetReader): readonly Organisation[] {
  const seen = new Set<string>();
  tellTwoOrganisers(rows, read);
  return rows.flatMap((row) => {
    const [key, name] = [read.text(row.payer), read.text(row.name)];
    const route = read.choice(row.route, routeByText);
    if (key === "") {
      if (name !== "") read.tell("missing-value", row.payer);
      return [];
    }
    if (seen.has(comparedKey(key))) read.tell("twice", row.payer);
    seen.add(comparedKey(key));
    if (read.text(row.route) === "") read.tell("missing-value", row.route, {}, "warning");
    return [{ key, name, route: route ?? "einvoice", organiser: isTicked(row.organiser, read) }];
  });
}

/** Any mark is a tick; a workbook from before the column has none. */
const isTicked = (cell: FoundRow[string] | undefined, read: SheetReader): boolean =>
  cell?.value !== false && read.text(cell) !== "";

function tellTwoOrganisers(rows: readonly FoundRow[], read: SheetReader): void {
  const [, ...more] = rows.flatMap(({ organiser }) => (isTicked(organiser, read) ? [organiser] : []));
  more.forEach((cell) => read.tell("two-organisers", cell));
}

type Known = { readonly keys: readonly string[]; readonly ids: readonly string[] };

/** Weights by line and payer. What is told stays in, so that nothing is split as if it were not there. */
function weightsIn(
  rows: readonly FoundRow[],
  known: Known,
  read: SheetReader,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const weights = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const [line, payer, weight] = [read.text(row.line), read.text(row.payer), read.number(row.weight)];
    if (line + payer === "" && weight === null) continue;
    checkKeys(row, known, read);
    checkSign(weight, row, read);
    if (line === "" || payer === "" || weight === null) continue;
    const ofLine = weights.get(line) ?? new Map<string, string>();
    if (ofLine.has(payer)) read.tell("twice", row.payer);
    else weights.set(line, ofLine.set(payer, decimalText(weight)));
  }
  return weights;
}

function checkSign(weight: number | null, row: FoundRow, read: SheetReader): void {
  if (weight !== null && weight < 0) read.tell("negative-weight", row.weight, { line: read.text(row.line) });
}

function checkKeys(row: FoundRow, { keys, ids }: Known, read: SheetReader): void {
  const [line, payer] = [read.text(row.line), read.text(row.payer)];
  if (line === "") read.tell("missing-value", row.line);
  else if (!ids.includes(line)) read.tell("unknown-line", row.line);
  if (payer === "") read.tell("missing-value", row.payer);
  else if (!keys.includes(payer)) read.tell("unknown-payer", row.payer, { line, payer });
}

/** Where nobody is ticked: the payer that bears the organiser's name, or the only one that pays by internal transfer. */
function organiserOf(organisations: readonly Organisation[], name: string): string | null {
  const named = organisations.find((each) => name !== "" && each.name === name);
  const internal = organisations.filter(({ route }) => route === "internal");
  return named?.key ?? (internal.length === 1 ? (internal[0]?.key ?? null) : null);
}

function kindOf(row: FoundRow, read: SheetReader): readonly (readonly [string, BasisKind])[] {
  const kind = read.choice(row.basis, kindByText);
  const line = read.text(row.line);
  return kind === null || line === "" ? [] : [[line, kind]];
}

/** What a choice shows in any language, with its id. */
function idByText<Id extends string>(area: "routes" | "bases"): ReadonlyMap<string, Id> {
  const pairs = languages.flatMap((language) => Object.entries(sheetText[language][area]));
  return new Map(pairs.map(([id, text]) => [text, id as Id]));
}

const routeByText = idByText<Route>("routes");
const kindByText = idByText<BasisKind>("bases");
