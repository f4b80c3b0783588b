import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import { DecisionService } from '@shidian/cases/decision/decision.service.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import { RecusalService } from '@shidian/cases/recusal/recusal.service.js';
import { type CaseRow, notNow, ReviewCaseService } from '@shidian/cases/review-case/review-case.service.js';
import { decidingDesk, stageOf } from '@shidian/cases/route/route.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import type { Stage } from '@shidian/rules/package.js';
import { ProviderReader } from '../provider.reader.js';
import { RegisterPackage } from '../register-package.js';
import { ChangeDrafts } from './change-drafts.js';
import { ChangeEffect } from './change-effect.js';
import type { ProviderChangeAbility } from './provider-change.enums.js';
import type { ProviderChange, ProviderChangeContent } from './provider-change.graphql.js';
import type { ProviderChangeContentInput } from './provider-change.inputs.js';
import { ProviderChangeReader } from './provider-change.reader.js';
import { PROVIDER_CHANGE } from './provider-change.sql.js';

/** A change that the actor may do something with: its case, locked, and its record. */
interface Open {
  readonly row: CaseRow;
  readonly change: ProviderChange;
}

/** Commands on changes: who may, then what happens; each runs in the caller's transaction. */
@Injectable()
export class ProviderChangeService {
  constructor(
    private readonly desks: DeskService,
    private readonly cases: ReviewCaseService,
    private readonly decisions: DecisionService,
    private readonly recusals: RecusalService,
    private readonly packages: RegisterPackage,
    private readonly providers: ProviderReader,
    private readonly changes: ProviderChangeReader,
    private readonly drafts: ChangeDrafts,
    private readonly effect: ChangeEffect,
  ) {}

  /** Opens a draft for an entry of the actor's unit; answers its id. Refuses NOT_IN_FORCE and CHANGE_OPEN. */
  async create(providerId: string, kind: ProviderChangeKind): Promise<string> {
    const provider = await this.providers.require(providerId);
    if (provider.status !== 'IN_FORCE') throw new Refusal({ code: 'NOT_IN_FORCE', field: ['providerId'] });
    if (!provider.abilities.includes('REPORT_CHANGE')) throw new AccessError('FORBIDDEN');
    const number = await this.drafts.nextNumber(provider, kind);
    const [stage] = (await this.packages.of(providerId)).filing.routes.CHANGE.stages;
    if (!stage) throw new Error('The route of changes has no desk');
    const { organisationId: applicantId, jurisdictionCode } = provider;
    const opening = { kind: PROVIDER_CHANGE, number, roundId: null, applicantId, stage, jurisdictionCode };
    const id = await this.cases.open(opening);
    await this.drafts.create(id, provider, kind);
    return id;
  }

  /** Replaces the draft. Refuses CONFLICT, TOO_LONG and TOO_MANY. */
  async save(id: string, baseVersion: number, content: ProviderChangeContentInput): Promise<void> {
    await this.require(id, 'EDIT');
    await this.drafts.save(id, baseVersion, content);
  }

  /** Freezes the draft and hands it to the province's desk. Refuses CONFLICT, UNDER_BAN, FILE_NOT_FOUND and every fault of the content. */
  async submit(id: string, draftVersion: number): Promise<void> {
    const { row, change } = await this.require(id, 'SUBMIT');
    const draft = await this.drafts.frozen(id, draftVersion);
    const context = await this.assertSound(change, draft);
    const content = await this.drafts.withStoredFiles(id, draft);
    const { id: packageId, version: packageVersion } = await this.packages.of(change.provider.id);
    await this.cases.submit(row, { facts: content, context, ruleSet: null, packageId, packageVersion });
  }

  /** Takes the change back for good. Refuses TOO_LONG. */
  async withdraw(id: string, reason: string | null): Promise<void> {
    const faults = tooLong(reason, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    await this.cases.decide((await this.require(id, 'WITHDRAW')).row, 'WITHDRAW', { message: reason });
  }

  /** Sends the change back with all defects. */
  async return(
    id: string,
    attempt: number,
    message: string | null,
    defects: readonly Omit<Defect, 'id'>[],
  ): Promise<void> {
    const { row, change } = await this.require(id, 'RETURN');
    await this.decisions.return(row, attempt, message, defects, await this.at(row, change));
  }

  /** Rejects with typed reasons. */
  async reject(id: string, attempt: number, message: string | null, reasons: readonly DecisionReason[]): Promise<void> {
    const { row, change } = await this.require(id, 'REJECT');
    await this.decisions.reject(row, attempt, message, reasons, await this.at(row, change));
  }

  /**
   * Accepts: the register says it from the change's day on. Everything is checked again, since the entry may have changed meanwhile.
   * Refuses CONFLICT, NOT_YOUR_DESK, RECUSED, UNDER_BAN, and what recording refuses.
   */
  async accept(id: string, attempt: number, message: string | null): Promise<void> {
    const { row, change } = await this.require(id, 'ACCEPT');
    if (row.attempt !== attempt || !change.submitted) throw new Refusal({ code: 'CONFLICT' });
    const faults = tooLong(message, ['message']);
    if (faults.length > 0) throw new Refusal(faults);
    const { desk } = await this.at(row, change);
    await this.recusals.assertFree(row);
    const content = change.submitted;
    await this.assertSound(change, content);
    await this.cases.decide(row, 'APPROVE', { message }, { desk });
    const provider = await this.providers.require(change.provider.id);
    await this.effect.apply({ id, kind: change.kind, content, provider });
  }

  /** Puts a conflict of interest on record. */
  async recuse(id: string, reason: string): Promise<void> {
    await this.recusals.declare((await this.require(id, 'RECUSE')).row, reason);
  }

  /** Refuses every fault of the content against the entry as it is now, and a successor under ban; answers what it was checked against. */
  private async assertSound(change: ProviderChange, content: ProviderChangeContent): Promise<object> {
    const provider = await this.providers.require(change.provider.id);
    if (provider.status !== 'IN_FORCE') throw new Refusal({ code: 'NOT_IN_FORCE' });
    const { filing } = await this.packages.of(provider.id);
    const context = await this.drafts.assertSound(change.kind, content, provider, filing);
    await this.effect.assertSuccessorFree(change.kind, content, provider.uscc);
    return context;
  }

  private async at(row: CaseRow, change: ProviderChange): Promise<{ stages: readonly Stage[]; desk: Desk }> {
    const { stages } = (await this.packages.of(change.provider.id)).filing.routes.CHANGE;
    const desk = decidingDesk(stageOf(stages, row.stage), row.jurisdictionCode, await this.desks.mine());
    if (!desk) throw new Refusal({ code: 'NOT_YOUR_DESK' });
    return { stages, desk };
  }

  /**
   * The locked change, if the actor may do this with it now. What they cannot see does not exist for them (NOT_FOUND); an officer of
   * another desk is told so; what the state does not allow is a refusal.
   */
  private async require(id: string, ability: ProviderChangeAbility): Promise<Open> {
    const row = isUuid(id) ? await this.cases.lock(PROVIDER_CHANGE, id) : null;
    const change = row ? await this.changes.find(id) : null;
    if (!row || !change) throw new AccessError('NOT_FOUND');
    if (change.abilities.includes(ability)) return { row, change };
    const review = ability === 'RETURN' || ability === 'REJECT' || ability === 'ACCEPT' || ability === 'RECUSE';
    if (review && row.status === 'IN_REVIEW') {
      await this.at(row, change);
      await this.recusals.assertFree(row);
    }
    throw notNow(row.status);
  }
}
