import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type CaseRow, notNow } from '../review-case/review-case.service.js';

/** Longest reason of a recusal. */
const MOST_REASON = 500;

/** Conflicts of interest: who declares one stays away from the case for good, at whatever desk. */
@Injectable()
export class RecusalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Puts the acting person's conflict of interest on record. Refuses REASON_REQUIRED, TOO_LONG, RECUSED (declared already) and ALREADY_DECIDED. */
  async declare(row: CaseRow, reason: string): Promise<void> {
    const text = reason.trim();
    if (text === '') throw new Refusal({ code: 'REASON_REQUIRED', field: ['reason'] });
    if ([...text].length > MOST_REASON)
      throw new Refusal({ code: 'TOO_LONG', field: ['reason'], params: { limit: MOST_REASON } });
    if (row.status === 'APPROVED' || row.status === 'REJECTED' || row.status === 'WITHDRAWN') throw notNow(row.status);
    const { tenantId, userId } = requireActor();
    const declared = await this.database.tx.execute(
      `INSERT INTO case_recusal (tenant_id, case_id, user_id, reason, declared_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [tenantId, row.id, userId, text, this.clock.now()],
    );
    if (declared === 0) throw new Refusal({ code: 'RECUSED' });
    await this.audit.record({
      action: `${row.kind}.recuse`,
      subjectKind: row.kind,
      subjectId: row.id,
      detail: { number: row.number, attempt: row.attempt, stage: row.stage },
    });
  }

  /** Refuses RECUSED where the acting person has declared a conflict of interest in the case. */
  async assertFree(row: Pick<CaseRow, 'id'>): Promise<void> {
    const recusals = await this.database.read({
      name: 'own-recusal',
      text: `SELECT FROM case_recusal WHERE tenant_id = app_tenant() AND case_id = $1 AND user_id = $2`,
      values: [row.id, requireActor().userId],
    });
    if (recusals.length > 0) throw new Refusal({ code: 'RECUSED' });
  }
}
