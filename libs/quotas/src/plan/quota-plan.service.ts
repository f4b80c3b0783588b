import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { linesOfPackage, type PlanLines } from './plan-lines.js';
import { type CapChange, PlanLinesStore, type TargetChange } from './plan-lines.store.js';
import { PlanVersions } from './plan-versions.js';

/** A package version. */
export interface PackageRef {
  readonly packageId: string;
  readonly packageVersion: string;
}

/** A plan as its commands see it. */
export interface PlanState {
  readonly id: string;
  readonly programmeId: string;
  readonly version: number | null;
}

/** Drafts of plans. Who may touch them is for the caller to ask. */
@Injectable()
export class QuotaPlanService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly store: PlanLinesStore,
    private readonly versions: PlanVersions,
  ) {}

  /** The plan; refuses PLAN_NOT_FOUND. */
  async require(id: string): Promise<PlanState> {
    const [plan] = await this.database.tx.query<PlanState>(
      `SELECT id, programme_id AS "programmeId", version FROM quota_plan WHERE id = $1`,
      [id],
    );
    if (!plan) throw new Refusal({ code: 'PLAN_NOT_FOUND', field: ['id'] });
    return plan;
  }

  /** Begins a draft as a copy of a package's caps and targets, or of the plan in force. Refuses PACKAGE_UNKNOWN, PACKAGE_WITHOUT_CAPS and PLAN_NONE. */
  async start(programmeId: string, name: string, source: PackageRef | null): Promise<string> {
    const inForce = await this.versions.inForce(programmeId);
    const lines = source ? await this.packageLines(source) : await this.linesInForce(inForce?.id ?? null);
    const id = uuidv7();
    await this.database.tx.execute(
      `INSERT INTO quota_plan (tenant_id, id, programme_id, name, base_version, package_id, package_version, created_by, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [
        requireScope().tenantId,
        id,
        programmeId,
        name,
        inForce?.version ?? 0,
        source?.packageId ?? null,
        source?.packageVersion ?? null,
        requireScope().userId,
        this.clock.now(),
      ],
    );
    await this.store.change(id, lines.caps, lines.targets);
    await this.audit.record({ action: 'quota-plan.start', subjectKind: 'quota-plan', subjectId: id, detail: { name } });
    return id;
  }

  /** Sets and removes lines of the draft that the caller saw. Refuses PLAN_NOT_FOUND, PLAN_PUBLISHED and CONFLICT. */
  async change(
    id: string,
    draftVersion: number,
    caps: readonly CapChange[],
    targets: readonly TargetChange[],
  ): Promise<void> {
    const { tx } = this.database;
    const changed = await tx.execute(
      `UPDATE quota_plan SET draft_version = draft_version + 1, changed_at = $3 WHERE id = $1 AND version IS NULL AND draft_version = $2`,
      [id, draftVersion, this.clock.now()],
    );
    if (changed === 0) await this.refuseChange(id);
    await this.store.change(id, caps, targets);
  }

  /** Discards a draft. Refuses PLAN_NOT_FOUND and PLAN_PUBLISHED. */
  async discard(id: string): Promise<void> {
    const discarded = await this.database.tx.execute(`DELETE FROM quota_plan WHERE id = $1 AND version IS NULL`, [id]);
    if (discarded === 0) await this.refuseChange(id);
    await this.audit.record({ action: 'quota-plan.discard', subjectKind: 'quota-plan', subjectId: id });
  }

  /** Refuses what became of a plan in the meantime. */
  async refuseChange(id: string): Promise<never> {
    const { version } = await this.require(id);
    throw new Refusal({ code: version === null ? 'CONFLICT' : 'PLAN_PUBLISHED', field: ['id'] });
  }

  private async linesInForce(id: string | null): Promise<PlanLines> {
    if (!id) throw new Refusal({ code: 'PLAN_NONE', field: ['source'] });
    return this.store.of(id);
  }

  private async packageLines({ packageId, packageVersion }: PackageRef): Promise<PlanLines> {
    const [known] = await this.database.tx.query<{ filing: PackageContent['filing'] | null }>(
      `SELECT content->'filing' AS filing FROM rule_package WHERE id = $1 AND version = $2`,
      [packageId, packageVersion],
    );
    if (!known) throw new Refusal({ code: 'PACKAGE_UNKNOWN', field: ['packageVersion'] });
    if (!known.filing) throw new Refusal({ code: 'PACKAGE_WITHOUT_CAPS', field: ['packageVersion'] });
    return linesOfPackage(known.filing);
  }
}
