/** Whether Excel takes two names for the same; capitals do not count. */
export const sameName = (one: string, other: unknown): boolean =>
  one.toLowerCase() === String(other).toLowerCase();
