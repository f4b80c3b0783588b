import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Database } from '@shidian/platform/database/database.js';
import { QuotaAccess } from '../access/quota-access.js';
import { isOfProvince, seesFigures } from '../access/quota-sight.js';
import type { PlanCap, PlanTarget, QuotaPlan } from './quota-plan.graphql.js';

interface PlanRow extends Omit<QuotaPlan, 'caps' | 'targets'> {
  readonly caps: Omit<PlanCap, 'name'>[];
  readonly targets: Omit<PlanTarget, 'name'>[];
}

const PLANS = `
  SELECT p.id, p.programme_id AS "programmeId", p.name, p.version, p.base_version AS "baseVersion", p.draft_version AS "draftVersion",
    p.package_id AS "packageId", p.package_version AS "packageVersion", p.created_at AS "createdAt", p.changed_at AS "changedAt",
    p.reason, p.published_at AS "publishedAt", c.name AS "createdBy", u.name AS "publishedBy",
    CASE WHEN p.version IS NULL THEN 'DRAFT'
      WHEN p.version = (SELECT max(version) FROM quota_plan o WHERE o.programme_id = p.programme_id) THEN 'IN_FORCE' ELSE 'SUPERSEDED' END AS state,
    (SELECT coalesce(json_agg(json_build_object('jurisdictionCode', l.jurisdiction_code, 'providerKind', l.provider_kind, 'slots', l.slots,
        'before', o.slots) ORDER BY l.jurisdiction_code, l.provider_kind DESC), '[]')
      FROM quota_cap l LEFT JOIN quota_cap o ON o.plan_id = b.id AND o.jurisdiction_code = l.jurisdiction_code AND o.provider_kind = l.provider_kind
      WHERE l.plan_id = p.id) AS caps,
    (SELECT coalesce(json_agg(json_build_object('jurisdictionCode', l.jurisdiction_code, 'year', l.year, 'people', l.people,
        'before', o.people) ORDER BY l.jurisdiction_code, l.year), '[]')
      FROM quota_target l LEFT JOIN quota_target o ON o.plan_id = b.id AND o.jurisdiction_code = l.jurisdiction_code AND o.year = l.year
      WHERE l.plan_id = p.id) AS targets
  FROM quota_plan p
  LEFT JOIN quota_plan b ON b.programme_id = p.programme_id AND b.version = p.base_version
  LEFT JOIN user_account c ON c.id = p.created_by
  LEFT JOIN user_account u ON u.id = p.published_by`;

/** Most plans that a list holds; plans are published a few times a year. */
const LIMIT = 100;

/** Reads plans as the acting person may see them: drafts the province alone, of published ones the lines of the places one sees. */
@Injectable()
export class QuotaPlanReader {
  constructor(
    private readonly database: Database,
    private readonly access: QuotaAccess,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /** Drafts first, then versions, the latest first. */
  async list(programmeId: string): Promise<QuotaPlan[]> {
    if (!isUuid(programmeId)) return [];
    const text = `${PLANS} WHERE p.programme_id = $1 ORDER BY p.version DESC NULLS FIRST, p.id DESC LIMIT ${LIMIT}`;
    return this.visible(await this.database.read<PlanRow>({ name: 'quota-plans', text, values: [programmeId] }));
  }

  /** The plan, or null where there is none or it may not be seen. */
  async find(id: string): Promise<QuotaPlan | null> {
    if (!isUuid(id)) return null;
    const rows = await this.database.read<PlanRow>({
      name: 'quota-plan',
      text: `${PLANS} WHERE p.id = $1`,
      values: [id],
    });
    return (await this.visible(rows))[0] ?? null;
  }

  private async visible(rows: readonly PlanRow[]): Promise<QuotaPlan[]> {
    const places = await this.access.places();
    if (places.length === 0) return [];
    const shown = rows.filter(
      (row) => row.state !== 'DRAFT' || isOfProvince(places, [...row.caps, ...row.targets].map(placeOf)),
    );
    const names = await this.jurisdictions.names([
      ...new Set(shown.flatMap((row) => [...row.caps, ...row.targets].map(placeOf))),
    ]);
    const named = <Line extends { jurisdictionCode: string }>(lines: readonly Line[]) =>
      lines
        .filter((line) => seesFigures(places, line.jurisdictionCode))
        .map((line) => ({ ...line, name: names.get(line.jurisdictionCode) ?? line.jurisdictionCode }));
    return shown.map((row) => ({ ...row, caps: named(row.caps), targets: named(row.targets) }));
  }
}

const placeOf = (line: { jurisdictionCode: string }): string => line.jurisdictionCode;
