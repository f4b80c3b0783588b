import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaAccess } from '../access/quota-access.js';
import { changeProblems } from './plan-changes.check.js';
import { placesOf } from './plan-lines.js';
import { PlanLinesStore } from './plan-lines.store.js';
import type { ChangeQuotaPlanInput, PublishQuotaPlanInput, StartQuotaPlanInput } from './quota-plan.inputs.js';
import { QuotaPlanPublisher } from './quota-plan.publisher.js';
import { QuotaPlanService } from './quota-plan.service.js';

/** What people do with plans; only the province of all its places touches one. */
@Injectable()
export class QuotaPlanCommands {
  constructor(
    private readonly access: QuotaAccess,
    private readonly plans: QuotaPlanService,
    private readonly publisher: QuotaPlanPublisher,
    private readonly store: PlanLinesStore,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /** Begins a draft; answers its id. Refuses PROGRAMME_NOT_FOUND, PLACE_NOT_YOURS, PACKAGE_MISSING and what the copy refuses. */
  async start({ programmeId, name, source, packageId, packageVersion }: StartQuotaPlanInput): Promise<string> {
    await this.access.requireProgramme(programmeId);
    await this.access.requireProvince([]);
    if (source === 'PACKAGE' && !(packageId && packageVersion))
      throw new Refusal({ code: 'PACKAGE_MISSING', field: ['packageId'] });
    const from = source === 'PACKAGE' && packageId && packageVersion ? { packageId, packageVersion } : null;
    const id = await this.plans.start(programmeId, name, from);
    await this.requireOwn(id);
    return id;
  }

  /** Changes a draft. Refuses every bad line at once. */
  async change({ id, draftVersion, caps, targets }: ChangeQuotaPlanInput): Promise<void> {
    await this.requireOwn(id);
    const capLines = caps.map(({ slots, ...line }) => ({ ...line, slots: slots ?? null }));
    const targetLines = targets.map(({ people, ...line }) => ({ ...line, people: people ?? null }));
    const codes = [...new Set([...caps, ...targets].map((line) => line.jurisdictionCode))];
    const known = await this.jurisdictions.names(codes);
    const problems = changeProblems(capLines, targetLines, new Set(known.keys()));
    if (problems.length > 0) throw new Refusal(problems);
    await this.access.requireProvince(codes);
    await this.plans.change(id, draftVersion, capLines, targetLines);
  }

  /** Publishes a draft with a reason. */
  async publish({ id, draftVersion, reason }: PublishQuotaPlanInput): Promise<void> {
    await this.requireOwn(id);
    await this.publisher.publish(id, draftVersion, reason.trim());
  }

  /** Discards a draft. */
  async discard(id: string): Promise<void> {
    await this.requireOwn(id);
    await this.plans.discard(id);
  }

  private async requireOwn(id: string): Promise<void> {
    if (!isUuid(id)) throw new Refusal({ code: 'PLAN_NOT_FOUND', field: ['id'] });
    await this.plans.require(id);
    await this.access.requireProvince(placesOf(await this.store.of(id)));
  }
}
