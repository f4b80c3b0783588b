import { Injectable } from '@nestjs/common';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { declined } from './evaluation-decision.sql.js';
import { joinProvider } from '../annual-report/provider-columns.js';
import { isOfProvider } from '../annual-report/provider-scope.js';
import { decidingDesk } from './annual-evaluation.policy.js';
import {
  rectificationDue,
  type RectificationEventKind,
  type RectificationState,
  rectificationStateOf,
  type RectificationStep,
} from './rectification.state.js';

/** Longest text of a step, in characters. */
const MOST_TEXT = 2_000;

interface ItemRow {
  organisationId: string;
  jurisdictionCode: string;
  filingNumber: string;
}

const LOCK = `
  SELECT v.organisation_id AS "organisationId", v.jurisdiction_code AS "jurisdictionCode", p.filing_number AS "filingNumber"
  FROM evaluation_item i ${joinProvider('i')} WHERE i.run_id = $1 AND i.provider_id = $2 FOR UPDATE OF i`;

// Read after the item is locked: what another did meanwhile is seen.
const STEPS = `
  SELECT d.rectify_by AS "rectifyBy", coalesce((
    SELECT json_agg(json_build_object('kind', s.kind, 'dueOn', s.due_on) ORDER BY s.happened_at, s.id) FROM rectification_event s
    WHERE s.tenant_id = d.tenant_id AND s.run_id = d.run_id AND s.provider_id = d.provider_id), '[]') AS steps
  FROM evaluation_decision d WHERE d.run_id = $1 AND d.provider_id = $2 AND NOT ${declined('d')}`;

/** The follow-up of a demand to rectify: the provider reports, the province's office of commerce confirms. */
@Injectable()
export class RectificationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly desks: DeskService,
  ) {}

  /** The provider's report, also a late one; answers the item's id. Refuses RECTIFICATION_TEXT, RECTIFICATION_STATE. */
  async report(runId: string, providerId: string, text: string): Promise<string> {
    const actor = requireActor();
    const row = await this.lock(runId, providerId);
    if (!row || !isOfProvider(actor) || row.organisationId !== actor.organisationId) throw new AccessError('NOT_FOUND');
    await this.requireState(runId, providerId, ['OPEN', 'OVERDUE']);
    return this.append(runId, providerId, row, 'REPORTED', text, null);
  }

  /**
   * An officer's verdict: done, not done, or until another day; answers the item's id. Refuses RECTIFICATION_TEXT,
   * RECTIFICATION_DUE and RECTIFICATION_STATE.
   */
  async confirm(
    runId: string,
    providerId: string,
    verdict: Exclude<RectificationEventKind, 'REPORTED'>,
    text: string,
    dueOn: string | null,
  ): Promise<string> {
    const row = await this.lock(runId, providerId);
    if (!row || !decidingDesk(requireActor(), await this.desks.mine(), row.jurisdictionCode))
      throw new AccessError('NOT_FOUND');
    const due = await this.requireState(runId, providerId, ['OPEN', 'OVERDUE', 'REPORTED']);
    const later = dueOn !== null && dueOn > due && dueOn > this.clock.today();
    if (verdict === 'EXTENDED' ? !later : dueOn !== null)
      throw new Refusal({ code: 'RECTIFICATION_DUE', field: ['dueOn'] });
    return this.append(runId, providerId, row, verdict, text, dueOn);
  }

  private async lock(runId: string, providerId: string): Promise<ItemRow | null> {
    if (!isUuid(runId) || !isUuid(providerId)) return null;
    const [row] = await this.database.tx.query<ItemRow>(LOCK, [runId, providerId]);
    return row ?? null;
  }

  /** The day until which it must be done; refuses RECTIFICATION_STATE. */
  private async requireState(
    runId: string,
    providerId: string,
    allowed: readonly RectificationState[],
  ): Promise<string> {
    const [row] = await this.database.tx.query<{ rectifyBy: string | null; steps: RectificationStep[] }>(STEPS, [
      runId,
      providerId,
    ]);
    const state = row?.rectifyBy ? rectificationStateOf(row.rectifyBy, row.steps, this.clock.today()) : null;
    if (!row?.rectifyBy || !state || !allowed.includes(state)) throw new Refusal({ code: 'RECTIFICATION_STATE' });
    return rectificationDue(row.rectifyBy, row.steps);
  }

  private async append(
    runId: string,
    providerId: string,
    { filingNumber }: ItemRow,
    kind: RectificationEventKind,
    text: string,
    dueOn: string | null,
  ): Promise<string> {
    const words = text.trim();
    if (words === '' || words.length > MOST_TEXT)
      throw new Refusal({ code: 'RECTIFICATION_TEXT', field: ['text'], params: { most: MOST_TEXT } });
    await this.database.tx.execute(
      `INSERT INTO rectification_event (tenant_id, id, run_id, provider_id, kind, text, due_on, actor_id, happened_at)
       VALUES (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [uuidv7(), runId, providerId, kind, words, dueOn, requireActor().userId, this.clock.now()],
    );
    await this.audit.record({
      action: `rectification.${kind.toLowerCase().replace('_', '-')}`,
      subjectKind: 'provider',
      subjectId: providerId,
      detail: { runId, filingNumber, dueOn },
    });
    return `${runId}:${providerId}`;
  }
}
