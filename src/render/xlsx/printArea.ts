/** Areas of a sheet as its defined name has them; hucre itself writes the sheet before the first only. */
export const printArea = (areas: readonly string[], sheet: string): string =>
  areas.map(fixedArea).join(`,${sheet}!`);

/** "$A:$B" for "A:B". */
export const fixedArea = (area: string): string => area.replace(/([A-Z]+|\d+)/g, "$$$1");
