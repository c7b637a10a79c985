/**
 * The form in which keys and ids are compared: Excel takes "A" and "a" for the same text, so two that differ only
 * in capitals are one in the sheets.
 *
 * @example
 * comparedKey("THL");
 * // => "thl"
 */
export const comparedKey = (key: string): string => key.toLowerCase();
