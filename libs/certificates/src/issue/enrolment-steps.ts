import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';

const MOVE = (from: string, to: string) => ({
  name: `enrolment-${from}-${to}`,
  text: `UPDATE enrolment SET status = '${to}', changed_at = $2 WHERE id = ANY ($1::uuid[]) AND status = '${from}'`,
});
const CERTIFY = MOVE('ADMITTED', 'CERTIFIED');
const CLOSE = MOVE('CERTIFIED', 'CLOSED');

/** What a certificate does to the enrolment that it was earned with; each in the caller's transaction. */
@Injectable()
export class EnrolmentSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All of these get their certificate now; throws where one of them is not admitted any more. */
  certify(ids: readonly string[]): Promise<void> {
    return this.move(CERTIFY, ids);
  }

  /** The certificate was revoked: whoever held it may enrol again. */
  close(id: string): Promise<void> {
    return this.move(CLOSE, [id]);
  }

  private async move(statement: typeof CERTIFY, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const moved = await this.database.tx.execute(statement, [ids, this.clock.now()]);
    if (moved !== ids.length) throw new Error(`${ids.length - moved} enrolments are not where they were`);
  }
}
