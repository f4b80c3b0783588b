import { Injectable } from '@nestjs/common';
import type { FilingAbility, FilingChannel, ProviderKind } from '@shidian/contract/providers.js';
import { CaseDraftService } from '@shidian/cases/draft/case-draft.service.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import { notNow, ReviewCaseService } from '@shidian/cases/review-case/review-case.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import { FILING, type FilingFacts, guardedOf, type OpenFiling } from './filing-case.js';
import { FilingCases } from './filing-cases.js';
import { FilingCheck } from './filing-check.js';
import { isLate } from './filing-deadline.js';
import { filingForm } from './filing-form.js';
import { isFiling, kindOfRuleSet } from './filing-routes.js';
import { abilitiesOf } from './filing.policy.js';

interface Unit {
  readonly name: string;
  readonly uscc: string;
  readonly place: string;
  readonly member: boolean;
}

/** What a unit does with its own filing; each runs in the caller's transaction. */
@Injectable()
export class FilingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: ReviewCaseService,
    private readonly filings: FilingCases,
    private readonly rounds: RoundService,
    private readonly packages: RulePackageService,
    private readonly drafts: CaseDraftService,
    private readonly check: FilingCheck,
    private readonly ledger: QuotaLedger,
  ) {}

  /**
   * Opens a draft in an open round for the actor's unit; answers its id. Refuses ROUND_…, NOT_A_FILING_ROUND, NOT_A_PROVIDER,
   * NOT_A_MEMBER, UNDER_BAN, ALREADY_FILED and ALREADY_APPLIED.
   */
  async create(roundId: string, channel: FilingChannel): Promise<string> {
    const { tenantId, userId, organisationId } = requireActor();
    const round = await this.rounds.requireOpen(roundId, ['roundId']);
    const { content } = await this.packages.get(round.packageId, round.packageVersion);
    const providerKind = isFiling(content) ? kindOfRuleSet(content, round.ruleSet) : null;
    if (!isFiling(content) || !providerKind) throw new Refusal({ code: 'NOT_A_FILING_ROUND', field: ['roundId'] });
    const unit = await this.unit(organisationId);
    assertChannel(channel, unit.member);
    await this.check.assertMayApply({ ...unit, providerKind });
    await this.assertNoneOnItsWay(organisationId, providerKind);
    const [stage] = content.filing.routes[channel].stages;
    if (!stage) throw new Error(`Package ${content.id} has no route for ${channel}`);
    const id = await this.cases.open({
      kind: FILING,
      number: await this.rounds.nextNumber(round.id),
      roundId: round.id,
      applicantId: organisationId,
      stage,
      jurisdictionCode: unit.place,
    });
    await this.database.tx.execute(
      `INSERT INTO filing (tenant_id, id, provider_kind, channel, draft, draft_version, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, '{}', 1, $5, $6)`,
      [tenantId, id, providerKind, channel, userId, this.clock.now()],
    );
    return id;
  }

  /** Merges changed sections into the draft. See `CaseDraftService.save` for its refusals. */
  async saveDraft(id: string, baseVersion: number, changes: unknown): Promise<void> {
    const { filing } = await this.require(id, 'EDIT');
    await this.drafts.save(filingForm[filing.providerKind], id, baseVersion, changes);
  }

  /**
   * Freezes the draft and hands it to the worker; marked late after the deadline of its round, which itself is in. Refuses CONFLICT,
   * ROUND_CLOSED, NOT_A_MEMBER, UNDER_BAN, ALREADY_FILED, and INVALID_FACT, FACT_MISSING, FILE_NOT_FOUND for each fact in the way.
   */
  async submit(id: string, draftVersion: number): Promise<void> {
    const { filing, content } = await this.require(id, 'SUBMIT');
    const first = filing.status === 'DRAFT';
    if (first) await this.rounds.requireOpen(filing.roundId, ['id']);
    const facts = await this.drafts.frozen<FilingFacts>(filingForm[filing.providerKind], id, draftVersion);
    assertChannel(filing.channel, filing.associationMember);
    await this.check.assertMayApply(filing);
    await this.cases.submit(filing, await this.check.freeze(filing, facts));
    if (first && isLate(this.clock.today(), content.filing.deadline, filing.referenceYear))
      await this.database.tx.execute('UPDATE filing SET late = true WHERE id = $1', [id]);
  }

  /** Takes the filing back for good, and gives its slot back. Refuses TOO_LONG. */
  async withdraw(id: string, reason: string | null): Promise<void> {
    const faults = tooLong(reason, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    const { filing } = await this.require(id, 'WITHDRAW');
    await this.cases.decide(filing, 'WITHDRAW', { message: reason });
    await this.ledger.release(filing.id, 'WITHDRAWN');
  }

  /** The locked filing, if the actor may do this with it now: NOT_FOUND where they cannot see it, a refusal where its state forbids it. */
  private async require(id: string, ability: FilingAbility): Promise<OpenFiling> {
    const open = await this.filings.lock(id);
    if (!abilitiesOf(open.viewer, guardedOf(open)).includes(ability)) throw notNow(open.filing.status);
    return open;
  }

  /** Refuses ALREADY_APPLIED where a filing of this kind is on its way in any round: a unit never holds two slots of a kind. */
  private async assertNoneOnItsWay(applicantId: string, kind: ProviderKind): Promise<void> {
    const [open] = await this.database.tx.query(
      `SELECT FROM review_case c JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id
       WHERE c.applicant_id = $1 AND f.provider_kind = $2 AND c.status NOT IN ('APPROVED', 'REJECTED', 'WITHDRAWN') LIMIT 1`,
      [applicantId, kind],
    );
    if (open) throw new Refusal({ code: 'ALREADY_APPLIED', field: ['roundId'] });
  }

  /** The unit, locked: of two filings begun at once the second waits here, and then finds the first. */
  private async unit(organisationId: string): Promise<Unit> {
    const [unit] = await this.database.tx.query<Unit>(
      `SELECT name, uscc, jurisdiction_code AS place, association_member AS member FROM organisation WHERE id = $1 AND kind = 'PROVIDER'
       FOR NO KEY UPDATE`,
      [organisationId],
    );
    if (!unit) throw new Refusal({ code: 'NOT_A_PROVIDER' });
    return unit;
  }
}

function assertChannel(channel: FilingChannel, member: boolean): void {
  if (channel === 'ASSOCIATION' && !member) throw new Refusal({ code: 'NOT_A_MEMBER', field: ['channel'] });
}
