import { measureIds, type CatalogueId } from "../../domain/measurement/measures";
import { comparedKey } from "../../domain/shared/comparedKey";
import { languages } from "../../i18n/language";
import { measureWords } from "../../templates/measureWords";

export type MeasuresIn = {
  readonly known: readonly CatalogueId[];
  /** What the catalogue does not have, as it was written. */
  readonly own: readonly string[];
  /** What may be one of several, or is none; with those that it may be. */
  readonly unclear: readonly { readonly text: string; readonly perhaps: readonly CatalogueId[] }[];
};

/** Of own measures, and of letters in what one is called. */
const [MOST_OWN, MOST_LETTERS] = [9, 60];

const plain = (text: string): string =>
  comparedKey(text.normalize("NFC"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a measure may be called: its id, and its name in every language. */
const callings = measureIds.flatMap((id) =>
  [id, ...languages.map((language) => measureWords({ id }, language).name)].map((name) => ({
    id,
    name,
    plain: plain(name),
  })),
);

/** Names that hold a comma themselves, the longest first. */
const listed = callings
  .map(({ name }) => name)
  .filter((name) => name.includes(","))
  .sort((a, b) => b.length - a.length);

/**
 * The measures that somebody has listed in one cell, "T3, lääkärit; Puhelinsaatavuus": by id or name in any language,
 * or by how its name begins. Each once, in their order.
 */
export function measuresIn(text: string): MeasuresIn {
  const parts = partsOf(text).map((part) => ({ part, ids: idsOf(part) }));
  const others = parts.filter(({ ids }) => ids.length === 0).map(({ part }) => part);
  const own = [...new Map(others.map((part) => [plain(part), part])).values()];
  const kept = own.filter((part) => [...part].length <= MOST_LETTERS).slice(0, MOST_OWN);
  return {
    known: [...new Set(parts.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))],
    own: kept,
    unclear: [
      ...parts.filter(({ ids }) => ids.length > 1).map(({ part, ids }) => ({ text: part, perhaps: ids })),
      ...own.filter((part) => !kept.includes(part)).map((part) => ({ text: part, perhaps: [] })),
    ],
  };
}

/** What stands between commas and semicolons, but for commas inside a name. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const name = listed.find((each) => startsWithName(rest, each));
    const part = name === undefined ? (/^[^,;\n]*/.exec(rest)?.[0] ?? "") : rest.slice(0, name.length);
    if (plain(part) !== "") parts.push(part.trim());
    rest = rest.slice(part.length).replace(/^[\s,;]+/, "");
  }
  return parts;
}

const startsWithName = (text: string, name: string): boolean =>
  comparedKey(text.slice(0, name.length)) === comparedKey(name) &&
  /^\s*(?:[,;\n]|$)/.test(text.slice(name.length));

/** The measure that is called so; of a name that goes on, all that it may be. */
function idsOf(part: string): readonly CatalogueId[] {
  const wanted = plain(part);
  const exact = callings.filter((calling) => calling.plain === wanted);
  const found = exact.length > 0 ? exact : callings.filter((calling) => calling.plain.startsWith(wanted));
  return [...new Set(found.map(({ id }) => id))];
}
