import { Injectable } from '@nestjs/common';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type LineChange, QuotaIssue } from '../ledger/quota-issue.js';
import type { PlanLines } from './plan-lines.js';
import { PlanLinesStore } from './plan-lines.store.js';
import { planProblems } from './plan-problems.js';
import { PlanUse } from './plan-use.js';
import { PlanVersions } from './plan-versions.js';
import { QuotaPlanService } from './quota-plan.service.js';
import { namePlaces } from './quota-preview.service.js';

const PUBLISH = `
  UPDATE quota_plan p SET version = base_version + 1, reason = $3, published_by = $4, published_at = $5
  WHERE id = $1 AND version IS NULL AND draft_version = $2
    AND base_version = coalesce((SELECT max(version) FROM quota_plan o WHERE o.programme_id = p.programme_id), 0)`;

/** Puts a draft in force, and its slots into the ledger. */
@Injectable()
export class QuotaPlanPublisher {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: QuotaPlanService,
    private readonly store: PlanLinesStore,
    private readonly versions: PlanVersions,
    private readonly use: PlanUse,
    private readonly issue: QuotaIssue,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /**
   * Publishes the draft that the caller saw, on top of the version that it was begun from.
   * Refuses PLAN_NOT_FOUND, PLAN_PUBLISHED, CONFLICT, and everything that forbids the plan, at every place at once.
   */
  async publish(id: string, draftVersion: number, reason: string): Promise<void> {
    const { programmeId } = await this.plans.require(id);
    // From here on no slot of the programme moves, and no other plan of its comes in between.
    await this.issue.lockAll(programmeId, (await this.store.of(id)).caps);
    const base = await this.store.of((await this.versions.inForce(programmeId))?.id ?? null);
    const useOf = await this.use.read(programmeId);
    const published = await this.database.tx.execute(PUBLISH, [
      id,
      draftVersion,
      reason,
      requireScope().userId,
      this.clock.now(),
    ]);
    if (published === 0) await this.plans.refuseChange(id);
    const plan = await this.store.of(id);
    const problems = planProblems(plan, base, useOf);
    if (problems.length > 0) throw new Refusal(await namePlaces(problems, this.jurisdictions));
    await this.issue.issue(programmeId, changesOf(plan, base), reason);
    await this.audit.record({
      action: 'quota-plan.publish',
      subjectKind: 'quota-plan',
      subjectId: id,
      detail: { reason },
    });
  }
}

function changesOf(plan: PlanLines, base: PlanLines): LineChange[] {
  return plan.caps.map(({ jurisdictionCode, providerKind, slots }) => {
    const before = base.caps.find(
      (line) => line.jurisdictionCode === jurisdictionCode && line.providerKind === providerKind,
    );
    return { jurisdictionCode, providerKind, by: slots - (before?.slots ?? 0) };
  });
}
