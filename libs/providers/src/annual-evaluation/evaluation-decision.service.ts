import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { type EvaluationProposal, type RevocationGround, revocationGrounds } from '@shidian/contract/providers.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { RefusalWording, rememberedLocale } from '@shidian/platform/graphql/wording.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { Finding } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { proposalOf } from '@shidian/rules/proposal.js';
import { joinProvider } from '../annual-report/provider-columns.js';
import type { ProposeRevocationInput } from '../revocation/revocation.inputs.js';
import { RevocationService } from '../revocation/revocation.service.js';
import type { EvaluationDecisionResult } from './annual-evaluation.inputs.js';
import { decidingDesk } from './annual-evaluation.policy.js';
import { type Decidable, type Decision, decisionFaults } from './evaluation-decision.check.js';
import { declined } from './evaluation-decision.sql.js';

/** Most decisions of one call. */
const MOST = 100;

interface ItemRow {
  providerId: string;
  filingNumber: string;
  jurisdictionCode: string;
  findings: Finding[] | null;
  proposal: EvaluationProposal | null;
  evaluated: boolean;
  inForce: boolean;
  decided: boolean;
}

// Locked in one order, so that two officers with overlapping batches wait for each other and then find it decided.
const LOAD = `
  SELECT i.provider_id AS "providerId", p.filing_number AS "filingNumber", v.jurisdiction_code AS "jurisdictionCode", i.findings, i.proposal,
    i.evaluated_at IS NOT NULL AS evaluated, v.status = 'IN_FORCE' AS "inForce", false AS decided
  FROM evaluation_item i ${joinProvider('i')}
  WHERE i.run_id = $1 AND i.provider_id = ANY($2::uuid[]) ORDER BY i.provider_id FOR UPDATE OF i`;

// After the lock, so that what another officer has just decided is seen.
const DECIDED = `SELECT d.provider_id AS id FROM evaluation_decision d
  WHERE d.run_id = $1 AND d.provider_id = ANY($2::uuid[]) AND NOT ${declined('d')}`;

const STORE = `
  INSERT INTO evaluation_decision (tenant_id, run_id, provider_id, turn, decision, rectify_by, reason, decided_by, on_behalf_of, decided_at,
    revocation_id)
  SELECT app_tenant(), $1, $2, coalesce(max(turn), 0) + 1, $3, $4, $5, $6, $7, $8, $9 FROM evaluation_decision
  WHERE run_id = $1 AND provider_id = $2 ON CONFLICT DO NOTHING`;

/**
 * People's decisions on evaluated providers: appended, once each, at the province's office of commerce. One to revoke is a proposal; where
 * the second person declines it, the provider is open for another decision.
 */
@Injectable()
export class EvaluationDecisionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly desks: DeskService,
    private readonly packages: RulePackageService,
    private readonly revocations: RevocationService,
    private readonly wording: RefusalWording,
  ) {}

  /** Decides each on its own; answers a result for each, in order. Refuses DECISIONS_COUNT; NOT_FOUND for an unknown run. */
  async decide(runId: string, decisions: readonly Decision[]): Promise<EvaluationDecisionResult[]> {
    if (decisions.length === 0 || decisions.length > MOST)
      throw new Refusal({ code: 'DECISIONS_COUNT', field: ['decisions'], params: { most: MOST } });
    const content = await this.contentOf(runId);
    const items = await this.itemsOf(runId, decisions);
    const results: EvaluationDecisionResult[] = [];
    for (const decision of decisions) {
      const faults = await this.decideOne(runId, decision, items.get(decision.providerId), content);
      results.push({
        providerId: decision.providerId,
        decided: faults.length === 0,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, rememberedLocale())),
      });
    }
    return results;
  }

  private async decideOne(
    runId: string,
    decision: Decision,
    row: ItemRow | undefined,
    content: PackageContent,
  ): Promise<RefusalItem[]> {
    const actor = requireActor();
    const desk = row ? decidingDesk(actor, await this.desks.mine(), row.jurisdictionCode) : null;
    if (!row || !desk) return [{ code: 'NOT_IN_EVALUATION', field: ['providerId'] }];
    const item: Decidable = { ...row, ground: groundOf(content, row) };
    const faults = decisionFaults(decision, item, this.clock.today());
    if (faults.length > 0) return faults;
    const reason = decision.reason?.trim() || null;
    const ground = decision.ground ?? item.ground;
    let revocationId: string | null = null;
    if (decision.decision === 'REVOKE' && ground) {
      const proposed = await this.propose({ runId, providerId: row.providerId, ground, evidence: reason ?? '' });
      if (typeof proposed !== 'string') return proposed;
      revocationId = proposed;
    }
    const stored = await this.database.tx.execute(STORE, [
      runId,
      row.providerId,
      decision.decision,
      decision.rectifyBy ?? null,
      reason,
      actor.userId,
      desk.onBehalfOf,
      this.clock.now(),
      revocationId,
    ]);
    if (stored === 0) return [{ code: 'EVALUATION_DECIDED', field: ['providerId'] }];
    row.decided = true;
    await this.audit.record({
      action: 'annual-evaluation.decide',
      subjectKind: 'provider',
      subjectId: row.providerId,
      detail: {
        ...{ runId, filingNumber: row.filingNumber, decision: decision.decision, proposal: row.proposal },
        ...(desk.onBehalfOf && { onBehalfOf: desk.onBehalfOf }),
      },
    });
    return [];
  }

  // The machine proposes and this officer agrees; the revocation itself is for a second person. Answers the proposal, or what refuses it.
  private async propose(input: ProposeRevocationInput): Promise<string | RefusalItem[]> {
    try {
      return await this.revocations.propose(input);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Somebody has proposed it already, evaluation or not: that one is decided on.
      const open = error.items.some(({ code }) => code === 'ALREADY_PROPOSED')
        ? await this.revocations.openOf(input.providerId)
        : null;
      return open ?? error.items.map((item) => ({ ...item, field: ['reason'] }));
    }
  }

  private async contentOf(runId: string): Promise<PackageContent> {
    if (!isUuid(runId)) throw new AccessError('NOT_FOUND');
    const [run] = await this.database.tx.query<{ id: string; version: string }>(
      `SELECT package_id AS id, package_version AS version FROM evaluation_run WHERE id = $1`,
      [runId],
    );
    if (!run) throw new AccessError('NOT_FOUND');
    return (await this.packages.get(run.id, run.version)).content;
  }

  private async itemsOf(runId: string, decisions: readonly Decision[]): Promise<Map<string, ItemRow>> {
    const ids = decisions.map((decision) => decision.providerId).filter((id) => isUuid(id));
    const rows = await this.database.tx.query<ItemRow>(LOAD, [runId, ids]);
    const items = new Map(rows.map((row) => [row.providerId, row]));
    for (const { id } of await this.database.tx.query<{ id: string }>(DECIDED, [runId, ids])) {
      const item = items.get(id);
      if (item) item.decided = true;
    }
    return items;
  }
}

/** The ground that the findings give for a revocation, or null. */
function groundOf(content: PackageContent, { findings }: ItemRow): RevocationGround | null {
  if (!findings) return null;
  const { reasons } = proposalOf(content, findings);
  const ground = reasons.find((reason) => reason.proposal === 'REVOKE' && reason.ground)?.ground;
  return revocationGrounds.find((known) => known === ground) ?? null;
}
