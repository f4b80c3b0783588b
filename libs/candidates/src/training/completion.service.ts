import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { HOURS } from './training-class.sql.js';
import type { CompleteTrainingInput } from './training-class.inputs.js';
import { TrainingClassService } from './training-class.service.js';

interface Learner {
  readonly id: string;
  readonly hours: number;
  readonly days: string[];
  readonly completed: boolean;
}

const LEARNERS = `
  SELECT m.candidate_id AS id, coalesce(h.hours, 0)::int AS hours, coalesce(h.days, '{}') AS days,
    EXISTS (SELECT FROM completion_certificate c
      WHERE c.tenant_id = m.tenant_id AND c.class_id = m.class_id AND c.candidate_id = m.candidate_id) AS completed
  FROM class_member m
  LEFT JOIN LATERAL (${HOURS}) h ON true
  WHERE m.class_id = $1 AND m.left_on IS NULL`;

const ISSUE = `
  WITH counted AS (
    INSERT INTO completion_counter AS n (tenant_id, provider_id, year, last_number) VALUES (app_tenant(), $2, $3, $4)
    ON CONFLICT (tenant_id, provider_id, year) DO UPDATE SET last_number = n.last_number + $4
    RETURNING last_number
  )
  INSERT INTO completion_certificate (tenant_id, id, number, class_id, candidate_id, level, hours, completed_on, issued_by, issued_at)
  SELECT app_tenant(), gen_random_uuid(), $5 || '-' || $3::text || '-' || lpad((last_number - $4 + l.place)::text, 5, '0'), $1, l.id, $8, l.hours,
    $9, $10, $11
  FROM counted, unnest($6::uuid[], $7::int[]) WITH ORDINALITY AS l (id, hours, place)`;

/** Completion certificates: who attended the standard hours of a class gets one. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly classes: TrainingClassService,
  ) {}

  /**
   * Issues certificates to all of these learners, or to none. Refuses COMPLETION_DAY, and at each learner NOT_A_LEARNER, ALREADY_COMPLETED,
   * HOURS_MISSING, and PROVIDER_NOT_FILED for a day of the training on which the institution was not.
   */
  async complete({ classId, candidateIds, completedOn }: CompleteTrainingInput): Promise<void> {
    const { training, provider } = await this.classes.locked(classId, 'COMPLETE');
    const learners = new Map((await this.database.tx.query<Learner>(LEARNERS, [classId])).map((one) => [one.id, one]));
    const faults: RefusalItem[] = [];
    if (completedOn < training.startsOn || completedOn > this.clock.today())
      faults.push({ code: 'COMPLETION_DAY', field: ['completedOn'], params: { startsOn: training.startsOn } });
    const ids = [...new Set(candidateIds)];
    const chosen = ids.flatMap((id, row): Learner[] => {
      const field = ['candidateIds', String(row)];
      const learner = learners.get(id);
      if (!learner || learner.completed) {
        faults.push({ code: learner ? 'ALREADY_COMPLETED' : 'NOT_A_LEARNER', field });
        return [];
      }
      const { hours } = learner;
      const needed = training.standardHours;
      if (hours < needed)
        faults.push({ code: 'HOURS_MISSING', field, params: { hours, needed, missing: needed - hours } });
      const last = learner.days.at(-1);
      if (last && completedOn < last) faults.push({ code: 'COMPLETED_BEFORE_END', field, params: { day: last } });
      const gap = provider.firstGap([...learner.days, completedOn]);
      if (gap) faults.push({ code: 'PROVIDER_NOT_FILED', field, params: { name: provider.name, day: gap } });
      return [learner];
    });
    if (faults.length > 0) throw new Refusal(faults);
    if (chosen.length === 0) return;
    await this.database.tx.execute(ISSUE, [
      ...[classId, provider.id, Number(completedOn.slice(0, 4)), chosen.length, provider.filingNumber],
      ...[chosen.map(({ id }) => id), chosen.map(({ hours }) => hours)],
      ...[training.level, completedOn, requireActor().userId, this.clock.now()],
    ]);
    await this.classes.record('complete', classId, { learners: chosen.length, completedOn });
  }
}
