import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import type { CapLine, PlanLines, TargetLine } from './plan-lines.js';

/** A line that is set, or removed where the figure is null. */
export type CapChange = Omit<CapLine, 'slots'> & { readonly slots: number | null };
export type TargetChange = Omit<TargetLine, 'people'> & { readonly people: number | null };

const SET_CAPS = `
  INSERT INTO quota_cap (tenant_id, plan_id, jurisdiction_code, provider_kind, slots)
  SELECT app_tenant(), $1, line->>'jurisdictionCode', line->>'providerKind', (line->>'slots')::int
  FROM jsonb_array_elements($2::jsonb) AS line WHERE line->>'slots' IS NOT NULL
  ON CONFLICT (tenant_id, plan_id, jurisdiction_code, provider_kind) DO UPDATE SET slots = excluded.slots`;
const REMOVE_CAPS = `
  DELETE FROM quota_cap c USING jsonb_array_elements($2::jsonb) AS line
  WHERE c.plan_id = $1 AND line->>'slots' IS NULL AND c.jurisdiction_code = line->>'jurisdictionCode' AND c.provider_kind = line->>'providerKind'`;
const SET_TARGETS = `
  INSERT INTO quota_target (tenant_id, plan_id, jurisdiction_code, year, people)
  SELECT app_tenant(), $1, line->>'jurisdictionCode', (line->>'year')::int, (line->>'people')::int
  FROM jsonb_array_elements($2::jsonb) AS line WHERE line->>'people' IS NOT NULL
  ON CONFLICT (tenant_id, plan_id, jurisdiction_code, year) DO UPDATE SET people = excluded.people`;
const REMOVE_TARGETS = `
  DELETE FROM quota_target t USING jsonb_array_elements($2::jsonb) AS line
  WHERE t.plan_id = $1 AND line->>'people' IS NULL AND t.jurisdiction_code = line->>'jurisdictionCode' AND t.year = (line->>'year')::int`;

/** The lines of plans, as stored. */
@Injectable()
export class PlanLinesStore {
  constructor(private readonly database: Database) {}

  /** All lines of a plan, by place; none for null. */
  async of(planId: string | null): Promise<PlanLines> {
    const values = [planId];
    const [caps, targets] = await Promise.all([
      this.database.read<CapLine>({
        name: 'plan-caps',
        text: `SELECT jurisdiction_code AS "jurisdictionCode", provider_kind AS "providerKind", slots FROM quota_cap
          WHERE plan_id = $1 ORDER BY jurisdiction_code, provider_kind DESC`,
        values,
      }),
      this.database.read<TargetLine>({
        name: 'plan-targets',
        text: `SELECT jurisdiction_code AS "jurisdictionCode", year, people FROM quota_target
          WHERE plan_id = $1 ORDER BY jurisdiction_code, year`,
        values,
      }),
    ]);
    return { caps, targets };
  }

  /** Sets and removes lines; the others stay. No line may be named twice. */
  async change(planId: string, caps: readonly CapChange[], targets: readonly TargetChange[]): Promise<void> {
    const { tx } = this.database;
    for (const text of caps.length > 0 ? [REMOVE_CAPS, SET_CAPS] : [])
      await tx.execute(text, [planId, JSON.stringify(caps)]);
    for (const text of targets.length > 0 ? [REMOVE_TARGETS, SET_TARGETS] : [])
      await tx.execute(text, [planId, JSON.stringify(targets)]);
  }
}
