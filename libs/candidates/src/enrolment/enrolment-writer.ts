import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { statesAccepting } from '@shidian/contract/lifecycle.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import type { Enroller, OpenLevel } from './enrolment-order.js';
import { lifecycle } from './enrolment-outcome.js';
import { evaluateEnrolment } from './enrolment.jobs.js';

/** One person to enrol: directions and facts as stated. */
export interface EnrolmentRow {
  readonly candidateId: string;
  readonly directions: readonly string[];
  readonly facts: unknown;
}

/** An enrolment as its commands lock it. */
export interface LockedEnrolment {
  readonly id: string;
  readonly organisationId: string;
  readonly programmeId: string;
  readonly level: string;
  readonly directions: readonly string[];
  readonly status: EnrolmentStatus;
  readonly revision: number;
}

// The index of live enrolments decides between two at once.
const ENROL = `
  INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, revision, created_by, created_at, changed_at)
  SELECT app_tenant(), r.id, $4, r.candidate_id, $5, CASE WHEN r.directions = '' THEN '{}' ELSE string_to_array(r.directions, ',') END,
    $6, 'EVALUATING', 1, $7, $8, $8
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS r (id, candidate_id, directions)
  ON CONFLICT (tenant_id, programme_id, candidate_id, level) WHERE status NOT IN ('WITHDRAWN', 'CLOSED') DO NOTHING
  RETURNING id`;

const STATE = `
  INSERT INTO enrolment_facts (tenant_id, enrolment_id, revision, facts, package_id, package_version, rule_set, decided_as_of, stated_by, stated_at)
  SELECT app_tenant(), r.id, r.revision, r.facts, $4, $5, $6, $7, $8, $9
  FROM unnest($1::uuid[], $2::int[], $3::jsonb[]) AS r (id, revision, facts)`;

const ANEW = `
  UPDATE enrolment SET status = 'EVALUATING', revision = revision + 1, directions = $4, changed_at = $5
  WHERE tenant_id = app_tenant() AND id = $1 AND revision = $2 AND status = ANY($3)`;

/** Writes enrolments, their facts and the jobs that decide them, in the caller's transaction; what may be written is for the caller to know. */
@Injectable()
export class EnrolmentWriter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Enrols people for a level; answers the id of each new enrolment in their order, null of who is enrolled already. */
  async enrol(open: OpenLevel, rows: readonly EnrolmentRow[], enroller: Enroller): Promise<(string | null)[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(() => uuidv7());
    const created = await this.database.tx.query<{ id: string }>(ENROL, [
      ids,
      rows.map(({ candidateId }) => candidateId),
      rows.map(({ directions }) => directions.join(',')),
      ...[open.programme.programmeId, open.level.id, enroller.organisationId, enroller.userId, this.clock.now()],
    ]);
    const fresh = new Set(created.map(({ id }) => id));
    const stated = rows.flatMap(({ facts }, index) => {
      const id = ids[index] ?? '';
      return fresh.has(id) ? [{ id, revision: 1, facts }] : [];
    });
    await this.state(open, stated, enroller);
    await this.record(
      'enrol',
      stated.map(({ id }) => ({ id, detail: { level: open.level.id } })),
    );
    return ids.map((id) => (fresh.has(id) ? id : null));
  }

  /** Puts facts in force and has them decided anew as of today; answers the new revision. Refuses ENROLMENT_STATE. */
  async decideAnew(
    row: LockedEnrolment,
    open: OpenLevel,
    { facts, directions }: Pick<EnrolmentRow, 'facts' | 'directions'>,
    enroller: Enroller,
  ): Promise<number> {
    const from = statesAccepting(lifecycle, 'RESTATE');
    const moved = await this.database.tx.execute(ANEW, [row.id, row.revision, from, directions, this.clock.now()]);
    if (moved === 0) throw new Refusal({ code: 'ENROLMENT_STATE' });
    const revision = row.revision + 1;
    await this.state(open, [{ id: row.id, revision, facts }], enroller);
    await this.record('restate', [{ id: row.id, detail: { level: row.level, revision } }]);
    return revision;
  }

  /** Adds events about enrolments to the audit trail. */
  record(what: string, entries: readonly { id: string; detail: Record<string, string | number> }[]): Promise<void> {
    const subjectKind = 'enrolment';
    return this.audit.recordMany(
      entries.map(({ id, detail }) => ({ action: `${subjectKind}.${what}`, subjectKind, subjectId: id, detail })),
    );
  }

  /** Keeps facts, with the rules that they will be decided by, and asks the worker to decide. */
  private async state(
    { programme, ruleSet }: OpenLevel,
    rows: readonly { id: string; revision: number; facts: unknown }[],
    { userId }: Enroller,
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.database.tx.execute(STATE, [
      rows.map(({ id }) => id),
      rows.map(({ revision }) => revision),
      rows.map(({ facts }) => JSON.stringify(facts)),
      ...[programme.packageId, programme.packageVersion, ruleSet, this.clock.today(), userId, this.clock.now()],
    ]);
    await this.outbox.enqueueMany(
      evaluateEnrolment,
      rows.map(({ id, revision }) => ({ enrolmentId: id, revision })),
    );
  }
}
