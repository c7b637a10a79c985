import type { Box } from "../../templates/address";
import type { Book, Change, Sheet } from "../office/model/Book";

export type SheetPart = "cells" | "layout" | "rules" | "charts";

/** What changed in the model since the grid was last made like it. */
export class Dirty {
  readonly boxes = new Map<Sheet, Box[]>();
  readonly parts: Readonly<Record<SheetPart, Set<Sheet>>> = {
    cells: new Set(),
    layout: new Set(),
    rules: new Set(),
    charts: new Set(),
  };
  sheets = false;
  names = false;
  tables = false;
  place = false;
  recalculate = false;

  get any(): boolean {
    const some = Object.values(this.parts).some((sheets) => sheets.size > 0) || this.boxes.size > 0;
    return some || this.sheets || this.names || this.tables || this.place || this.recalculate;
  }

  /** Everything of every sheet. */
  all({ sheets }: Book): void {
    for (const part of Object.values(this.parts)) for (const sheet of sheets) part.add(sheet);
    Object.assign(this, { sheets: true, names: true, tables: true, place: true });
  }

  take(change: Change): void {
    switch (change.kind) {
      case "cells":
        return this.#box(change.sheet, change.box);
      case "shift":
        this.tables = true;
        return this.#whole(change.sheet);
      case "look":
        this.parts.cells.add(change.sheet);
        return;
      case "rules":
      case "charts":
      case "layout":
        this.parts[change.kind].add(change.sheet);
        return;
      case "tables":
        this.tables = true;
        this.parts.cells.add(change.sheet);
        return;
      case "selection":
      case "activated":
        this.place = true;
        return;
      default:
        this.#other(change);
    }
  }

  #other(change: Change): void {
    if (change.kind === "sheetAdded") this.#whole(change.sheet);
    if ("sheet" in change && change.kind !== "protection") this.sheets = true;
    // A sheet that has another name is called so in every formula.
    if (change.kind === "sheetChanged") this.tables = this.names = true;
    if (change.kind === "sheetChanged") this.parts.layout.add(change.sheet);
    if (change.kind === "names") this.names = true;
    if (change.kind === "calculate") this.recalculate = true;
  }

  #whole(sheet: Sheet): void {
    for (const part of Object.values(this.parts)) part.add(sheet);
  }

  #box(sheet: Sheet, box: Box): void {
    const boxes = this.boxes.get(sheet) ?? [];
    boxes.push(box);
    this.boxes.set(sheet, boxes);
    // Headers are part of formulas.
    if (sheet.tables.some(({ box: table }) => box.top <= table.top && box.bottom >= table.top))
      this.tables = true;
  }
}
