import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import type { Provider } from '../register/provider.graphql.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { mayRevoke, provinceDesk } from '../register/provider.policy.js';
import { ProviderReader } from '../register/provider.reader.js';
import { ProviderRegister } from '../register/provider-register.js';
import { RegisterPackage } from '../register/register-package.js';
import { textFaults } from '../register/text.js';
import { lastDayOfBan } from './ban-days.js';
import { isSecondPerson } from './second-person.js';
import type { DecideRevocationInput, ProposeRevocationInput } from './revocation.inputs.js';

/** Longest evidence, in characters as people count them. */
const MOST_EVIDENCE = 5000;

interface ProposalRow {
  readonly id: string;
  readonly providerId: string;
  readonly proposedBy: string;
  readonly proposedFor: string | null;
}

/** Revocations: proposed by one officer of the province's commerce department, decided by another; each in the caller's transaction. */
@Injectable()
export class RevocationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly desks: DeskService,
    private readonly providers: ProviderReader,
    private readonly register: ProviderRegister,
    private readonly packages: RegisterPackage,
    private readonly ledger: QuotaLedger,
  ) {}

  /** Proposes; answers the id. Refuses NOT_YOUR_DESK, NOT_IN_FORCE, ALREADY_PROPOSED, TEXT_REQUIRED, TOO_LONG, UNKNOWN_RUN. */
  async propose(input: ProposeRevocationInput): Promise<string> {
    const { provider, desk } = await this.require(input.providerId);
    if (provider.status !== 'IN_FORCE') throw new Refusal({ code: 'NOT_IN_FORCE', field: ['providerId'] });
    const faults = textFaults(input.evidence, ['evidence'], MOST_EVIDENCE);
    if (faults.length > 0) throw new Refusal(faults);
    const { tx } = this.database;
    // Two proposals at once: the second waits here, and then finds the first.
    await tx.query(`SELECT FROM provider_version WHERE provider_id = $1 AND superseded_at IS NULL FOR UPDATE`, [
      provider.id,
    ]);
    if (await this.openOf(provider.id)) throw new Refusal({ code: 'ALREADY_PROPOSED', field: ['providerId'] });
    await this.assertInRun(input.runId ?? null, provider.id);
    const id = uuidv7();
    const { tenantId, userId } = requireActor();
    await tx.execute(
      `INSERT INTO revocation (tenant_id, id, provider_id, ground, evidence, run_id, proposed_by, on_behalf_of, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[tenantId, id, provider.id, input.ground, input.evidence.trim(), input.runId ?? null],
        ...[userId, desk.onBehalfOf, this.clock.now()],
      ],
    );
    await this.record('revocation.propose', id, desk, { providerId: provider.id, ground: input.ground });
    return id;
  }

  /** The proposal about an entry that nobody has decided on yet, or null. */
  async openOf(providerId: string): Promise<string | null> {
    const [open] = await this.database.tx.query<{ id: string }>(
      `SELECT r.id FROM revocation r WHERE r.provider_id = $1
         AND NOT EXISTS (SELECT FROM revocation_decision d WHERE d.tenant_id = r.tenant_id AND d.revocation_id = r.id)`,
      [providerId],
    );
    return open?.id ?? null;
  }

  /**
   * Decides. A confirmation takes effect with this transaction: the entry is revoked, its slot is free, the unit is barred.
   * Refuses NOT_YOUR_DESK, SECOND_PERSON, ALREADY_DECIDED, REASON_REQUIRED (declined), TOO_LONG, NOT_IN_FORCE.
   */
  async decide({ id, decision, reason }: DecideRevocationInput): Promise<void> {
    const proposal = isUuid(id) ? await this.find(id) : null;
    if (!proposal) throw new AccessError('NOT_FOUND');
    const { provider, desk } = await this.require(proposal.providerId);
    const { tenantId, userId } = requireActor();
    const proposer = { userId: proposal.proposedBy, onBehalfOf: proposal.proposedFor };
    if (!isSecondPerson(proposer, { userId, onBehalfOf: desk.onBehalfOf }))
      throw new Refusal({ code: 'SECOND_PERSON', field: ['id'] });
    const text = reason?.trim() || null;
    if (decision === 'DECLINED' && text === null) throw new Refusal({ code: 'REASON_REQUIRED', field: ['reason'] });
    const faults = tooLong(text, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    const now = this.clock.now();
    const decided = await this.database.tx.execute(
      `INSERT INTO revocation_decision (tenant_id, revocation_id, decision, reason, proposed_by, decided_by, on_behalf_of, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (tenant_id, revocation_id) DO NOTHING`,
      [tenantId, id, decision, text, proposal.proposedBy, userId, desk.onBehalfOf, now],
    );
    if (decided === 0) throw new Refusal({ code: 'ALREADY_DECIDED' });
    if (decision === 'CONFIRMED') await this.takeEffect(id, provider, now);
    await this.record(`revocation.${decision === 'CONFIRMED' ? 'confirm' : 'decline'}`, id, desk, {
      providerId: provider.id,
    });
  }

  /** First and last day of the ban that a confirmation at this moment brings. */
  async banDays(provider: Pick<Provider, 'id'>, at: Date): Promise<{ firstDay: string; lastDay: string }> {
    const { years } = (await this.packages.of(provider.id)).filing.ban;
    const firstDay = businessDate(at);
    return { firstDay, lastDay: lastDayOfBan(firstDay, years) };
  }

  private async takeEffect(id: string, provider: Provider, now: Date): Promise<void> {
    await this.register.append(provider.id, { cause: 'REVOKED', causeId: id, status: 'REVOKED', effectiveAt: now });
    if (provider.caseId) await this.ledger.release(provider.caseId, 'REVOKED');
    const { firstDay, lastDay } = await this.banDays(provider, now);
    // The unit's code as it was at that instant, whatever this request read before.
    await this.database.tx.execute(
      `INSERT INTO provider_ban (tenant_id, revocation_id, uscc, first_day, last_day)
       SELECT tenant_id, $2, uscc, $3, $4 FROM provider_version WHERE provider_id = $1 AND superseded_at IS NULL`,
      [provider.id, id, firstDay, lastDay],
    );
  }

  private async require(providerId: string): Promise<{ provider: Provider; desk: Desk }> {
    const provider = await this.providers.require(providerId);
    const desks = await this.desks.mine();
    const desk = provinceDesk(desks, provider.jurisdictionCode);
    if (!desk || !mayRevoke(requireActor(), desks, provider)) throw new Refusal({ code: 'NOT_YOUR_DESK' });
    return { provider, desk };
  }

  private async find(id: string): Promise<ProposalRow | null> {
    const [row] = await this.database.tx.query<ProposalRow>(
      `SELECT id, provider_id AS "providerId", proposed_by AS "proposedBy", on_behalf_of AS "proposedFor" FROM revocation WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  private async assertInRun(runId: string | null, providerId: string): Promise<void> {
    if (runId === null) return;
    const items = isUuid(runId)
      ? await this.database.tx.query(`SELECT FROM evaluation_item WHERE run_id = $1 AND provider_id = $2`, [
          runId,
          providerId,
        ])
      : [];
    if (items.length === 0) throw new Refusal({ code: 'UNKNOWN_RUN', field: ['runId'] });
  }

  private record(action: string, id: string, { onBehalfOf }: Desk, detail: Record<string, string>): Promise<void> {
    const inPlaceOf = onBehalfOf ? { onBehalfOf } : {};
    return this.audit.record({ action, subjectKind: 'revocation', subjectId: id, detail: { ...detail, ...inPlaceOf } });
  }
}
