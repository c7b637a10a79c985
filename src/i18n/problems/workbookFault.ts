/** What a person can do about a file that is no readable workbook. */
export type WorkbookFault = "encrypted" | "large" | "much" | "damaged" | "other";

const faults: Readonly<Record<string, WorkbookFault>> = {
  encrypted: "encrypted",
  "too large": "large",
  "unpacks to too much": "much",
  "too many parts": "much",
  "too many cells": "much",
  "too many sheets": "much",
  "cut short": "damaged",
  "damaged directory": "damaged",
  damaged: "damaged",
  "no sheets": "damaged",
  "off the sheet": "damaged",
};

/** By the reason in the error's details. */
export const workbookFault = (reason: string | number | undefined): WorkbookFault =>
  faults[String(reason)] ?? "other";
