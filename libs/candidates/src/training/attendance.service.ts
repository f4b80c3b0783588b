import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { RecordAttendanceInput } from './training-class.inputs.js';
import { TrainingClassService } from './training-class.service.js';

/** Most hours of one day. */
const MOST_HOURS = 12;

/** Hours that learners attended, day by day; a correction is a further row. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly classes: TrainingClassService,
  ) {}

  /**
   * Records a day. Refuses ATTENDANCE_DAY (outside the class, or after today), PROVIDER_NOT_FILED on that day, and at each row
   * ATTENDANCE_HOURS, LEARNER_TWICE and NOT_A_LEARNER on that day.
   */
  async recordDay({ classId, day, entries }: RecordAttendanceInput): Promise<void> {
    const { training, provider } = await this.classes.locked(classId, 'RECORD_ATTENDANCE');
    const faults: RefusalItem[] = [];
    const { startsOn, endsOn } = training;
    if (day < startsOn || day > endsOn || day > this.clock.today())
      faults.push({ code: 'ATTENDANCE_DAY', field: ['day'], params: { startsOn, endsOn } });
    else if (!provider.filedOn(day))
      faults.push({ code: 'PROVIDER_NOT_FILED', field: ['day'], params: { name: provider.name, day } });
    const members = await this.members(classId, day);
    const seen = new Set<string>();
    entries.forEach(({ candidateId, hours }, row) => {
      const field = ['entries', String(row)];
      if (hours < 0 || hours > MOST_HOURS)
        faults.push({ code: 'ATTENDANCE_HOURS', field: [...field, 'hours'], params: { most: MOST_HOURS } });
      if (seen.has(candidateId)) faults.push({ code: 'LEARNER_TWICE', field: [...field, 'candidateId'] });
      else if (!members.has(candidateId)) faults.push({ code: 'NOT_A_LEARNER', field: [...field, 'candidateId'] });
      seen.add(candidateId);
    });
    if (faults.length > 0) throw new Refusal(faults);
    const { userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO class_attendance (tenant_id, id, class_id, candidate_id, day, hours, recorded_by, recorded_at)
       SELECT app_tenant(), e.id, $1, e.candidate_id, $2, e.hours, $5, $6
       FROM unnest($7::uuid[], $3::uuid[], $4::int[]) AS e (id, candidate_id, hours)`,
      [
        ...[classId, day, entries.map(({ candidateId }) => candidateId), entries.map(({ hours }) => hours)],
        ...[userId, this.clock.now(), entries.map(() => uuidv7())],
      ],
    );
    await this.classes.record('attendance', classId, { day, learners: entries.length });
  }

  // Who has left, or holds a completion certificate, has no more hours.
  private async members(classId: string, day: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.tx.query<{ id: string }>(
      `SELECT m.candidate_id AS id FROM class_member m
       WHERE m.class_id = $1 AND m.joined_on <= $2 AND (m.left_on IS NULL OR m.left_on >= $2)
         AND NOT EXISTS (SELECT FROM completion_certificate c
           WHERE c.tenant_id = m.tenant_id AND c.class_id = m.class_id AND c.candidate_id = m.candidate_id)`,
      [classId, day],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
