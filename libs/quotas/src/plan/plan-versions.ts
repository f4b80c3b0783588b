import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';

/** A published plan. */
export interface PublishedPlan {
  readonly id: string;
  readonly version: number;
}

/** Which plan counts. */
@Injectable()
export class PlanVersions {
  constructor(private readonly database: Database) {}

  /** The published plan with the highest version, or null where none was ever published. */
  async inForce(programmeId: string): Promise<PublishedPlan | null> {
    const [plan] = await this.database.read<PublishedPlan>({
      name: 'plan-in-force',
      text: `SELECT id, version FROM quota_plan WHERE programme_id = $1 AND version IS NOT NULL ORDER BY version DESC LIMIT 1`,
      values: [programmeId],
    });
    return plan ?? null;
  }
}
