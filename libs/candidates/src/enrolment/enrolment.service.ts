import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { statesAccepting } from '@shidian/contract/lifecycle.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { visibleSql as visibleCandidates } from '../candidate/candidate.policy.js';
import { reasonFaults } from '../candidate/reason.js';
import { directionFaults, EnrolmentOrders, enrollerOf, type OpenLevel } from './enrolment-order.js';
import { lifecycle } from './enrolment-outcome.js';
import { type EnrolmentRow, EnrolmentWriter, type LockedEnrolment } from './enrolment-writer.js';
import { abilitiesOf, type EnrolmentAbility, maySee } from './enrolment.policy.js';
import { factFaults } from './stated-facts.js';

/** Most people that one call enrols. */
export const ENROLMENT_LIMIT = 1000;

/** What became of one row: its new enrolment, or why there is none. */
export interface EnrolmentResult {
  readonly candidateId: string;
  readonly enrolmentId: string | null;
  readonly faults: readonly RefusalItem[];
}

const LOCK = `
  SELECT id, organisation_id AS "organisationId", programme_id AS "programmeId", level, directions, status, revision
  FROM enrolment WHERE tenant_id = app_tenant() AND id = $1 FOR UPDATE`;

/** Enrolments as people ask for them: who may, on which facts. In the caller's transaction; the worker decides afterwards. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly orders: EnrolmentOrders,
    private readonly writer: EnrolmentWriter,
  ) {}

  /**
   * Enrols many for one level in a few statements; each row stands for itself. Refuses ENROLMENT_ROWS and what `EnrolmentOrders.open`
   * refuses; of a row: what is wrong with its directions and facts, ENROLMENT_TWICE, ENROLMENT_CANDIDATE, ALREADY_ENROLLED.
   */
  async enrolMany(programmeId: string, levelId: string, rows: readonly EnrolmentRow[]): Promise<EnrolmentResult[]> {
    if (rows.length === 0 || rows.length > ENROLMENT_LIMIT)
      throw new Refusal({ code: 'ENROLMENT_ROWS', field: ['rows'], params: { most: ENROLMENT_LIMIT } });
    const actor = requireActor();
    const open = await this.orders.open(programmeId, levelId, enrollerOf(actor));
    const faults = await this.rowFaults(open, rows, actor);
    const isSound = (index: number): boolean => faults[index]?.length === 0;
    const sound = rows.filter((_, index) => isSound(index));
    const created = (await this.writer.enrol(open, sound, enrollerOf(actor))).values();
    return rows.map(({ candidateId }, index): EnrolmentResult => {
      if (!isSound(index)) return { candidateId, enrolmentId: null, faults: faults[index] ?? [] };
      const enrolmentId = created.next().value ?? null;
      const taken: RefusalItem[] = [{ code: 'ALREADY_ENROLLED', field: ['candidateId'] }];
      return { candidateId, enrolmentId, faults: enrolmentId === null ? taken : [] };
    });
  }

  /** Replaces the facts, which are decided anew as of today; answers the new revision. Refuses ENROLMENT_STATE, ENROLMENT_CHANGED and what is wrong. */
  async restate(id: string, revision: number, facts: unknown, directions: readonly string[] | null): Promise<number> {
    const row = await this.locked(id, 'RESTATE');
    if (row.revision !== revision) throw new Refusal({ code: 'ENROLMENT_CHANGED', field: ['revision'] });
    const enroller = enrollerOf(requireActor());
    const open = await this.orders.open(row.programmeId, row.level, enroller);
    const chosen = directions ?? row.directions;
    const faults = [...directionFaults(open.level, chosen), ...factFaults(facts, this.clock.today(), ['facts'])];
    if (faults.length > 0) throw new Refusal(faults);
    return this.writer.decideAnew(row, open, { facts, directions: chosen }, enroller);
  }

  /** Decides the stated facts anew as of today, by the rules and records of today. Refuses ENROLMENT_STATE. */
  async redecide(id: string): Promise<number> {
    const row = await this.locked(id, 'RESTATE');
    const enroller = enrollerOf(requireActor());
    const open = await this.orders.open(row.programmeId, row.level, enroller);
    const [stated] = await this.database.tx.query<{ facts: unknown }>(
      `SELECT facts FROM enrolment_facts WHERE tenant_id = app_tenant() AND enrolment_id = $1 AND revision = $2`,
      [id, row.revision],
    );
    return this.writer.decideAnew(row, open, { facts: stated?.facts ?? {}, directions: row.directions }, enroller);
  }

  /** Takes an enrolment back for good. Refuses ENROLMENT_STATE and what is wrong with the reason. */
  async withdraw(id: string, reason: string): Promise<void> {
    const row = await this.locked(id, 'WITHDRAW');
    const faults = reasonFaults(reason);
    if (faults.length > 0) throw new Refusal(faults);
    const moved = await this.database.tx.execute(
      `UPDATE enrolment SET status = 'WITHDRAWN', changed_at = $3 WHERE tenant_id = app_tenant() AND id = $1 AND status = ANY($2)`,
      [id, statesAccepting(lifecycle, 'WITHDRAW'), this.clock.now()],
    );
    if (moved === 0) throw new Refusal({ code: 'ENROLMENT_STATE' });
    await this.writer.record('withdraw', [{ id, detail: { level: row.level, reason: reason.trim() } }]);
  }

  /** The enrolment, locked, where the actor may see it and do this with it now. */
  async locked(id: string, ability: EnrolmentAbility): Promise<LockedEnrolment> {
    const actor = requireActor();
    const [row] = isUuid(id) ? await this.database.tx.query<LockedEnrolment>(LOCK, [id]) : [];
    if (!row || !maySee(actor, row)) throw new AccessError('NOT_FOUND');
    if (!abilitiesOf(actor, row).includes(ability)) throw new Refusal({ code: 'ENROLMENT_STATE' });
    return row;
  }

  private async rowFaults(open: OpenLevel, rows: readonly EnrolmentRow[], actor: Actor): Promise<RefusalItem[][]> {
    const values: unknown[] = [rows.map(({ candidateId }) => candidateId).filter((id) => isUuid(id))];
    const visible = visibleCandidates(actor, (value) => `$${values.push(value)}`);
    const known = await this.database.tx.query<{ id: string }>(
      `SELECT c.id FROM candidate c WHERE c.tenant_id = app_tenant() AND c.id = ANY($1::uuid[]) AND ${visible}`,
      values,
    );
    const ids = new Set(known.map(({ id }) => id));
    const seen = new Set<string>();
    const today = this.clock.today();
    return rows.map(({ candidateId, directions, facts }) => {
      const faults: RefusalItem[] = [];
      if (!ids.has(candidateId)) faults.push({ code: 'ENROLMENT_CANDIDATE', field: ['candidateId'] });
      if (seen.has(candidateId)) faults.push({ code: 'ENROLMENT_TWICE', field: ['candidateId'] });
      seen.add(candidateId);
      return [...faults, ...directionFaults(open.level, directions), ...factFaults(facts, today, ['facts'])];
    });
  }
}
