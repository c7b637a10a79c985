import { identityCodesIn } from "../../domain/people/hetu";
import { tellsPerson, writeTarget } from "../../domain/people/registration/surveyFields";
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
 * The row of headers: the first that asks for a name or an address and holds no answer. A row of groups above it, with
 * gaps where cells were merged, belongs to it. No cell is ever quoted: a file without headers holds answers alone.
 *
 * @param known - names of columns that a saved profile maps; they count as recognised
 * @throws DomainError `unreadable-registration` when no row looks like headers
 */
export function findHeader(grids: readonly SurveyGrid[], known: ReadonlySet<string> = new Set()): Survey {
  const found = grids.map((grid) => ({ grid, header: headerIn(grid, known) }));
  const best = found.reduce((one, other) => (other.header.score > one.header.score ? other : one));
  const { grid, header } = best;
  if (header.score === 0) refuse("noHeader");
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
  const least = Math.min(2, Math.max(...rows.map(({ cells }) => filledIn(cells))));
  const isHeader = (headers: readonly string[]) => filledIn(headers) >= least && isHeaderLike(headers, known);
  const scored = (headers: readonly string[], next: number): Header => ({
    headers,
    next,
    score: isHeader(headers) ? scoreOf(headers, known) : 0,
  });
  for (const [index, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const single = scored(cells, index + 1);
    const below = rows[index + 1]?.cells ?? [];
    const isGrouped = filledIn(cells) > 1 && hasGaps(cells, below.length) && isHeader(below);
    const both = isGrouped ? scored(grouped(cells, below), index + 2) : NO_HEADER;
    if (both.score > Math.max(single.score, scoreOf(below, known))) return both;
    if (single.score > 0) return single;
  }
  return NO_HEADER;
}

const NO_HEADER: Header = { headers: [], next: 0, score: 0 };

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => plain(cell) !== "").length;

/** Somebody is asked for a name or an address, or the profile names a column; and nobody has answered. */
function isHeaderLike(headers: readonly string[], known: ReadonlySet<string>): boolean {
  if (headers.some((cell) => cell.includes("@") || identityCodesIn(cell).length > 0)) return false;
  return headers.map(plain).some((name) => {
    const target = guessTarget(name);
    return known.has(name) || (target !== null && tellsPerson(target));
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
