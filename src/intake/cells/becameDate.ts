/** "3.5." and "3.5.2026": a decimal number that a program took for a date. */
export const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})\.(?:\d{4})?$/;

/**
 * The number that was typed before it became this date.
 */
export const valueOfDay = (day: number, month: number): number => Number(`${day}.${month}`);
