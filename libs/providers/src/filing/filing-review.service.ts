import { Injectable } from '@nestjs/common';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import { DecisionService } from '@shidian/cases/decision/decision.service.js';
import { JudgementService } from '@shidian/cases/judgement/judgement.service.js';
import { RecusalService } from '@shidian/cases/recusal/recusal.service.js';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { type Back, decidingDesk, signingDesk, stageOf, toApplicant } from '@shidian/cases/route/route.js';
import { SignOffService } from '@shidian/cases/sign-off/sign-off.service.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import type { Judgement as Verdict } from '@shidian/rules/findings.js';
import type { Stage } from '@shidian/rules/package.js';
import { BanService } from '../revocation/ban.service.js';
import { FILING, type OpenFiling } from './filing-case.js';
import { FilingCases } from './filing-cases.js';

/** What the decider looks at: a decision on anything else is refused. */
export interface Seen {
  readonly id: string;
  readonly attempt: number;
  /** Id of the desk. */
  readonly stage: string;
  /** Which time it lies there; absent where the caller does not say. */
  readonly passage?: number | null;
}

/** A filing that lies where the decider saw it, and the desk of theirs that decides there. */
interface AtStage extends OpenFiling {
  readonly stage: Stage;
  readonly desk: Desk | null;
}

/** Decisions on filings at their desks; each runs in the caller's transaction. */
@Injectable()
export class FilingReviewService {
  constructor(
    private readonly clock: Clock,
    private readonly filings: FilingCases,
    private readonly decisions: DecisionService,
    private readonly judgements: JudgementService,
    private readonly signOffs: SignOffService,
    private readonly recusals: RecusalService,
    private readonly ledger: QuotaLedger,
    private readonly bans: BanService,
    private readonly audit: Audit,
  ) {}

  /**
   * Passes the filing to the next desk, with what passing this one does to its slot. Refuses ATTESTATION_REQUIRED, UNDER_BAN and
   * CAP_REACHED beside what `DecisionService.pass` refuses.
   */
  async pass(seen: Seen, attested: boolean, message: string | null): Promise<void> {
    const { filing, content, stages, stage, desk } = await this.at(seen);
    // What publishes is passed by an announcement only.
    if (stage.publishes) throw notNow(filing.status);
    const attests = attestsAt(content, filing.providerKind, stage.id);
    await this.decisions.pass(filing, seen.attempt, message, stages, desk, {
      onPass: async () => {
        if (attests && !attested) throw new Refusal({ code: 'ATTESTATION_REQUIRED', field: ['attested'] });
        if (stage.slot === 'reserve') await this.ledger.reserve({ ...filing, subjectId: filing.id });
        if (stage.slot === 'commit') {
          await this.bans.assertFree(filing.uscc, this.clock.today());
          await this.ledger.commit(filing.id);
        }
      },
    });
    if (attests)
      await this.audit.record({
        action: 'filing.attest',
        subjectKind: FILING,
        subjectId: filing.id,
        detail: { number: filing.number, attempt: filing.attempt, stage: stage.id },
      });
  }

  /** Sends the filing back with all defects, to the unit or to an earlier desk; its slot stays reserved. */
  async return(
    seen: Seen,
    message: string | null,
    defects: readonly Omit<Defect, 'id'>[],
    back: Back = toApplicant,
  ): Promise<void> {
    const { filing, stages, desk } = await this.at(seen);
    await this.decisions.return(filing, seen.attempt, message, defects, { stages, desk }, back);
  }

  /** Ends the filing with typed reasons, and gives its slot back. */
  async reject(seen: Seen, message: string | null, reasons: readonly DecisionReason[]): Promise<void> {
    const { filing, stages, desk } = await this.at(seen);
    await this.decisions.reject(filing, seen.attempt, message, reasons, { stages, desk });
    await this.ledger.release(filing.id, 'REJECTED');
  }

  /** Answers what the machine cannot decide. Refuses NOT_YOUR_DESK beside what `JudgementService.judge` refuses. */
  async judge(id: string, attempt: number, rule: string, verdict: Verdict, comment: string): Promise<void> {
    const { filing, stages, viewer } = await this.filings.lock(id);
    if (filing.status !== 'IN_REVIEW') throw notNow(filing.status);
    const desk = decidingDesk(stageOf(stages, filing.stage), filing.jurisdictionCode, viewer.desks);
    if (!desk) throw new Refusal({ code: 'NOT_YOUR_DESK' });
    await this.judgements.judge(filing, attempt, rule, verdict, comment, desk);
  }

  /** Signs for a department, or objects. */
  async sign(seen: Seen, verdict: SignOffVerdict, reason: string | null): Promise<void> {
    const { filing, stage, viewer } = await this.at(seen);
    const desk = signingDesk(stage, filing.jurisdictionCode, viewer.desks, filing.signed);
    await this.signOffs.sign(filing, stage, desk, verdict, reason);
  }

  /** Keeps the acting officer away from the filing for good. */
  async recuse(id: string, reason: string): Promise<void> {
    const { filing } = await this.filings.lock(id);
    await this.recusals.declare(filing, reason);
  }

  /** The locked filing at the desk and attempt that the decider saw. Refuses NOT_ALLOWED_NOW, ALREADY_DECIDED and CONFLICT. */
  private async at({ id, attempt, stage: seen, passage }: Seen): Promise<AtStage> {
    const open = await this.filings.lock(id);
    const { filing, stages, viewer } = open;
    if (filing.status !== 'IN_REVIEW' || filing.stage !== seen) throw notNow(filing.status);
    if (filing.attempt !== attempt || filing.passage !== (passage ?? filing.passage))
      throw new Refusal({ code: 'CONFLICT' });
    const stage = stageOf(stages, filing.stage);
    return { ...open, stage, desk: decidingDesk(stage, filing.jurisdictionCode, viewer.desks) };
  }
}

/** True where the form's box of this desk attests that venue and materials were checked (annexes 4 and 5). */
export function attestsAt(
  { filing: { forms } }: OpenFiling['content'],
  kind: OpenFiling['filing']['providerKind'],
  stage: string,
): boolean {
  return forms[kind].opinions.some(({ attests, stages }) => attests !== null && stages.includes(stage));
}
