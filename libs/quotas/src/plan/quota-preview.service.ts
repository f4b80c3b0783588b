import { Injectable } from '@nestjs/common';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { RefusalWording, rememberedLocale } from '@shidian/platform/graphql/wording.js';
import { OpenFilingsRegistry } from './open-filings.js';
import { forecast } from './plan-forecast.js';
import { PlanLinesStore } from './plan-lines.store.js';
import { planProblems } from './plan-problems.js';
import { PlanUse } from './plan-use.js';
import { PlanVersions } from './plan-versions.js';
import type { QuotaPlan } from './quota-plan.graphql.js';
import type { QuotaPreview } from './quota-preview.graphql.js';

/** What publishing a draft would do, without doing it. */
@Injectable()
export class QuotaPreviewService {
  constructor(
    private readonly store: PlanLinesStore,
    private readonly versions: PlanVersions,
    private readonly use: PlanUse,
    private readonly openFilings: OpenFilingsRegistry,
    private readonly jurisdictions: JurisdictionService,
    private readonly wording: RefusalWording,
  ) {}

  /** Null for a plan that is published. */
  async preview(plan: Pick<QuotaPlan, 'id' | 'programmeId' | 'state' | 'baseVersion'>): Promise<QuotaPreview | null> {
    if (plan.state !== 'DRAFT') return null;
    const inForce = await this.versions.inForce(plan.programmeId);
    const [lines, base, useOf, waiting] = await Promise.all([
      this.store.of(plan.id),
      this.store.of(inForce?.id ?? null),
      this.use.read(plan.programmeId),
      this.openFilings.waiting(plan.programmeId),
    ]);
    const { lines: forecasts, ...rest } = forecast(lines, base, useOf, waiting);
    const conflict: RefusalItem[] = plan.baseVersion === (inForce?.version ?? 0) ? [] : [{ code: 'CONFLICT' }];
    const problems = [...conflict, ...(await namePlaces(planProblems(lines, base, useOf), this.jurisdictions))];
    const names = await this.jurisdictions.names([...new Set(forecasts.map((line) => line.jurisdictionCode))]);
    return {
      ...{ ...rest, unserved: [...rest.unserved], totals: [...rest.totals], targetTotals: [...rest.targetTotals] },
      lines: forecasts.map((line) => ({ ...line, name: names.get(line.jurisdictionCode) ?? line.jurisdictionCode })),
      problems: problems.map((item) => this.wording.toUserError(item, rememberedLocale())),
    };
  }
}

/** Refusals with the names of the places that they speak of. */
export async function namePlaces(
  items: readonly RefusalItem[],
  jurisdictions: JurisdictionService,
): Promise<RefusalItem[]> {
  const codes = items
    .flatMap(({ params }) => [params?.['place'], params?.['parent']])
    .filter((code) => typeof code === 'string');
  const names = codes.length > 0 ? await jurisdictions.names([...new Set(codes)]) : new Map<string, string>();
  const name = (code: unknown) => names.get(String(code)) ?? String(code);
  return items.map((item) => {
    const { place, parent } = item.params ?? {};
    return {
      ...item,
      params: { ...item.params, ...(place ? { place: name(place) } : {}), ...(parent ? { parent: name(parent) } : {}) },
    };
  });
}
