/** Under this key a workbook knows how many weeks its charts have room for. */
export const DRAWN_WEEKS = "drawnWeeks";
