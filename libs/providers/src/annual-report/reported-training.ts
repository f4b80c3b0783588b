import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { TrainingProgress, TrainingProgressRegistry } from '@shidian/quotas/target/training-progress.js';

// Where the provider was when the year ended: a later move takes nobody along.
const BY_PLACE = `
  SELECT w.jurisdiction_code AS code, sum((s.figures->>'trained')::bigint)::int AS trained
  FROM annual_report r
  JOIN annual_report_submission s ON s.tenant_id = r.tenant_id AND s.report_id = r.id AND s.attempt = r.attempt
  JOIN provider p ON p.tenant_id = r.tenant_id AND p.id = r.provider_id AND p.programme_id = $1
  CROSS JOIN LATERAL (
    SELECT v.jurisdiction_code FROM provider_version v WHERE v.tenant_id = p.tenant_id AND v.provider_id = p.id
    ORDER BY ((v.effective_at AT TIME ZONE 'Asia/Shanghai')::date <= make_date($2, 12, 31)) DESC,
      abs(extract(epoch FROM v.effective_at - make_date($2, 12, 31))), v.version DESC LIMIT 1
  ) w
  WHERE r.year = $2 GROUP BY 1`;

/** People trained in a year, by county, as the annual reports say: what targets are measured against. */
@Injectable()
export class ReportedTraining extends TrainingProgress implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: TrainingProgressRegistry,
  ) {
    super();
  }

  onModuleInit(): void {
    this.registry.register(this);
  }

  /** Sums of the latest submissions; places without any are absent. */
  async byPlace(programmeId: string, year: number): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.read<{ code: string; trained: number }>({
      name: 'reported-training',
      text: BY_PLACE,
      values: [programmeId, year],
    });
    return new Map(rows.map(({ code, trained }) => [code, trained]));
  }
}
