import { Injectable } from '@nestjs/common';
import type { EnrolmentEvent } from '@shidian/contract/certification.js';
import { stateAfter, statesAccepting } from '@shidian/contract/lifecycle.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { lifecycle } from './enrolment-outcome.js';

const MOVE = {
  name: 'move-enrolments',
  text: `
  UPDATE enrolment SET status = $3, changed_at = $4 WHERE tenant_id = app_tenant() AND id = ANY($1::uuid[]) AND status = $2
  RETURNING id`,
};

/** Steps of an enrolment's life that other parts of the product take, in their transaction. */
@Injectable()
export class EnrolmentTransitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A certificate was issued: answers those that were admitted until now, each once. */
  certify(ids: readonly string[]): Promise<string[]> {
    return this.move('CERTIFY', ids);
  }

  /** The certificate was revoked: answers those that were certified until now. */
  close(ids: readonly string[]): Promise<string[]> {
    return this.move('REVOKE', ids);
  }

  private async move(event: Extract<EnrolmentEvent, 'CERTIFY' | 'REVOKE'>, ids: readonly string[]): Promise<string[]> {
    const [from] = statesAccepting(lifecycle, event);
    const to = from === undefined ? null : stateAfter(lifecycle, from, event);
    const rows = await this.database.tx.query<{ id: string }>(MOVE, [ids, from, to, this.clock.now()]);
    return rows.map(({ id }) => id);
  }
}
