import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Learners } from './learners.js';
import type { AddClassMembersInput, LeaveTrainingClassInput } from './training-class.inputs.js';
import { TrainingClassService } from './training-class.service.js';

/** Who is in a class. */
@Injectable()
export class ClassMemberService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly classes: TrainingClassService,
    private readonly learners: Learners,
  ) {}

  /**
   * Adds learners: all of them, or none. Refuses what `Learners` refuses at each row, and CLASS_CLOSED, CLASS_OVER, PROVIDER_NOT_FILED.
   */
  async add({ classId, members }: AddClassMembersInput): Promise<void> {
    const { training, provider } = await this.classes.locked(classId, 'ADD_MEMBERS');
    const today = this.clock.today();
    if (today > training.endsOn) throw new Refusal({ code: 'CLASS_OVER', field: ['classId'] });
    if (!provider.filedOn(today))
      throw new Refusal({
        code: 'PROVIDER_NOT_FILED',
        field: ['classId'],
        params: { name: provider.name, day: today },
      });
    const ids = await this.learners.register(members);
    const joined = today < training.startsOn ? training.startsOn : today;
    await this.database.tx.execute(
      `INSERT INTO class_member (tenant_id, class_id, candidate_id, joined_on)
       SELECT app_tenant(), $1, id, $3 FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING`,
      [classId, ids, joined],
    );
    await this.classes.record('add-members', classId, { members: members.length });
  }

  /** A learner leaves the class. Refuses NOT_A_LEARNER, and LEAVING_DAY for a day before the joining or after today. */
  async leave({ classId, candidateId, leftOn }: LeaveTrainingClassInput): Promise<void> {
    await this.classes.locked(classId, 'ADD_MEMBERS');
    const { tx } = this.database;
    const [member] = await tx.query<{ joinedOn: string }>(
      `SELECT joined_on AS "joinedOn" FROM class_member WHERE class_id = $1 AND candidate_id::text = $2 AND left_on IS NULL`,
      [classId, candidateId],
    );
    if (!member) throw new Refusal({ code: 'NOT_A_LEARNER', field: ['candidateId'] });
    if (leftOn < member.joinedOn || leftOn > this.clock.today())
      throw new Refusal({ code: 'LEAVING_DAY', field: ['leftOn'], params: { joinedOn: member.joinedOn } });
    await tx.execute(`UPDATE class_member SET left_on = $3 WHERE class_id = $1 AND candidate_id = $2`, [
      classId,
      candidateId,
      leftOn,
    ]);
    await this.classes.record('leave', classId, { leftOn });
  }
}
