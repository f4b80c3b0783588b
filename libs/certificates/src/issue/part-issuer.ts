import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { mayPass } from '@shidian/platform/database/passing-error.js';
import { CertificateWriter } from '../record/certificate.writer.js';
import type { IssueOccasion } from '../record/certificate-record.js';
import { Certifiers } from '../record/certifier.js';
import { type Checked, ClaimantCheck } from './claimant.check.js';
import { WAITING_CLAIMANT, WAITING_CLAIMANTS } from './claimant.sql.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import type { Claimant } from './issue-check.js';

/** Which people: a part of a batch, as long as the batch is in this generation. */
export interface PartKey {
  readonly batchId: string;
  readonly generation: number;
  readonly part: number;
}

/** What became of them. */
export interface PartCounts {
  issued: number;
  refused: number;
  failed: number;
}

interface Waiting extends Claimant {
  readonly certificateId: string;
}

interface BatchRow {
  readonly programmeId: string;
  readonly level: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly issueAt: Date;
}

// Held until the part is done: whoever stops the batch waits for it.
const BATCH = `
  SELECT programme_id AS "programmeId", level, package_id AS "packageId", package_version AS "packageVersion", issue_at AS "issueAt"
  FROM issue_batch WHERE id = $1 AND generation = $2 AND status = 'ISSUING' FOR SHARE`;

const SETTLE = {
  name: 'settle-issue-items',
  text: `
  UPDATE issue_item i SET state = CASE WHEN jsonb_array_length(r.refusals) = 0 THEN 'ISSUED' ELSE 'REFUSED' END, refusals = r.refusals, settled_at = $2
  FROM unnest($3::uuid[], $4::jsonb[]) AS r (enrolment_id, refusals)
  WHERE i.batch_id = $1 AND i.enrolment_id = r.enrolment_id AND i.state = 'READY'`,
};

/** Longest failure that is kept, in characters. */
const MOST_FAILURE = 300;

/** Issues the certificates of a part: together, or where that fails each alone, so that one cannot sink the others. */
@Injectable()
export class PartIssuer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly certifiers: Certifiers,
    private readonly checker: ClaimantCheck,
    private readonly enrolments: EnrolmentSteps,
    private readonly writer: CertificateWriter,
  ) {}

  /** Issues in the open transaction; throws where the trouble is the database's and another try may help. Null: nothing to do any more. */
  async issue(key: PartKey): Promise<PartCounts | null> {
    const occasion = await this.occasionOf(key);
    if (!occasion) return null;
    const counts: PartCounts = { issued: 0, refused: 0, failed: 0 };
    const failure = await this.attempt(key, occasion, null, counts);
    if (failure === null) return counts;
    const left = await this.database.tx.query<{ id: string }>(
      `SELECT enrolment_id AS id FROM issue_item WHERE batch_id = $1 AND part = $2 AND state = 'READY' ORDER BY enrolment_id`,
      [key.batchId, key.part],
    );
    for (const { id } of left) {
      const reason = await this.attempt(key, occasion, id, counts);
      if (reason === null) continue;
      await this.settle(key, [{ claimant: { enrolmentId: id }, refusals: [{ code: 'FAILED', detail: reason }] }]);
      counts.failed += 1;
    }
    return counts;
  }

  private async occasionOf({ batchId, generation }: PartKey): Promise<IssueOccasion | null> {
    const [batch] = await this.database.tx.query<BatchRow>(BATCH, [batchId, generation]);
    if (!batch) return null;
    const programme = await this.certifiers.atVersion(batch.programmeId, batch.packageId, batch.packageVersion);
    const level = programme.certification.levels.find(({ id }) => id === batch.level);
    if (!level) throw new Error(`Package ${batch.packageId} ${batch.packageVersion} has no level ${batch.level}`);
    return { programme, level, issuedAt: batch.issueAt, issuedOn: businessDate(batch.issueAt) };
  }

  /** All of the part that wait, or one of them; answers why it failed, then nothing of it was written, or null. */
  private async attempt(
    key: PartKey,
    occasion: IssueOccasion,
    enrolmentId: string | null,
    counts: PartCounts,
  ): Promise<string | null> {
    const { tx } = this.database;
    await tx.execute('SAVEPOINT attempt');
    try {
      // Together they are not locked, which would cost a third of what moving them costs: where somebody else moves one of them meanwhile,
      // the step finds it missing, and each goes alone.
      const waiting = enrolmentId
        ? await tx.query<Waiting>(WAITING_CLAIMANT, [key.batchId, key.part, enrolmentId])
        : await tx.query<Waiting>(WAITING_CLAIMANTS, [key.batchId, key.part]);
      const { programmeId } = occasion.programme;
      const checked = await this.checker.check(waiting, programmeId, occasion.level, occasion.issuedOn);
      const ready = checked.filter(({ refusals }) => refusals.length === 0).map(({ claimant }) => claimant);
      await this.enrolments.certify(ready.map((one) => one.enrolmentId));
      await this.settle(key, checked);
      // The last: from its number on, every other part waits for this one.
      await this.writer.write(occasion, ready.map(draftOf), key.batchId);
      counts.issued += ready.length;
      counts.refused += checked.length - ready.length;
      return null;
    } catch (error) {
      if (mayPass(error)) throw error;
      await tx.execute('ROLLBACK TO SAVEPOINT attempt');
      return describe(error);
    }
  }

  private async settle(
    { batchId }: PartKey,
    settled: readonly (Pick<Checked<Claimant>, 'refusals'> & { claimant: Pick<Claimant, 'enrolmentId'> })[],
  ): Promise<void> {
    if (settled.length === 0) return;
    await this.database.tx.execute(SETTLE, [
      batchId,
      this.clock.now(),
      settled.map(({ claimant }) => claimant.enrolmentId),
      settled.map(({ refusals }) => JSON.stringify(refusals)),
    ]);
  }
}

function draftOf({ certificateId, enrolmentId, candidateId, name, documentMasked, directions }: Waiting) {
  const draft = { id: certificateId, enrolmentId, candidateId, holderName: name, holderMasked: documentMasked };
  return { ...draft, directions, supersedes: null };
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, MOST_FAILURE);
}
