/** A row of a result; `null` is #N/A. */
export type ResultRow = (number | string | boolean | null)[];
