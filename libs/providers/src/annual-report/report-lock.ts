import type { Transaction } from '@shidian/platform/database/database.js';

const KEY = `hashtextextended('annual-report ' || app_tenant()::text, 0)`;

/**
 * Reports being handed in share this lock until they commit; the start of an evaluation takes it alone. So a report is either
 * in before the start, or finds the evaluation started.
 */
export async function lockReports(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  await tx.execute(
    how === 'shared' ? `SELECT pg_advisory_xact_lock_shared(${KEY})` : `SELECT pg_advisory_xact_lock(${KEY})`,
  );
}
