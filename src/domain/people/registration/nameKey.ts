/**
 * The form in which names of people, teams and organisations are compared: capitals, spaces and marks do not count.
 *
 * @example
 * nameKey("Koivurannan  terveysasema, pohj.");
 * // => "koivurannanterveysasemapohj"
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The form in which e-mail addresses are compared. */
export const mailKey = (address: string): string => address.trim().toLowerCase();
