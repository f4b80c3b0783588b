import { Injectable } from '@nestjs/common';
import { approvalObstacles } from '@shidian/cases/decision/decision.service.js';
import { JudgementService } from '@shidian/cases/judgement/judgement.service.js';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { decidingDesk, nextStage, stageOf } from '@shidian/cases/route/route.js';
import { SignOffService } from '@shidian/cases/sign-off/sign-off.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { BanService } from '../revocation/ban.service.js';
import { CapForecast } from './cap-forecast.js';
import { CapReader } from './cap-reader.js';
import { BATCH_LIMIT } from './filing-batch.graphql.js';
import type { OpenFiling } from './filing-case.js';
import { FilingCases } from './filing-cases.js';
import { FilingReviewService, type Seen } from './filing-review.service.js';
import type { BatchOutcome } from './filing.enums.js';
import type { FilingCapEffect } from './filing-review.graphql.js';

/** What became of one item. */
export interface ItemResult {
  readonly id: string;
  readonly outcome: BatchOutcome;
  readonly faults: readonly RefusalItem[];
}

/** What would happen to one item. */
export interface ItemCheck {
  readonly id: string;
  readonly nextStage: string | null;
  readonly faults: readonly RefusalItem[];
}

const NOT_FOUND: RefusalItem = { code: 'FILING_NOT_FOUND' };

/** Several filings passed at one desk: looked at before, and answered one by one. */
@Injectable()
export class FilingBatchService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly filings: FilingCases,
    private readonly review: FilingReviewService,
    private readonly judgements: JudgementService,
    private readonly signOffs: SignOffService,
    private readonly bans: BanService,
    private readonly caps: CapReader,
  ) {}

  /** Passes each filing in a transaction of its own: one refusal does not undo the others, and asking again passes none twice. Refuses BATCH_SIZE. */
  async pass(seen: readonly Seen[], attested: boolean, message: string | null): Promise<ItemResult[]> {
    assertSize(seen.length, ['items']);
    const results: ItemResult[] = [];
    for (const item of seen) results.push(await this.passOne(item, attested, message));
    return results;
  }

  /** What `pass` would do to each in turn, and to the caps all together; changes nothing. Refuses BATCH_SIZE. */
  async check(ids: readonly string[], stage: string): Promise<{ items: ItemCheck[]; caps: FilingCapEffect[] }> {
    assertSize(ids.length, ['ids']);
    const forecast = new CapForecast();
    const items: ItemCheck[] = [];
    for (const id of new Set(ids)) {
      const open = await this.filings.find(id);
      if (!open) items.push({ id, nextStage: null, faults: [NOT_FOUND] });
      else items.push(await this.checkOne(open, stage, forecast));
    }
    return { items, caps: forecast.effects() };
  }

  private async passOne(seen: Seen, attested: boolean, message: string | null): Promise<ItemResult> {
    const { id } = seen;
    try {
      await this.database.transaction(() => this.review.pass(seen, attested, message));
      return { id, outcome: 'PASSED', faults: [] };
    } catch (error) {
      if (error instanceof AccessError && error.code === 'NOT_FOUND')
        return { id, outcome: 'REFUSED', faults: [NOT_FOUND] };
      if (!(error instanceof Refusal)) throw error;
      if (await this.passedBefore(seen)) return { id, outcome: 'ALREADY_PASSED', faults: [] };
      return { id, outcome: 'REFUSED', faults: error.items };
    }
  }

  /** True where the acting person has passed what they saw: the answer to the first call was lost on its way. */
  private async passedBefore({ id, attempt, stage, passage }: Seen): Promise<boolean> {
    const passes = await this.database.read({
      text: `SELECT FROM case_decision WHERE case_id = $1 AND attempt = $2 AND stage = $3 AND kind = 'PASS' AND actor_id = $4
        AND passage = coalesce($5, passage)`,
      values: [id, attempt, stage, requireActor().userId, passage ?? null],
    });
    return passes.length > 0;
  }

  private async checkOne(open: OpenFiling, at: string, forecast: CapForecast): Promise<ItemCheck> {
    const { filing, stages, viewer } = open;
    const { id } = filing;
    const stage = stageOf(stages, filing.stage);
    if (filing.status !== 'IN_REVIEW' || filing.stage !== at || stage.publishes)
      return { id, nextStage: null, faults: notNow(filing.status).items };
    const faults: RefusalItem[] = [];
    if (!decidingDesk(stage, filing.jurisdictionCode, viewer.desks)) faults.push({ code: 'NOT_YOUR_DESK' });
    if (filing.recused) faults.push({ code: 'RECUSED' });
    const state = await this.judgements.state(id, filing.attempt);
    if (state) faults.push(...approvalObstacles(state));
    faults.push(...(await this.signOffs.obstacles(filing, stage)));
    if (stage.slot === 'commit') {
      const ban = await this.bans.inForce(filing.uscc, this.clock.today());
      if (ban) faults.push({ code: 'UNDER_BAN', params: { lastDay: ban.lastDay, name: ban.name } });
    }
    // What does not pass takes no slot from the others, and what came back from a later desk holds its own.
    if (stage.slot === 'reserve' && faults.length === 0 && !filing.passed.includes(stage.id))
      faults.push(...forecast.take(filing.providerKind, await this.caps.of(filing)));
    return { id, nextStage: nextStage(stages, stage.id)?.id ?? null, faults };
  }
}

function assertSize(size: number, field: string[]): void {
  if (size === 0 || size > BATCH_LIMIT)
    throw new Refusal({ code: 'BATCH_SIZE', field, params: { limit: BATCH_LIMIT } });
}
