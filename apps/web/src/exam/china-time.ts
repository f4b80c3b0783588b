/** What a field for date and time holds, read as Beijing time; null where it is none. */
export const chinaInstant = (local: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? new Date(`${local}:00+08:00`).toISOString() : null;

/** An instant as such a field holds it. */
export const chinaLocal = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
