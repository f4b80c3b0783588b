import { Injectable } from '@nestjs/common';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { type Certifier, Certifiers } from '../record/certifier.js';
import { type Checked, ClaimantCheck } from './claimant.check.js';
import { ALL_CLAIMANTS, CHOSEN_CLAIMANTS } from './claimant.sql.js';
import type { Claimant } from './issue-check.js';
import type { PrepareIssueBatchInput } from './issue.inputs.js';
import { partSize } from './issue.jobs.js';

/** Most enrolments that can be chosen by name, and most people of a batch of all who wait; others wait for the next. */
const MOST_CHOSEN = 1_000;
const MOST_PEOPLE = 20_000;

const INSERT_BATCH = `
  INSERT INTO issue_batch (tenant_id, id, programme_id, level, selection, status, package_id, package_version, needs_second_person, total, more_waiting, prepared_by,
    prepared_at)
  VALUES (app_tenant(), $1, $2, $3, $4, 'PREPARED', $5, $6, $7, $8, $9, $10, $11)`;

const INSERT_ITEMS = `
  INSERT INTO issue_item (tenant_id, batch_id, enrolment_id, part, certificate_id, state, refusals, settled_at)
  SELECT app_tenant(), $1, r.enrolment_id, r.part, r.certificate_id, CASE WHEN r.part IS NULL THEN 'REFUSED' ELSE 'READY' END, r.refusals,
    CASE WHEN r.part IS NULL THEN $2::timestamptz END
  FROM unnest($3::uuid[], $4::int[], $5::uuid[], $6::jsonb[]) AS r (enrolment_id, part, certificate_id, refusals)`;

/** Prepares batches: who is in one, who gets a certificate and who does not and why is fixed and shown before anything is numbered. */
@Injectable()
export class IssueBatchService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly certifiers: Certifiers,
    private readonly checker: ClaimantCheck,
  ) {}

  /**
   * Prepares a batch; answers its id. Refuses NO_CERTIFYING_PROGRAMME, ISSUE_LEVEL_UNKNOWN, ISSUE_LEVEL_FOREIGN, ISSUE_LEVEL_CLOSED, NO_CERTIFICATE_CODE,
   * CHOSEN_COUNT, ISSUE_ENROLMENT_UNKNOWN and NOBODY_TO_ISSUE.
   */
  async prepare(input: PrepareIssueBatchInput): Promise<string> {
    const { certifier, level } = await this.require(input);
    const waiting = input.selection === 'ALL' ? await this.all(input) : await this.chosen(input);
    const claimants = waiting.slice(0, MOST_PEOPLE);
    if (claimants.length === 0) throw new Refusal({ code: 'NOBODY_TO_ISSUE', field: ['level'] });
    const checked = await this.checker.check(claimants, input.programmeId, level, this.clock.today());
    const ready = checked.filter(({ refusals }) => refusals.length === 0).length;
    const needsSecondPerson = ready > certifier.certification.certificate.secondPersonAbove;
    const id = uuidv7();
    const { tx } = this.database;
    await tx.execute(INSERT_BATCH, [
      ...[id, input.programmeId, input.level, input.selection, certifier.packageId, certifier.packageVersion],
      ...[
        needsSecondPerson,
        claimants.length,
        waiting.length > claimants.length,
        requireActor().userId,
        this.clock.now(),
      ],
    ]);
    await this.insertItems(id, checked);
    const subjectKind = 'issue-batch';
    const detail = { level: input.level, total: claimants.length, ready, refused: claimants.length - ready };
    await this.audit.record({ action: `${subjectKind}.prepare`, subjectKind, subjectId: id, detail });
    return id;
  }

  private async require({
    programmeId,
    level: id,
  }: PrepareIssueBatchInput): Promise<{ certifier: Certifier; level: CertificateLevel }> {
    const certifier = await this.certifiers.now(programmeId);
    if (!certifier) throw new Refusal({ code: 'NO_CERTIFYING_PROGRAMME', field: ['programmeId'] });
    const level = certifier.certification.levels.find((one) => one.id === id);
    if (!level) throw new Refusal({ code: 'ISSUE_LEVEL_UNKNOWN', field: ['level'] });
    if (!level.issued) throw new Refusal({ code: 'ISSUE_LEVEL_FOREIGN', field: ['level'] });
    if (level.closed) throw new Refusal({ code: 'ISSUE_LEVEL_CLOSED', field: ['level'] });
    if (certifier.tenant.certificateCode === null) throw new Refusal({ code: 'NO_CERTIFICATE_CODE' });
    return { certifier, level };
  }

  // One more than a batch holds, where there are more.
  private all({ programmeId, level }: PrepareIssueBatchInput): Promise<Claimant[]> {
    return this.database.tx.query<Claimant>(ALL_CLAIMANTS, [programmeId, level, MOST_PEOPLE + 1]);
  }

  private async chosen({ programmeId, level, enrolmentIds }: PrepareIssueBatchInput): Promise<Claimant[]> {
    const ids = [...new Set(enrolmentIds ?? [])];
    if (ids.length === 0 || ids.length > MOST_CHOSEN)
      throw new Refusal({ code: 'CHOSEN_COUNT', field: ['enrolmentIds'], params: { most: MOST_CHOSEN } });
    const known = await this.database.tx.query<Claimant>(CHOSEN_CLAIMANTS, [
      programmeId,
      level,
      ids.filter((id) => isUuid(id)),
    ]);
    const found = new Set(known.map(({ enrolmentId }) => enrolmentId));
    const unknown = (enrolmentIds ?? []).flatMap((id, index) =>
      found.has(id) ? [] : [{ code: 'ISSUE_ENROLMENT_UNKNOWN', field: ['enrolmentIds', String(index)] }],
    );
    if (unknown.length > 0) throw new Refusal(unknown);
    return known;
  }

  private async insertItems(id: string, checked: readonly Checked<Claimant>[]): Promise<void> {
    let ready = 0;
    const parts = checked.map(({ refusals }) => (refusals.length > 0 ? null : Math.floor(ready++ / partSize)));
    await this.database.tx.execute(INSERT_ITEMS, [
      id,
      this.clock.now(),
      checked.map(({ claimant }) => claimant.enrolmentId),
      parts,
      checked.map(() => uuidv7()),
      checked.map(({ refusals }) => JSON.stringify(refusals)),
    ]);
  }
}
