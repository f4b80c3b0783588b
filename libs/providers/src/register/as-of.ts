import type { IsoDate } from '@shidian/rules/facts/shared.js';

const DAY = 86_400_000;

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfDay(day: IsoDate): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** The instant at which a day is over in Asia/Shanghai; what happened on the day lies before it. */
export function endOfDay(day: IsoDate): Date {
  return new Date(startOfDay(day).getTime() + DAY);
}

/**
 * Condition on versions `v`: the one in force when the day ended, so that an entry filed on the day is in, and one revoked on it
 * is shown as revoked. Without a day, the current one.
 */
export function versionSql(on: IsoDate | null | undefined, bind: (value: unknown) => string): string {
  if (!on) return 'v.superseded_at IS NULL';
  const end = `${bind(endOfDay(on))}::timestamptz`;
  return `v.effective_at < ${end} AND (v.superseded_at IS NULL OR v.superseded_at >= ${end})`;
}

/** The name that a place had when version `v` took effect; its last name before, or its first, where none was valid then. */
export const PLACE_NAME = `(SELECT j.name FROM jurisdiction j WHERE j.code = v.jurisdiction_code
  ORDER BY (j.valid_from <= (v.effective_at AT TIME ZONE 'Asia/Shanghai')::date) DESC,
    CASE WHEN j.valid_from <= (v.effective_at AT TIME ZONE 'Asia/Shanghai')::date THEN j.valid_from END DESC, j.valid_from LIMIT 1)`;
