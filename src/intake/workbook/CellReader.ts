import { serialOf, type Serial } from "../../domain/shared/calendar";
import type { Finding } from "../../domain/shared/Finding";
import type { FoundCell } from "./readTables";

/** Reads cells as numbers and days, and keeps what it could not read. */
export class CellReader {
  readonly #findings: Finding[] = [];

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** A reader that names the sheet in its findings. */
  on(sheet: string) {
    const tell = (code: string, cell: string, value: string) =>
      this.#findings.push({ code, severity: "error", sheet, cell, details: { cell, sheet, value } });
    return {
      /** `null` for an empty cell and for what is no number; the latter is told. */
      number(found: FoundCell | undefined): number | null {
        const value = found?.value ?? null;
        if (value === null || value === "") return null;
        if (typeof value === "number" && Number.isFinite(value)) return value;
        const cell = found?.cell ?? "";
        if (value instanceof Date)
          tell("became-date", cell, `${value.getUTCDate()}.${value.getUTCMonth() + 1}.`);
        else tell("text-for-number", cell, String(value));
        return null;
      },
      /** A date cell as its serial; `null` for anything else. */
      day(found: FoundCell | undefined): Serial | null {
        const value = found?.value ?? null;
        if (value instanceof Date) return serialOf(value.toISOString().slice(0, 10));
        return typeof value === "number" && value > 0 ? Math.floor(value) : null;
      },
    };
  }
}
