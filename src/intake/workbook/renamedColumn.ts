/**
 * Where the column stands whose header probably was the missing one: beside its neighbours, or as the only unknown
 * one; `null` when it cannot be told. From 0.
 *
 * @param expected - headers in the order of the template, the missing one among them
 */
export function renamedColumn(
  headers: readonly string[],
  expected: readonly string[],
  missing: string,
): number | null {
  const unknown = headers.flatMap((header, index) => (expected.includes(header) ? [] : [index]));
  const place = expected.indexOf(missing);
  const beside = [after(headers, expected[place - 1]), before(headers, expected[place + 1])];
  const near = beside.find((index) => index !== null && unknown.includes(index)) ?? null;
  if (near !== null) return near;
  const gone = expected.filter((header) => !headers.includes(header));
  return unknown.length === 1 && gone.length === 1 ? (unknown[0] ?? null) : null;
}

const after = (headers: readonly string[], header = "") => {
  const index = headers.indexOf(header);
  return index < 0 ? null : index + 1;
};

const before = (headers: readonly string[], header = "") => {
  const index = headers.indexOf(header);
  return index < 0 ? null : index - 1;
};
