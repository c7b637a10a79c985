/** Raised when an older workbook must be upgraded before it can be read. */
export const SCHEMA_VERSION = "1";
