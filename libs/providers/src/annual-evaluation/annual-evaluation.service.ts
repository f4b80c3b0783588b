import { Injectable } from '@nestjs/common';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { AnnualCycleService } from '../annual-report/annual-cycle.service.js';
import { lockReports } from '../annual-report/report-lock.js';
import { batchSize, closeRun, evaluateBatch } from './annual-evaluation.jobs.js';
import type { RunStatus } from './annual-evaluation.enums.js';

/** The rule set by which providers are evaluated every year. */
export const ANNUAL_EVALUATION = 'annual-evaluation';

// Who is in the run is fixed here, in batches of neighbours: who was filed before the year ended and is in force now; a run with nobody in it is not begun.
const START = `
  WITH member AS (
    SELECT p.id, (row_number() OVER (ORDER BY v.jurisdiction_code, p.id) - 1) / ${batchSize} AS batch
    FROM provider p
    JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL AND v.status = 'IN_FORCE'
    WHERE p.programme_id = $2 AND (p.filed_at AT TIME ZONE 'Asia/Shanghai')::date <= make_date($3, 12, 31)
  ), run AS (
    INSERT INTO evaluation_run (tenant_id, id, programme_id, year, package_id, package_version, rule_set, status, total, evaluated_on, started_by, started_at)
    SELECT app_tenant(), $1, $2, $3, $4, $5, $6, 'RUNNING', count(*), $7, $8, $9 FROM member HAVING count(*) > 0
    ON CONFLICT (tenant_id, programme_id) WHERE status <> 'FINISHED' DO NOTHING
    RETURNING id
  ), item AS (
    INSERT INTO evaluation_item (tenant_id, run_id, provider_id, batch)
    SELECT app_tenant(), run.id, member.id, member.batch FROM run, member
  )
  SELECT (SELECT count(*)::int FROM member) AS total, (SELECT count(*)::int FROM run) AS started`;

/** Commands on runs; each runs in the caller's transaction, and what the worker is to do commits with it. */
@Injectable()
export class AnnualEvaluationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly cycles: AnnualCycleService,
  ) {}

  /**
   * Starts a run over everyone in force who was filed before the year ended; answers its id. Refuses NO_ANNUAL_PROGRAMME, EVALUATION_YEAR for a year that is not
   * over, NO_PROVIDERS, and EVALUATION_OPEN where the programme has an unfinished run.
   */
  async start(programmeId: string, year: number): Promise<string> {
    const programme = isUuid(programmeId) ? await this.cycles.find(programmeId) : null;
    if (!programme || !Object.hasOwn(programme.content.ruleSets, ANNUAL_EVALUATION))
      throw new Refusal({ code: 'NO_ANNUAL_PROGRAMME', field: ['programmeId'] });
    if (year < 2000 || year >= Number(this.clock.today().slice(0, 4)))
      throw new Refusal({ code: 'EVALUATION_YEAR', field: ['year'], params: { year } });
    const { tx } = this.database;
    await lockReports(tx, 'alone');
    const id = uuidv7();
    const [row] = await tx.query<{ total: number; started: number }>(START, [
      id,
      programmeId,
      year,
      programme.packageId,
      programme.packageVersion,
      ANNUAL_EVALUATION,
      this.clock.today(),
      requireActor().userId,
      this.clock.now(),
    ]);
    if (!row?.total) throw new Refusal({ code: 'NO_PROVIDERS', field: ['programmeId'] });
    if (!row.started) throw new Refusal({ code: 'EVALUATION_OPEN', field: ['programmeId'] });
    const batches = Array.from({ length: Math.ceil(row.total / batchSize) }, (_, batch) => batch);
    await this.enqueue(id, 1, batches);
    await this.record('start', id, { year, providers: row.total });
    return id;
  }

  /** Stops a run: once this is answered nothing more is evaluated. What is done stays. Refuses EVALUATION_NOT_RUNNING. */
  async stop(id: string): Promise<void> {
    // Waits for the batches at work, which hold the row.
    await this.move(id, `status = 'STOPPED', stopped_at = $2`, 'RUNNING');
    await this.record('stop', id, {});
  }

  /** Goes on with what is left; what an earlier flow still holds has no effect. Refuses EVALUATION_NOT_STOPPED. */
  async resume(id: string): Promise<void> {
    const generation = await this.move(
      id,
      `status = 'RUNNING', stopped_at = $2, generation = generation + 1`,
      'STOPPED',
    );
    const left = await this.database.tx.query<{ batch: number }>(
      `SELECT DISTINCT batch FROM evaluation_item WHERE run_id = $1 AND evaluated_at IS NULL ORDER BY batch`,
      [id],
    );
    await this.enqueue(
      id,
      generation,
      left.map(({ batch }) => batch),
    );
    await this.record('resume', id, { generation, batches: left.length });
  }

  private async move(id: string, change: string, from: RunStatus): Promise<number> {
    const { tx } = this.database;
    if (!isUuid(id)) throw new AccessError('NOT_FOUND');
    const [moved] = await tx.query<{ generation: number }>(
      `UPDATE evaluation_run SET ${change} WHERE id = $1 AND status = '${from}' RETURNING generation`,
      [id, from === 'RUNNING' ? this.clock.now() : null],
    );
    if (moved) return moved.generation;
    const [run] = await tx.query('SELECT FROM evaluation_run WHERE id = $1', [id]);
    if (!run) throw new AccessError('NOT_FOUND');
    throw new Refusal({
      code: from === 'RUNNING' ? 'EVALUATION_NOT_RUNNING' : 'EVALUATION_NOT_STOPPED',
      field: ['id'],
    });
  }

  private async enqueue(runId: string, generation: number, batches: readonly number[]): Promise<void> {
    await this.outbox.enqueueFlow({
      closing: { job: closeRun, payload: { runId, generation } },
      job: evaluateBatch,
      payloads: batches.map((batch) => ({ runId, generation, batch })),
    });
  }

  private async record(what: string, subjectId: string, detail: Record<string, number>): Promise<void> {
    const subjectKind = 'annual-evaluation';
    await this.audit.record({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail });
  }
}
