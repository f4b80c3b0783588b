/** How the slots and their history move between the ledger of accounts and that of lines. Nothing is recomputed: sums are compared. */

// A second id out of one: the same moment, and always the same for the same reason.
const beside = (id: string, why: string) =>
  `(left(${id}::text, 24) || substr(md5(${id}::text || ${why}), 1, 12))::uuid`;

/** Entries per place, kind and bucket, in either shape. */
const entriesOfOld = `
  SELECT e.tenant_id, a.programme_id, a.jurisdiction_code, a.provider_kind, a.bucket, sum(e.amount) AS amount
  FROM old_entry e JOIN old_account a ON a.tenant_id = e.tenant_id AND a.id = e.account_id GROUP BY 1, 2, 3, 4, 5 HAVING sum(e.amount) <> 0`;
const entriesOfNew = (entry: string) => `
  SELECT tenant_id, programme_id, jurisdiction_code, provider_kind, bucket::text, sum(amount) AS amount
  FROM ${entry} GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount) <> 0`;
const compare = (before: string, after: string) => `
  DO $do$ BEGIN
    IF EXISTS ((${before} EXCEPT ${after}) UNION ALL (${after} EXCEPT ${before})) THEN
      RAISE EXCEPTION 'the entries of the quota ledger were not carried over whole';
    END IF;
  END $do$;`;

/** From accounts to lines. */
export const fromAccounts = {
  /** Copies, before the tables go. Their owner reads all tenants, once it is not bound by the policies itself. */
  keep: ['account', 'transfer', 'entry', 'claim']
    .map(
      (name) =>
        `ALTER TABLE quota_${name} NO FORCE ROW LEVEL SECURITY; CREATE TABLE old_${name} AS TABLE quota_${name};`,
    )
    .join('\n'),
  carry: `
  INSERT INTO quota_line (tenant_id, programme_id, jurisdiction_code, provider_kind, issued, free, reserved, taken)
  SELECT tenant_id, programme_id, jurisdiction_code, provider_kind, -sum(balance) FILTER (WHERE bucket = 'ISSUED'),
    sum(balance) FILTER (WHERE bucket = 'FREE'), sum(balance) FILTER (WHERE bucket = 'RESERVED'), sum(balance) FILTER (WHERE bucket = 'TAKEN')
  FROM old_account GROUP BY 1, 2, 3, 4;
  UPDATE quota_line city SET sub_lines = inside.codes
  FROM (SELECT tenant_id, programme_id, provider_kind, left(jurisdiction_code, 4) || '00' AS city, array_agg(jurisdiction_code ORDER BY jurisdiction_code) AS codes
    FROM quota_line WHERE right(jurisdiction_code, 2) <> '00' GROUP BY 1, 2, 3, 4) inside
  WHERE (city.tenant_id, city.programme_id, city.provider_kind, city.jurisdiction_code)
    = (inside.tenant_id, inside.programme_id, inside.provider_kind, inside.city);

  -- What each old transfer did at a place to a kind.
  CREATE TABLE old_move AS
  SELECT t.*, a.programme_id, a.jurisdiction_code, a.provider_kind,
    coalesce(sum(e.amount) FILTER (WHERE a.bucket = 'ISSUED'), 0)::int AS issued,
    coalesce(sum(e.amount) FILTER (WHERE a.bucket = 'FREE'), 0)::int AS free,
    coalesce(sum(e.amount) FILTER (WHERE a.bucket = 'RESERVED'), 0)::int AS reserved,
    coalesce(sum(e.amount) FILTER (WHERE a.bucket = 'TAKEN'), 0)::int AS taken
  FROM old_transfer t
  JOIN old_entry e ON e.tenant_id = t.tenant_id AND e.transfer_id = t.id
  JOIN old_account a ON a.tenant_id = e.tenant_id AND a.id = e.account_id
  GROUP BY t.tenant_id, t.id, t.kind, t.subject_id, t.reason, t.actor_id, t.moved_at, a.programme_id, a.jurisdiction_code, a.provider_kind;

  -- Steps of claims. The unit's county is known of the slot that a case has now; of one that it had before, by a line of its own.
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, source, target, amount,
    subject_id, step, depth, unit_code, reason, actor_id, moved_at)
  SELECT m.tenant_id, m.programme_id, m.jurisdiction_code, m.provider_kind, m.id, m.kind::quota_transfer_kind,
    CASE -1 WHEN free THEN 'FREE' WHEN reserved THEN 'RESERVED' ELSE 'TAKEN' END::quota_bucket,
    CASE 1 WHEN free THEN 'FREE' WHEN reserved THEN 'RESERVED' ELSE 'TAKEN' END::quota_bucket,
    1, m.subject_id,
    dense_rank() OVER (PARTITION BY m.tenant_id, m.subject_id ORDER BY m.id),
    row_number() OVER (PARTITION BY m.tenant_id, m.id ORDER BY m.jurisdiction_code),
    CASE slot.nth WHEN slot.of THEN c.jurisdiction_code
      ELSE max(m.jurisdiction_code) OVER (PARTITION BY m.tenant_id, m.subject_id, slot.nth) END,
    m.reason, m.actor_id, m.moved_at
  FROM old_move m
  JOIN old_claim c ON c.tenant_id = m.tenant_id AND c.subject_id = m.subject_id
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.id <= m.id) AS nth, count(*) AS of FROM old_transfer r
    WHERE r.tenant_id = m.tenant_id AND r.subject_id = m.subject_id AND r.kind = 'RESERVE') slot
  WHERE m.kind IN ('RESERVE', 'COMMIT', 'RELEASE');

  -- Slots from the pool, and back to it.
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, source, target, amount, from_code,
    reason, actor_id, moved_at)
  SELECT m.tenant_id, m.programme_id, m.jurisdiction_code, m.provider_kind, m.id, 'ALLOT', 'FREE', 'FREE', m.free, giver.jurisdiction_code,
    m.reason, m.actor_id, m.moved_at
  FROM old_move m JOIN old_move giver ON giver.tenant_id = m.tenant_id AND giver.id = m.id AND giver.issued = 0 AND giver.free < 0
  WHERE m.kind = 'ALLOT' AND m.issued = 0 AND m.free > 0;

  -- Slots that were issued, or taken back. What had both kinds in one transfer becomes one for each.
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, source, target, amount, reason, actor_id, moved_at)
  SELECT tenant_id, programme_id, jurisdiction_code, provider_kind,
    CASE row_number() OVER (PARTITION BY tenant_id, id, jurisdiction_code ORDER BY provider_kind DESC) WHEN 1 THEN id
      ELSE ${beside('id', 'provider_kind')} END, kind::quota_transfer_kind,
    CASE WHEN issued < 0 THEN 'ISSUED' ELSE 'FREE' END::quota_bucket, CASE WHEN issued < 0 THEN 'FREE' ELSE 'ISSUED' END::quota_bucket,
    abs(issued), reason, actor_id, moved_at
  FROM old_move WHERE kind IN ('ISSUE', 'ALLOT') AND issued <> 0;

  -- Claims that a new line took over: those that stood in its county just before, each by itself.
  CREATE TABLE old_adoption AS
  SELECT m.tenant_id, m.programme_id, m.jurisdiction_code, m.provider_kind, m.id, m.reason, m.actor_id, m.moved_at,
    held.bucket::quota_bucket AS bucket, held.amount
  FROM old_move m CROSS JOIN LATERAL (VALUES ('RESERVED', m.reserved), ('TAKEN', m.taken)) held (bucket, amount)
  WHERE m.kind = 'ISSUE' AND held.amount > 0;
  CREATE TABLE old_adopted AS
  SELECT a.*, ${beside('a.id', 'c.subject_id::text')} AS own_id, c.subject_id, c.step, c.unit_code
  FROM old_adoption a JOIN quota_transfer c ON c.tenant_id = a.tenant_id AND c.programme_id = a.programme_id
    AND c.provider_kind = a.provider_kind AND c.unit_code = a.jurisdiction_code AND c.target = a.bucket AND c.depth = 1 AND c.id < a.id
  WHERE NOT EXISTS (SELECT FROM quota_transfer o WHERE o.tenant_id = c.tenant_id AND o.subject_id = c.subject_id
    AND (o.step > c.step AND o.id < a.id OR o.step = c.step AND o.depth = 2));
  -- Where those are not as many as were taken over, nobody can say which they were: they stay together.
  DELETE FROM old_adopted d WHERE amount <> (
    SELECT count(*) FROM old_adopted o WHERE (o.tenant_id, o.id, o.jurisdiction_code, o.provider_kind, o.bucket)
      = (d.tenant_id, d.id, d.jurisdiction_code, d.provider_kind, d.bucket));
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, source, target, amount,
    subject_id, step, depth, unit_code, reason, actor_id, moved_at)
  SELECT tenant_id, programme_id, jurisdiction_code, provider_kind, own_id, 'ISSUE'::quota_transfer_kind, 'FREE'::quota_bucket, bucket, 1,
    subject_id, step, 2, unit_code, reason, actor_id, moved_at FROM old_adopted
  UNION ALL
  SELECT tenant_id, programme_id, jurisdiction_code, provider_kind, ${beside('id', 'provider_kind || bucket')}, 'ISSUE'::quota_transfer_kind, 'FREE'::quota_bucket, bucket,
    amount,
    NULL, NULL, NULL, NULL, reason, actor_id, moved_at FROM old_adoption a
  WHERE NOT EXISTS (SELECT FROM old_adopted o WHERE (o.tenant_id, o.id, o.jurisdiction_code, o.provider_kind, o.bucket)
    = (a.tenant_id, a.id, a.jurisdiction_code, a.provider_kind, a.bucket));

  ${compare(entriesOfOld, entriesOfNew('quota_entry'))}
  DROP TABLE old_adopted, old_adoption, old_move, old_account, old_transfer, old_entry, old_claim;`,
};

/** From lines to accounts. */
export const toAccounts = {
  keep: `
  ALTER TABLE quota_line NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE quota_transfer NO FORCE ROW LEVEL SECURITY;
  CREATE TABLE new_line AS TABLE quota_line;
  -- What a plan issued was one transfer: all that was written at its moment.
  CREATE TABLE new_transfer AS SELECT tenant_id, programme_id, jurisdiction_code, provider_kind, kind::text AS kind, source::text AS source,
    target::text AS target, amount, from_code, subject_id, step, depth, unit_code, reason, actor_id, moved_at,
    CASE kind WHEN 'ISSUE' THEN min(id::text) OVER (PARTITION BY tenant_id, programme_id, kind, moved_at, actor_id, reason)::uuid ELSE id END AS id
  FROM quota_transfer;
  CREATE TABLE new_entry AS
  SELECT tenant_id, programme_id, id AS transfer_id, coalesce(from_code, jurisdiction_code) AS jurisdiction_code, provider_kind, source AS bucket,
    -amount AS amount FROM new_transfer
  UNION ALL SELECT tenant_id, programme_id, id, jurisdiction_code, provider_kind, target, amount FROM new_transfer;`,
  carry: `
  INSERT INTO quota_account (tenant_id, id, programme_id, jurisdiction_code, provider_kind, bucket, balance)
  SELECT tenant_id, gen_random_uuid(), programme_id, jurisdiction_code, provider_kind, bucket, balance
  FROM new_line CROSS JOIN LATERAL (VALUES ('ISSUED', -issued), ('FREE', free), ('RESERVED', reserved), ('TAKEN', taken)) b (bucket, balance);
  INSERT INTO quota_transfer (tenant_id, id, kind, subject_id, reason, actor_id, moved_at)
  SELECT DISTINCT ON (tenant_id, id) tenant_id, id, kind, CASE WHEN kind <> 'ISSUE' THEN subject_id END, reason, actor_id, moved_at
  FROM new_transfer ORDER BY tenant_id, id;
  INSERT INTO quota_entry (tenant_id, transfer_id, account_id, amount)
  SELECT e.tenant_id, e.transfer_id, a.id, sum(e.amount)
  FROM new_entry e JOIN quota_account a ON (a.tenant_id, a.programme_id, a.jurisdiction_code, a.provider_kind, a.bucket)
    = (e.tenant_id, e.programme_id, e.jurisdiction_code, e.provider_kind, e.bucket)
  GROUP BY 1, 2, 3 HAVING sum(e.amount) <> 0;
  INSERT INTO quota_claim (tenant_id, subject_id, programme_id, jurisdiction_code, provider_kind, places, status, changed_at)
  SELECT tenant_id, subject_id, min(programme_id::text)::uuid, min(unit_code), min(provider_kind), array_agg(jurisdiction_code ORDER BY depth),
    CASE min(target) WHEN 'FREE' THEN 'RELEASED' ELSE min(target) END, min(moved_at) FILTER (WHERE depth = 1)
  FROM new_transfer t WHERE step = (SELECT max(step) FROM new_transfer l WHERE l.tenant_id = t.tenant_id AND l.subject_id = t.subject_id)
  GROUP BY tenant_id, subject_id;

  CREATE TABLE old_entry AS TABLE quota_entry;
  CREATE TABLE old_account AS TABLE quota_account;
  ${compare(entriesOfNew('new_entry'), entriesOfOld)}
  DROP TABLE old_entry, old_account, new_line, new_transfer, new_entry;`,
};
