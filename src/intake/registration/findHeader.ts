import { writeTarget } from "../../domain/people/registration/surveyFields";
import { guessTarget } from "./guessTarget";
import { refuse } from "./refuse";
import type { GridRow, SurveyGrid } from "./SurveyGrid";

/** A survey with its header found: the rows under it, and those that only repeat it. */
export type Survey = {
  readonly grid: SurveyGrid;
  /** Every name stands once: the second "Nimi" is "Nimi (2)". */
  readonly columns: readonly string[];
  /** As the file has them. */
  readonly headers: readonly string[];
  readonly body: readonly GridRow[];
  /** Rows in which the header stands again. */
  readonly repeats: readonly GridRow[];
};

type Header = { readonly headers: readonly string[]; readonly next: number; readonly score: number };

/** A title, an explanation and an empty line may stand before it. */
const LOOKED_AT = 15;

/**
 * The row of headers: the one in which most columns are recognised. A row of groups above it, with gaps where cells
 * were merged, belongs to it.
 *
 * @param known - names of columns that a saved profile maps; they count as recognised
 * @throws DomainError `unreadable-registration` when no row looks like headers
 */
export function findHeader(grids: readonly SurveyGrid[], known: ReadonlySet<string> = new Set()): Survey {
  const found = grids.map((grid) => ({ grid, header: headerIn(grid, known) }));
  const best = found.reduce((one, other) => (other.header.score > one.header.score ? other : one));
  const { grid, header } = best;
  if (header.score === 0) refuse("noHeader", { columns: firstCells(grid) });
  const headers = header.headers.map(plain);
  const below = grid.rows.slice(header.next);
  const isRepeat = ({ cells }: GridRow) => headers.every((text, index) => plain(cells[index] ?? "") === text);
  return {
    grid,
    columns: uniqueNames(headers),
    headers,
    body: below.filter((row) => !isRepeat(row)),
    repeats: below.filter(isRepeat),
  };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function headerIn({ rows }: SurveyGrid, known: ReadonlySet<string>): Header {
  const scored = (headers: readonly string[], next: number): Header => ({
    headers,
    next,
    score: scoreOf(headers, known),
  });
  const candidates = rows.slice(0, LOOKED_AT).flatMap(({ cells }, index): readonly Header[] => {
    const below = rows[index + 1]?.cells;
    const single = scored(cells, index + 1);
    return below && hasGaps(cells, below.length)
      ? [single, scored(grouped(cells, below), index + 2)]
      : [single];
  });
  return candidates.reduce((best, each) => (each.score > best.score ? each : best), {
    headers: [],
    next: 0,
    score: 0,
  });
}

function scoreOf(headers: readonly string[], known: ReadonlySet<string>): number {
  const names = headers.map(plain);
  const targets = names.flatMap((name) => {
    const target = guessTarget(name);
    return target ? [writeTarget(target)] : known.has(name) ? [name] : [];
  });
  return new Set(targets).size;
}

/** Empty cells behind a filled one, as merged cells leave them. */
function hasGaps(cells: readonly string[], width: number): boolean {
  const first = cells.findIndex((cell) => plain(cell) !== "");
  return (
    first >= 0 && Array.from({ length: width }).some((_, index) => index > first && !cells[index]?.trim())
  );
}

function grouped(groups: readonly string[], own: readonly string[]): readonly string[] {
  let group = "";
  return Array.from({ length: Math.max(groups.length, own.length) }, (_, index) => {
    group = plain(groups[index] ?? "") || group;
    return plain(`${group} ${own[index] ?? ""}`);
  });
}

function uniqueNames(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

/** The beginning of the first row, for the message. */
const firstCells = ({ rows }: SurveyGrid): string =>
  (rows[0]?.cells ?? [])
    .slice(0, 4)
    .map((cell) => `”${plain(cell).slice(0, 30)}”`)
    .join(", ");
