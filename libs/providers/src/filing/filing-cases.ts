import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { type FilingCase, guardedOf, type OpenFiling } from './filing-case.js';
import { FilingRoutes } from './filing-routes.js';
import { maySee } from './filing.policy.js';
import { PASSED, thisPassage } from './passage.sql.js';

const FIND = `
  SELECT c.id, c.kind, c.number, c.round_id AS "roundId", c.applicant_id AS "applicantId", c.status, c.stage, c.attempt, c.passage,
    c.jurisdiction_code AS "jurisdictionCode", c.due_working_days AS "dueWorkingDays", c.due_on AS "dueOn",
    f.provider_kind AS "providerKind", f.channel, r.programme_id AS "programmeId", r.reference_year AS "referenceYear", r.package_id AS "packageId",
    r.package_version AS "packageVersion", r.rule_set AS "ruleSet", o.name, o.uscc, o.association_member AS "associationMember",
    ARRAY(SELECT g.department FROM case_sign_off g
      WHERE g.tenant_id = c.tenant_id AND g.case_id = c.id AND ${thisPassage('g')}) AS signed,
    ${PASSED},
    EXISTS (SELECT FROM case_recusal q WHERE q.tenant_id = c.tenant_id AND q.case_id = c.id AND q.user_id = $2) AS recused
  FROM review_case c
  JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id
  JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id
  JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id
  WHERE c.id = $1 AND c.kind = 'filing'`;

/** Single filings for commands. What the viewer cannot see does not exist for them. */
@Injectable()
export class FilingCases {
  constructor(
    private readonly database: Database,
    private readonly desks: DeskService,
    private readonly routes: FilingRoutes,
  ) {}

  /** The filing, locked against other decisions until the transaction ends; throws NOT_FOUND where the viewer has none. */
  async lock(id: string): Promise<OpenFiling> {
    if (isUuid(id)) {
      // The lock alone first: what was committed while it was waited for must be seen by the statement after it.
      await this.database.tx.execute('SELECT FROM review_case WHERE id = $1 FOR UPDATE', [id]);
    }
    const found = await this.find(id);
    if (!found) throw new AccessError('NOT_FOUND');
    return found;
  }

  /** The filing as it is now, or null where the viewer has none. */
  async find(id: string): Promise<OpenFiling | null> {
    if (!isUuid(id)) return null;
    const actor = requireActor();
    const desks = await this.desks.mine();
    const [filing] = await this.database.read<FilingCase>({ text: FIND, values: [id, actor.userId] });
    if (!filing) return null;
    const content = await this.routes.content(filing.packageId, filing.packageVersion);
    const { stages } = content.filing.routes[filing.channel];
    const found = { filing, content, stages, viewer: { actor, desks } };
    return maySee(found.viewer, guardedOf(found)) ? found : null;
  }
}
