import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import type { CaseAbility } from '@shidian/contract/case-lifecycle.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { CaseDraftService, type DraftedForm } from '@shidian/cases/draft/case-draft.service.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import { DecisionService } from '@shidian/cases/decision/decision.service.js';
import { JudgementService } from '@shidian/cases/judgement/judgement.service.js';
import { type CaseRow, notNow, ReviewCaseService } from '@shidian/cases/review-case/review-case.service.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { pilotApplicationFactsSchema } from '@shidian/rules/facts/pilot-application.schema.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Judgement as Verdict } from '@shidian/rules/findings.js';
import { abilitiesOf, maySee } from './pilot-application.policy.js';
import { SubmissionCheck } from './submission-check.js';

/** The kind under which pilot applications travel as cases. */
export const PILOT_APPLICATION = 'pilot-application';

const form: DraftedForm = {
  table: 'pilot_application',
  sections: new Set(Object.keys(pilotApplicationFactsSchema.properties ?? {})),
};

/** Commands on pilot applications: who may, then what happens; each runs in the caller's transaction. */
@Injectable()
export class PilotApplicationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: ReviewCaseService,
    private readonly decisions: DecisionService,
    private readonly judgements: JudgementService,
    private readonly rounds: RoundService,
    private readonly packages: RulePackageService,
    private readonly drafts: CaseDraftService,
    private readonly check: SubmissionCheck,
  ) {}

  /** Opens a draft in an open round for the actor's school; answers its id. Refuses ROUND_…, NOT_A_SCHOOL and ALREADY_APPLIED. */
  async create(roundId: string): Promise<string> {
    const actor = requireActor();
    const round = await this.rounds.requireOpen(roundId, ['roundId']);
    const [school] = await this.database.tx.query(`SELECT FROM organisation WHERE id = $1 AND kind = 'SCHOOL'`, [
      actor.organisationId,
    ]);
    if (!school) throw new Refusal({ code: 'NOT_A_SCHOOL' });
    const { content } = await this.packages.get(round.packageId, round.packageVersion);
    const [stage] = content.route.stages;
    if (!stage) throw new Error(`Package ${content.id} has no route`);
    const id = await this.cases.open({
      kind: PILOT_APPLICATION,
      number: await this.rounds.nextNumber(round.id),
      roundId: round.id,
      applicantId: actor.organisationId,
      stage,
      jurisdictionCode: null,
    });
    await this.database.tx.execute(
      `INSERT INTO pilot_application (tenant_id, id, draft, draft_version, saved_by, saved_at) VALUES ($1, $2, '{}', 1, $3, $4)`,
      [actor.tenantId, id, actor.userId, this.clock.now()],
    );
    return id;
  }

  /** Merges changed sections into the draft. See `CaseDraftService.save` for its refusals. */
  async saveDraft(id: string, baseVersion: number, changes: unknown): Promise<void> {
    await this.require(id, 'EDIT');
    await this.drafts.save(form, id, baseVersion, changes);
  }

  /** Freezes the draft and hands it to the worker. Refuses CONFLICT, ROUND_CLOSED, INVALID_FACT and FACT_MISSING for each fact in the way. */
  async submit(id: string, draftVersion: number): Promise<void> {
    const row = await this.require(id, 'SUBMIT');
    const { roundId } = row;
    if (roundId === null) throw new Error(`Pilot application ${row.number} belongs to no round`);
    const round =
      row.status === 'DRAFT' ? await this.rounds.requireOpen(roundId, ['id']) : await this.rounds.find(roundId);
    if (!round) throw new Refusal({ code: 'ROUND_NOT_FOUND', field: ['id'] });
    const facts = await this.drafts.frozen<PilotApplicationFacts>(form, id, draftVersion);
    const frozen = await this.check.freeze(row, facts, round, this.clock.today());
    await this.cases.submit(row, frozen);
  }

  /** Takes the application back for good. Refuses TOO_LONG. */
  async withdraw(id: string, reason: string | null): Promise<void> {
    const faults = tooLong(reason, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    await this.cases.decide(await this.require(id, 'WITHDRAW'), 'WITHDRAW', { message: reason });
  }

  /** Answers what the machine cannot decide. */
  async judge(id: string, attempt: number, rule: string, verdict: Verdict, comment: string): Promise<void> {
    await this.judgements.judge(await this.require(id, 'JUDGE'), attempt, rule, verdict, comment);
  }

  /** Sends the application back with all defects. */
  async return(
    id: string,
    attempt: number,
    message: string | null,
    defects: readonly Omit<Defect, 'id'>[],
  ): Promise<void> {
    await this.decisions.return(await this.require(id, 'RETURN'), attempt, message, defects);
  }

  /** Approves, or passes to the next desk. */
  async approve(id: string, attempt: number, message: string | null): Promise<void> {
    await this.decisions.approve(await this.require(id, 'APPROVE'), attempt, message);
  }

  /** Rejects with typed reasons. */
  async reject(id: string, attempt: number, message: string | null, reasons: readonly DecisionReason[]): Promise<void> {
    await this.decisions.reject(await this.require(id, 'REJECT'), attempt, message, reasons);
  }

  /**
   * The locked case, if the actor may do this with it now. What the actor cannot see does not exist for them (NOT_FOUND);
   * what their role never may is FORBIDDEN; what the state does not allow is a refusal.
   */
  private async require(id: string, ability: CaseAbility): Promise<CaseRow> {
    const actor = requireActor();
    const row = isUuid(id) ? await this.cases.lock(PILOT_APPLICATION, id) : null;
    if (!row || !maySee(actor, row)) throw new AccessError('NOT_FOUND');
    if (!abilitiesOf(actor, row).includes(ability)) throw notNow(row.status);
    return row;
  }
}
