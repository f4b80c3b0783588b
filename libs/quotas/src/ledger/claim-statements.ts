/**
 * What claims do to the ledger. A line is locked from here to the commit: whatever runs now, runs while others wait.
 *
 * Locks: a city's line stands for all inside it. Whoever moves a slot of the city or of one of its sub-lines locks the city's line first,
 * whoever moves whole lines locks all of them by code; so a sub-line needs no lock of its own, and nobody waits in a circle.
 *
 * A statement sees the world as it was when it began, and only the very row that it waited for as it is now. So the claim that needs
 * nothing but its city's line asks of that row alone; everything else locks in a statement of its own, and looks in the next.
 */
const line = `tenant_id = $1 AND programme_id = $2 AND jurisdiction_code = $3 AND provider_kind = $4`;
const path = `tenant_id = $1 AND programme_id = $2 AND jurisdiction_code = ANY ($3::text[]) AND provider_kind = $4`;
const take = `free = free - 1, reserved = reserved + 1, last_claim = $6`;

const record = (step: string, depth: string) => `
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, unit_code, id, subject_id, actor_id, moved_at,
    kind, source, target, amount, step, depth)
  SELECT $1, $2, jurisdiction_code, $4, $5, $6, $7, $8, $9, 'RESERVE'::quota_transfer_kind, 'FREE'::quota_bucket, 'RESERVED'::quota_bucket,
    1, ${step}, ${depth} FROM moved`;

/**
 * The claim of most: a first one, in a county without a line of its own, where its city has a slot. Touches no row otherwise; then the
 * city's line may have moved all the same, where the subject has claimed before. $1 tenant, $2 programme, $3 city, $4 kind, $5 county,
 * $6 transfer, $7 subject, $8 actor, $9 now.
 */
export const RESERVE = {
  name: 'quota-reserve',
  text: `
  WITH moved AS (
    UPDATE quota_line SET ${take} WHERE ${line} AND free >= 1 AND NOT $5 = ANY (sub_lines) RETURNING jurisdiction_code
  ) ${record('1', '1')} ON CONFLICT (tenant_id, subject_id, step, depth) DO NOTHING`,
};

/** Undoes what RESERVE moved where it recorded nothing. $1 … $4 as above, $5 transfer. */
export const GIVE_BACK = {
  name: 'quota-give-back',
  text: `UPDATE quota_line SET free = free + 1, reserved = reserved - 1, last_claim = NULL WHERE ${line} AND last_claim = $5`,
};

/** Waits for a city's line. $1 … $4 as above. */
export const LOCK = { name: 'quota-lock', text: `SELECT FROM quota_line WHERE ${line} FOR NO KEY UPDATE` };

/**
 * Any claim, behind the lock: one slot at every place on the path that has a line, or nowhere. Touches no row where one of them is full,
 * where none has a line, and where the subject holds a slot already. As RESERVE, but $3 the path.
 */
export const RESERVE_LOCKED = {
  name: 'quota-reserve-locked',
  text: `
  WITH last AS (
    SELECT step, target FROM quota_transfer WHERE tenant_id = $1 AND subject_id = $7 ORDER BY step DESC LIMIT 1
  ), moved AS (
    UPDATE quota_line SET ${take} WHERE ${path} AND NOT EXISTS (SELECT FROM quota_line WHERE ${path} AND free < 1)
      AND NOT EXISTS (SELECT FROM last WHERE target <> 'FREE')
    RETURNING jurisdiction_code
  ) ${record('coalesce((SELECT step FROM last), 0) + 1', 'array_position($3::text[], jurisdiction_code)')}`,
};

/** Waits for the city's line that a subject claims from. $1 tenant, $2 subject. */
export const LOCK_CLAIMED = {
  name: 'quota-lock-claimed',
  text: `
  SELECT FROM quota_transfer t JOIN quota_line l ON l.tenant_id = t.tenant_id AND l.programme_id = t.programme_id
    AND l.jurisdiction_code = t.jurisdiction_code AND l.provider_kind = t.provider_kind
  WHERE t.tenant_id = $1 AND t.subject_id = $2 AND t.depth = 1 ORDER BY t.step DESC LIMIT 1 FOR NO KEY UPDATE OF l`,
};

// The next step of a subject, at every place where its last one left a slot.
const settle = (name: string, kind: string, from: string, to: string, change: string) => ({
  name,
  text: `
  WITH last AS (
    SELECT programme_id, jurisdiction_code, provider_kind, unit_code, target AS held, step, depth FROM quota_transfer
    WHERE tenant_id = $1 AND subject_id = $2 AND step = (SELECT max(step) FROM quota_transfer WHERE tenant_id = $1 AND subject_id = $2)
  ), moved AS (
    UPDATE quota_line l SET ${change} FROM last
    WHERE l.tenant_id = $1 AND l.programme_id = last.programme_id AND l.jurisdiction_code = last.jurisdiction_code
      AND l.provider_kind = last.provider_kind AND last.held IN (${from})
    RETURNING last.*
  )
  INSERT INTO quota_transfer (tenant_id, subject_id, id, actor_id, moved_at, reason, programme_id, jurisdiction_code, provider_kind, unit_code,
    kind, source, target, amount, step, depth)
  SELECT $1, $2, $3, $4, $5, $6, programme_id, jurisdiction_code, provider_kind, unit_code, '${kind}'::quota_transfer_kind, held,
    '${to}'::quota_bucket, 1, step + 1, depth FROM moved`,
});

/** A reserved slot is taken, behind the lock; touches no row where none is reserved. $1 tenant, $2 subject, $3 transfer, $4 actor, $5 now, $6 reason. */
export const COMMIT = settle(
  'quota-commit',
  'COMMIT',
  `'RESERVED'`,
  'TAKEN',
  'reserved = reserved - 1, taken = taken + 1',
);

/** A slot becomes free again, reserved or taken, behind the lock; touches no row where there is none. $1 … $6 as above. */
export const RELEASE = settle(
  'quota-release',
  'RELEASE',
  `'RESERVED', 'TAKEN'`,
  'FREE',
  `free = free + 1, reserved = reserved - (last.held = 'RESERVED')::int, taken = taken - (last.held = 'TAKEN')::int`,
);
