import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import type { ClassAttendance, ClassMember, TrainingClass } from './training-class.graphql.js';
import type { TrainingClassFilter } from './training-class.inputs.js';
import { ATTENDANCE, FROM_CLASSES, MEMBERS, selectClasses, stateSql } from './training-class.sql.js';
import { abilitiesOf, visibleSql } from './training.policy.js';

type Row = Omit<TrainingClass, 'abilities'> & { readonly organisationId: string };
type Bind = (value: unknown) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads classes: one statement for a page or a record, holding what may be seen. */
@Injectable()
export class TrainingClassReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page, latest beginning first. */
  async page(page: PageRequest, filter: TrainingClassFilter): Promise<Connection<TrainingClass>> {
    const { values, bind } = new Parameters();
    const today = `${bind(this.clock.today())}::date`;
    const conditions = this.conditions(filter, bind);
    if (page.after) {
      const [startsOn, id] = page.after;
      if (typeof startsOn !== 'string' || !DAY.test(startsOn) || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(t.starts_on, t.id) < (${bind(startsOn)}::date, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.read<Row>({
      text: `${selectClasses(today)} WHERE ${conditions.join(' AND ')}
        ORDER BY t.starts_on DESC, t.id DESC LIMIT ${page.first + 1}`,
      values,
    });
    return toConnection(rows, page, classOf, (row) => [row.startsOn, row.id]);
  }

  /** How many match. */
  async count(filter: TrainingClassFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const [row] = await this.database.read<{ total: number }>({
      text: `SELECT count(*)::int AS total ${FROM_CLASSES} WHERE ${this.conditions(filter, bind).join(' AND ')}`,
      values,
    });
    return row?.total ?? 0;
  }

  /** A class, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<TrainingClass | null> {
    if (!isUuid(id)) return null;
    const { values, bind } = new Parameters();
    const today = `${bind(this.clock.today())}::date`;
    const conditions = [`t.id = ${bind(id)}`, ...this.conditions({}, bind)];
    const [row] = await this.database.read<Row>({
      text: `${selectClasses(today)} WHERE ${conditions.join(' AND ')}`,
      values,
    });
    return row ? classOf(row) : null;
  }

  /** The learners of a class that the actor sees. */
  members(classId: string): Promise<ClassMember[]> {
    return this.database.read<ClassMember>({ name: 'class-members', text: MEMBERS, values: [classId] });
  }

  /** What was recorded of a learner of a class that the actor sees, corrections among it. */
  async attendance(classId: string, candidateId: string): Promise<ClassAttendance[]> {
    if (!isUuid(candidateId)) return [];
    return this.database.read<ClassAttendance>({
      name: 'class-attendance',
      text: ATTENDANCE,
      values: [classId, candidateId],
    });
  }

  private conditions(filter: TrainingClassFilter, bind: Bind): string[] {
    const conditions = ['t.tenant_id = app_tenant()', visibleSql(requireActor(), bind)];
    if (filter.providerId != null)
      conditions.push(isUuid(filter.providerId) ? `t.provider_id = ${bind(filter.providerId)}` : 'false');
    if (filter.level) conditions.push(`t.level = ${bind(filter.level)}`);
    if (filter.state?.length)
      conditions.push(`${stateSql(`${bind(this.clock.today())}::date`)} = ANY (${bind(filter.state)}::text[])`);
    return conditions;
  }
}

function classOf({ organisationId, ...row }: Row): TrainingClass {
  return { ...row, abilities: abilitiesOf(requireActor(), { organisationId, closed: row.closedAt !== null }) };
}
