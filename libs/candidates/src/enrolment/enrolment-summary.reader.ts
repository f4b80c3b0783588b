import { Injectable } from '@nestjs/common';
import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { rememberedLocale, RefusalWording } from '@shidian/platform/graphql/wording.js';
import type { Programme } from '@shidian/programmes/programme/programme.graphql.js';
import { type CertifyingProgramme, ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { EnrolmentCount, EnrolmentProgramme } from './enrolment.graphql.js';
import { EnrolmentOrders, enrollerOf } from './enrolment-order.js';
import { visibleSql } from './enrolment.policy.js';

interface CountRow {
  readonly programmeId: string;
  readonly level: string;
  readonly status: EnrolmentStatus;
  readonly count: number;
}

/** What stands where, and where people can be enrolled. */
@Injectable()
export class EnrolmentSummaryReader {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammePackages,
    private readonly orders: EnrolmentOrders,
    private readonly wording: RefusalWording,
  ) {}

  /** How many of the enrolments that the actor may see stand where, by the rank of the level. */
  async counts(): Promise<EnrolmentCount[]> {
    const values: unknown[] = [];
    const visible = visibleSql(requireActor(), (value) => `$${values.push(value)}`);
    const rows = await this.database.read<CountRow>({
      text: `SELECT e.programme_id AS "programmeId", e.level, e.status, count(*)::int AS count FROM enrolment e
        WHERE e.tenant_id = app_tenant() AND ${visible} GROUP BY e.programme_id, e.level, e.status`,
      values,
    });
    const levels = new Map(
      (await this.programmes.certifying()).flatMap(({ programmeId, certification }) =>
        certification.levels.map((level) => [`${programmeId}/${level.id}`, level] as const),
      ),
    );
    const rankOf = (row: CountRow): number => levels.get(`${row.programmeId}/${row.level}`)?.rank ?? 0;
    return rows
      .sort((a, b) => a.programmeId.localeCompare(b.programmeId) || rankOf(a) - rankOf(b))
      .map((row) => ({
        ...row,
        levelTitle: levels.get(`${row.programmeId}/${row.level}`)?.title ?? { zh: row.level, en: row.level },
      }));
  }

  /** Programmes that issue certificates, with their rules, and whether the actor's organisation may enrol today. */
  async programmesToEnrolIn(): Promise<EnrolmentProgramme[]> {
    const certifying = await this.programmes.certifying();
    const named = await this.database.read<Programme>({
      name: 'programmes-by-id',
      text: `SELECT id, code, name, name_en AS "nameEn" FROM programme WHERE tenant_id = app_tenant() AND id = ANY($1::uuid[]) ORDER BY code`,
      values: [certifying.map(({ programmeId }) => programmeId)],
    });
    const [own] = await this.database.read<Pick<EnrolmentProgramme, 'schoolType'>>({
      name: 'own-school-type',
      text: `SELECT school_type AS "schoolType" FROM organisation WHERE tenant_id = app_tenant() AND id = $1`,
      values: [requireActor().organisationId],
    });
    const schoolType = own?.schoolType ?? null;
    const found: EnrolmentProgramme[] = [];
    for (const programme of named) {
      const one = certifying.find(({ programmeId }) => programmeId === programme.id);
      if (!one) continue;
      const { packageId, packageVersion, content } = one;
      const standing = await this.orders.standingOf(one, enrollerOf(requireActor()));
      const recorded = standing === null ? {} : { standing };
      found.push({
        ...{ programme, packageId, packageVersion, content, schoolType, recorded },
        ...(await this.mayEnrol(one)),
      });
    }
    return found;
  }

  private async mayEnrol(programme: CertifyingProgramme): Promise<Pick<EnrolmentProgramme, 'mayEnrol' | 'obstacle'>> {
    if (!isAllowed(requireActor(), 'candidate:enrol')) return { mayEnrol: false, obstacle: null };
    try {
      await this.orders.assertEnrols(programme, enrollerOf(requireActor()));
      return { mayEnrol: true, obstacle: null };
    } catch (error) {
      const [item] = error instanceof Refusal ? error.items : [];
      if (!item) throw error;
      return { mayEnrol: false, obstacle: this.wording.toUserError(item, rememberedLocale()).message };
    }
  }
}
