/** "#RRGGBB" as Excel's objects want it. */
export const colorOf = (rgb: string): string => `#${rgb}`;
