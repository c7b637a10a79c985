/** Stands for "now" inside files, so that the same input gives the same bytes. */
export const fixedDay = new Date(Date.UTC(2026, 0, 1));

/** The same for zip entries, which keep local time: made from local parts, so equal in every time zone. */
export const fixedZipTime = new Date(2026, 0, 1, 12);
