import { centsOfEuros } from "../../domain/money/centsOfEuros";
import { vatRateOf } from "../../domain/money/vatRateOf";
import { isDay, isInCalendar, partsOf, serialAt, type Serial } from "../../domain/shared/calendar";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import type { CellContent } from "../../templates/WorkbookCells";
import type { FoundCell } from "./findTables";

type Cell = FoundCell | undefined;

/** Reads cells as numbers, days and texts, and keeps what it could not read. */
export class CellReader {
  readonly #findings: Finding[] = [];

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** A reader that names the sheet in its findings. */
  on(sheet: string): SheetReader {
    return new SheetReader(sheet, this.#findings);
  }
}

/** Every method takes a cell that may be missing; `null` is an empty cell and one that could not be read. */
export class SheetReader {
  readonly #sheet: string;
  readonly #findings: Finding[];

  constructor(sheet: string, findings: Finding[]) {
    this.#sheet = sheet;
    this.#findings = findings;
  }

  tell(code: string, found: Cell, more: Finding["details"] = {}, severity: Finding["severity"] = "error") {
    const { cell = "", header = "", value = null } = found ?? {};
    const details = { sheet: this.#sheet, cell, column: header, value: textOf(value), ...more };
    this.#findings.push({ code, severity, sheet: this.#sheet, cell, details });
  }

  /** Text and dates in place of a number are told. */
  number(found: Cell): number | null {
    const value = found?.value ?? null;
    if (isEmpty(value)) return null;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (value instanceof Date) this.tell("became-date", found, { value: dayAndMonth(serialIn(value)) });
    else this.tell("text-for-number", found);
    return null;
  }

  /** Euros as cents; what has parts of a cent is told. */
  cents(found: Cell): bigint | null {
    return this.#by(centsOfEuros, found);
  }

  /** A VAT rate in percent points; what is none, such as the 0.135 of a cell that shows 13,5 %, is told. */
  vatRate(found: Cell): string | null {
    return this.#by(vatRateOf, found);
  }

  /** A date as its serial; what is neither date nor empty is told. */
  day(found: Cell): Serial | null {
    const value = found?.value ?? null;
    if (isEmpty(value)) return null;
    const serial = value instanceof Date ? serialIn(value) : Number(value);
    if (typeof value !== "string" && isDay(serial)) return Math.floor(serial);
    this.tell("not-a-date", found);
    return null;
  }

  text(found: Cell): string {
    return textOf(found?.value ?? null);
  }

  /** Which of the choices the cell shows, in whatever language; text that is none of them is told. */
  choice<Id extends string>(found: Cell, idByText: ReadonlyMap<string, Id>): Id | null {
    const shown = this.text(found);
    const id = idByText.get(shown) ?? null;
    if (id === null && shown !== "") this.tell("unknown-choice", found);
    return id;
  }

  /** What a rule of the domain makes of a number; the rule that it breaks is told. */
  #by<T>(rule: (value: number) => T, found: Cell): T | null {
    const value = this.number(found);
    if (value === null) return null;
    try {
      return rule(value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.tell(error.code, found);
      return null;
    }
  }
}

/** A text that Excel took for a date is given back as a date is written here. */
export function textOf(value: CellContent): string {
  if (!(value instanceof Date)) return value === null ? "" : String(value).trim();
  const serial = serialIn(value);
  return isInCalendar(serial) ? `${dayAndMonth(serial)}${partsOf(serial).year}` : dayAndMonth(serial);
}

/** "3.5.", or what Excel shows where a date is none. */
export function dayAndMonth(serial: Serial): string {
  if (!isInCalendar(serial)) return Number.isNaN(serial) ? "#####" : String(serial);
  const { day, month } = partsOf(serial);
  return `${day}.${month}.`;
}

const isEmpty = (value: CellContent): boolean => value === null || value === "";

/** The serial of a date in UTC; a file may hold dates of any age. */
export const serialIn = (date: Date): Serial => serialAt(date.getTime());
