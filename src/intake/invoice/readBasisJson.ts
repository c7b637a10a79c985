import { routes, type Basis, type Invoice, type Organisation } from "../../domain/money/invoice";
import { comparedKey } from "../../domain/shared/comparedKey";
import { decimalAt } from "./decimal";
import { Place } from "./Place";

type Weights = Readonly<Record<string, string>>;

/** Who is to bear what a minimum charge exceeds the use by. */
type ShortfallPolicy = (typeof shortfalls)[number];

export type ReadBasis = { readonly basis: Basis; readonly shortfall: ShortfallPolicy | null };

/**
 * Read who pays an invoice and by what weights. An unknown field is refused: a misspelt one would be passed over.
 *
 * @param invoice - whose lines may have weights
 * @throws DomainError `unreadable-json`, `basis-shape` with where and what was expected
 */
export function readBasisJson(bytes: Uint8Array, invoice: Invoice): ReadBasis {
  const file = Place.ofFile(bytes, "basis-shape").only("organisations", "default", "lines", "policies");
  const organisations = organisationsAt(file.at("organisations"));
  const keys = organisations.map(({ key }) => key);
  const [fallback, lines, policies] = [file.at("default"), file.at("lines"), file.at("policies")];
  const ids = new Set(invoice.lines.map(({ id }) => id));
  return {
    basis: {
      organisations,
      fallback: fallback.isAbsent ? null : weightsAt(fallback, keys),
      lines: lines.isAbsent ? {} : linesAt(lines, ids, keys),
      kinds: {},
      differencePayer: differenceAt(policies, keys),
    },
    shortfall: shortfallAt(policies),
  };
}

function organisationsAt(place: Place): readonly Organisation[] {
  const places = place.list();
  if (places.length === 0) place.refuse("someOrganisations");
  const organisations = places.map(organisationAt);
  const seen = new Set<string>();
  organisations.forEach(({ key }, index) => {
    if (seen.has(comparedKey(key))) places[index]?.at("key").refuse("onlyKey");
    seen.add(comparedKey(key));
  });
  const second = organisations.flatMap(({ organiser }, index) => (organiser ? [places[index]] : []))[1];
  second?.at("organiser").refuse("oneOrganiser");
  return organisations;
}

function organisationAt(place: Place): Organisation {
  place.only("key", "name", "route", "organiser");
  const organiser = place.at("organiser");
  return {
    key: keyAt(place.at("key")),
    name: place.at("name").text(),
    route: place.at("route").oneOf(routes, "route"),
    organiser: !organiser.isAbsent && organiser.that(isFlag, "flag"),
  };
}

/** Names that every object seems to have are no keys. */
function keyAt(place: Place): string {
  const key = place.that((value): value is string => typeof value === "string", "key").trim();
  return /^[\p{L}\p{N}][^\p{C}]{0,39}$/u.test(key) && !(key in {}) ? key : place.refuse("key");
}

function linesAt(
  place: Place,
  ids: ReadonlySet<string>,
  keys: readonly string[],
): Readonly<Record<string, Weights>> {
  const entries = place.entries();
  entries.forEach(([id, line]) => {
    if (!ids.has(id)) line.refuse("knownLine");
  });
  return Object.fromEntries(entries.map(([id, line]) => [id, weightsAt(line, keys)]));
}

function weightsAt(place: Place, keys: readonly string[]): Weights {
  const entries = place.entries().map(([key, weight]) => {
    if (!keys.includes(key)) weight.refuse("payer");
    if (isOutOfRange(weight.value)) weight.refuse("weightSize");
    const text = decimalAt(weight, "weight");
    return [key, text.startsWith("-") ? weight.refuse("weight") : text] as const;
  });
  return Object.fromEntries(entries);
}

/** Numbers so small or so large that their decimal text has an exponent, and those beyond the largest weight. */
const isOutOfRange = (value: unknown): boolean =>
  typeof value === "number" && value > 0 && (value < 1e-6 || value > 1e12);

function differenceAt(policies: Place, keys: readonly string[]): string | null {
  if (policies.isAbsent) return null;
  const payer = policies.only("shortfall", "difference").at("difference");
  return payer.isAbsent ? null : payer.oneOf(keys, "payer");
}

function shortfallAt(policies: Place): ShortfallPolicy | null {
  if (policies.isAbsent || policies.at("shortfall").isAbsent) return null;
  return policies.at("shortfall").oneOf(shortfalls, "shortfall");
}

const shortfalls = ["organiser", "proRata", "causers"] as const;

const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
