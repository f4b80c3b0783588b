const INSTANT =
  /^([1-9]\d{3})-(\d\d)-(\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-5])(?::?[0-5]\d){0,2})$/;

/**
 * True for an instant with its offset, as RFC 3339 and PostgreSQL write it, on a day that the calendar has. `Date` alone
 * takes the 30th of February for the 2nd of March, and much that is no instant at all.
 */
export function isInstantText(value: unknown): value is string {
  const [, year, month, day] = (typeof value === 'string' && INSTANT.exec(value)) || [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
