/**
 * Each step of a claim is one statement, so that a place is locked for one round trip and the commit.
 *
 * Locks: the FREE rows of all places concerned, by code, which is from the city down to its sub-line, and behind them the claim; the
 * other buckets at any time behind their place's FREE row, without which nobody touches them. A locked row is read as it is now, even
 * where the statement began before the last holder committed. An UPDATE is not: its condition and the table's constraints are first
 * asked of the row as it was then, and would miss a slot that came free while waiting. So balances are read behind the lock, and
 * reckoned from that.
 */
const account = `a.tenant_id = $1 AND a.programme_id = step.programme_id AND a.provider_kind = step.provider_kind
  AND a.jurisdiction_code = ANY (step.places)`;

// `step` is the claim that moves, `drawn` the rows that slots leave and reach, as they are behind their locks. One UPDATE for both sides:
// whatever runs here, runs while others wait. Touches as many rows as there are entries.
const move = (transferKind: string) => `
  transfer AS (
    INSERT INTO quota_transfer (tenant_id, id, kind, subject_id, reason, actor_id, moved_at)
    SELECT $1, $3, '${transferKind}', $2, $6, $4, $5 FROM step
  ), moved AS (
    UPDATE quota_account a SET balance = drawn.balance + drawn.amount FROM step, drawn WHERE a.tenant_id = $1 AND a.id = drawn.id
    RETURNING a.id, drawn.amount
  )
  INSERT INTO quota_entry (tenant_id, transfer_id, account_id, amount) SELECT $1, $3, moved.id, moved.amount FROM moved`;

/**
 * Reserves one slot at every place on the path that has a cap, or nowhere; touches no row where one of them is full, where none has a cap,
 * and where the subject holds a slot already. $1 tenant, $2 subject, $3 transfer, $4 actor, $5 now, $6 reason, $7 programme, $8 kind,
 * $9 county, $10 path.
 */
export const RESERVE = {
  name: 'quota-reserve',
  text: `
  WITH drawn AS MATERIALIZED (
    SELECT id, jurisdiction_code, bucket, balance, CASE bucket WHEN 'FREE' THEN -1 ELSE 1 END AS amount FROM quota_account
    WHERE tenant_id = $1 AND programme_id = $7 AND provider_kind = $8 AND jurisdiction_code = ANY ($10::text[])
      AND bucket IN ('FREE', 'RESERVED')
    ORDER BY jurisdiction_code, bucket FOR NO KEY UPDATE
  ), step AS (
    INSERT INTO quota_claim (tenant_id, subject_id, programme_id, jurisdiction_code, provider_kind, places, status, changed_at)
    SELECT $1, $2, $7, $9, $8, array_agg(jurisdiction_code), 'RESERVED', $5 FROM drawn WHERE bucket = 'FREE' HAVING bool_and(balance >= 1)
    ON CONFLICT (tenant_id, subject_id) DO UPDATE SET programme_id = excluded.programme_id, jurisdiction_code = excluded.jurisdiction_code,
      provider_kind = excluded.provider_kind, places = excluded.places, status = 'RESERVED', changed_at = excluded.changed_at
    WHERE quota_claim.status = 'RELEASED'
    RETURNING 1
  ), ${move('RESERVE')}`,
};

const settle = (name: string, transferKind: string, from: string, to: string, target: string) => ({
  name,
  text: `
  WITH place AS MATERIALIZED (
    SELECT FROM quota_claim step JOIN quota_account a ON ${account} AND a.bucket = 'FREE'
    WHERE step.tenant_id = $1 AND step.subject_id = $2
    ORDER BY a.jurisdiction_code FOR NO KEY UPDATE OF a
  ), held AS MATERIALIZED (
    SELECT c.status FROM (SELECT count(*) FROM place) AS locked, quota_claim c
    WHERE c.tenant_id = $1 AND c.subject_id = $2 AND c.status IN (${from})
    FOR NO KEY UPDATE OF c
  ), step AS (
    UPDATE quota_claim c SET status = '${to}', changed_at = $5 FROM held WHERE c.tenant_id = $1 AND c.subject_id = $2
    RETURNING c.programme_id, c.provider_kind, c.places, held.status AS source
  ), drawn AS MATERIALIZED (
    SELECT a.id, a.balance, CASE a.bucket WHEN '${target}' THEN 1 ELSE -1 END AS amount
    FROM step JOIN quota_account a ON ${account} AND a.bucket IN (step.source, '${target}') FOR NO KEY UPDATE OF a
  ), ${move(transferKind)}`,
});

/** A reserved slot is taken; touches no row where none is reserved. $1 … $6 as above. */
export const COMMIT = settle('quota-commit', 'COMMIT', `'RESERVED'`, 'TAKEN', 'TAKEN');

/** A slot becomes free again, reserved or taken; touches no row where there is none. $1 … $6 as above. */
export const RELEASE = settle('quota-release', 'RELEASE', `'RESERVED', 'TAKEN'`, 'RELEASED', 'FREE');
