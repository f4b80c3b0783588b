import type pg from 'pg';
import type { Binding, Statement } from './database.js';
import { sendMessage } from './message.js';

// The first statement of a read: nothing is written in this transaction, these are its tenant and user, and this is how it is planned.
const BIND = {
  name: 'bind-read',
  text: `SELECT set_config('transaction_read_only', 'on', true), set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true),
    set_config('plan_cache_mode', $3, true)`,
};

/**
 * Runs one statement in a read-only transaction bound to tenant and user, with one message each way. What PostgreSQL is sent
 * up to one Sync is one transaction, so it needs neither BEGIN nor COMMIT: the binding ends with the Sync, whatever happens.
 */
export async function boundRead<Row extends object>(
  client: pg.PoolClient,
  statement: Statement,
  { tenantId, userId }: Binding,
): Promise<Row[]> {
  const planned = statement.name && statement.plannedOnce ? 'force_generic_plan' : 'auto';
  const parts = [
    { ...BIND, values: [tenantId ?? '', userId ?? '', planned] },
    { ...statement, rows: true },
  ];
  return ((await sendMessage(client, parts))[1]?.rows ?? []) as Row[];
}
