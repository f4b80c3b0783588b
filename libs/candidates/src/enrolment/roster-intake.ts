import { Injectable } from '@nestjs/common';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { EnrolmentIntake, IntakeAnswer, IntakeOrder, IntakeRow } from '../roster-import/enrolment-intake.js';
import { directionFaults, EnrolmentOrders, type Enroller, type OpenLevel } from './enrolment-order.js';
import { lifecycle } from './enrolment-outcome.js';
import { EnrolmentWriter, type LockedEnrolment } from './enrolment-writer.js';
import { intakeCodeOf } from './roster-intake.wording.js';
import { factFaults } from './stated-facts.js';

interface Standing extends LockedEnrolment {
  readonly candidateId: string;
  /** Whether the same is stated already. */
  readonly same: boolean;
}

const accepted: IntakeAnswer = { refused: [] };

// Locked in the order of their ids: two imports at once wait for each other and never for ever.
const STANDING = `
  SELECT e.id, e.candidate_id AS "candidateId", e.organisation_id AS "organisationId", e.programme_id AS "programmeId", e.level, e.directions,
    e.status, e.revision, f.facts = w.facts AND e.directions = CASE WHEN w.directions = '' THEN '{}' ELSE string_to_array(w.directions, ',') END AS same
  FROM unnest($1::uuid[], $2::text[], $3::jsonb[]) AS w (candidate_id, directions, facts)
  JOIN enrolment e ON e.tenant_id = app_tenant() AND e.candidate_id = w.candidate_id AND e.programme_id = $4 AND e.level = $5
    AND e.status NOT IN ('WITHDRAWN', 'CLOSED')
  JOIN enrolment_facts f ON f.tenant_id = e.tenant_id AND f.enrolment_id = e.id AND f.revision = e.revision
  ORDER BY e.id FOR UPDATE OF e`;

/** Makes enrolments of what rosters state; who stands enrolled already is decided anew where something else is stated. */
@Injectable()
export class RosterIntake implements EnrolmentIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly orders: EnrolmentOrders,
    private readonly writer: EnrolmentWriter,
  ) {}

  async take(order: IntakeOrder, rows: readonly IntakeRow[]): Promise<readonly IntakeAnswer[]> {
    const answers = new Map<IntakeRow, IntakeAnswer>();
    const enroller = await this.enrollerOf(order);
    for (const level of new Set(rows.map((row) => row.level))) {
      const own = rows.filter((row) => row.level === level);
      for (const [row, answer] of await this.takeLevel(order.programmeId, level, own, enroller))
        answers.set(row, answer);
    }
    return rows.map((row) => answers.get(row) ?? accepted);
  }

  private async takeLevel(
    programmeId: string,
    levelId: string,
    rows: readonly IntakeRow[],
    enroller: Enroller,
  ): Promise<[IntakeRow, IntakeAnswer][]> {
    const open = await this.openOr(programmeId, levelId, enroller);
    if ('refused' in open) return rows.map((row) => [row, open]);
    const today = this.clock.today();
    const faults = new Map(
      rows.map((row) => [row, [...directionFaults(open.level, row.directions), ...factFaults(row.facts, today, [])]]),
    );
    const sound = rows.filter((row) => faults.get(row)?.length === 0);
    const answers: [IntakeRow, IntakeAnswer][] = rows.map((row) => [row, refusedBy(faults.get(row) ?? [])]);
    const standing = await this.standing(open, sound);
    const fresh = sound.filter(({ candidateId }) => !standing.has(candidateId));
    await this.writer.enrol(open, fresh, enroller);
    for (const row of sound) {
      const one = standing.get(row.candidateId);
      if (!one || one.same) continue;
      const mayRestate = one.organisationId === enroller.organisationId && stateAfter(lifecycle, one.status, 'RESTATE');
      if (mayRestate) await this.writer.decideAnew(one, open, row, enroller);
      else answers.push([row, refusedBy([{ code: 'ENROLMENT_STATE' }])]);
    }
    return answers;
  }

  /** The level, or why nobody can be enrolled for it. */
  private async openOr(programmeId: string, level: string, enroller: Enroller): Promise<OpenLevel | IntakeAnswer> {
    try {
      return await this.orders.open(programmeId, level, enroller);
    } catch (error) {
      if (error instanceof Refusal) return refusedBy(error.items);
      throw error;
    }
  }

  private async standing(open: OpenLevel, rows: readonly IntakeRow[]): Promise<Map<string, Standing>> {
    const found = await this.database.tx.query<Standing>(STANDING, [
      rows.map(({ candidateId }) => candidateId),
      rows.map(({ directions }) => directions.join(',')),
      rows.map(({ facts }) => JSON.stringify(facts)),
      ...[open.programme.programmeId, open.level.id],
    ]);
    return new Map(found.map((one) => [one.candidateId, one]));
  }

  private async enrollerOf({ organisationId, userId }: IntakeOrder): Promise<Enroller> {
    const [row] = await this.database.tx.query<{ isSchool: boolean }>(
      `SELECT kind = 'SCHOOL' AS "isSchool" FROM organisation WHERE tenant_id = app_tenant() AND id = $1`,
      [organisationId],
    );
    return { organisationId, userId, isSchool: row?.isSchool ?? false };
  }
}

const refusedBy = (faults: readonly RefusalItem[]): IntakeAnswer => ({
  refused: [...new Set(faults.map(({ code }) => intakeCodeOf(code)))],
});
