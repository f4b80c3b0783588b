import type { ProviderKind } from '@shidian/contract/providers.js';
import { Database } from '@shidian/platform/database/database.js';
import type { BaseFilingFacts, InstitutionFilingFacts } from '@shidian/rules/facts/filing.js';

/** A step that an office took, as it is printed in the box for its opinion. */
export interface PrintedStep {
  readonly stage: string;
  readonly office: string | null;
  readonly at: Date;
}

/** What a printed document shows of a filing: its last submission, and the desks that it has passed, also on an earlier one. */
export interface PrintedFiling {
  readonly id: string;
  readonly number: string;
  readonly kind: ProviderKind;
  readonly applicant: string;
  readonly uscc: string;
  readonly county: string;
  readonly facts: InstitutionFilingFacts & BaseFilingFacts;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly submittedAt: Date;
  readonly filingNumber: string | null;
  readonly filedAt: Date | null;
  readonly announcement: string | null;
  readonly steps: readonly PrintedStep[];
}

const LOAD = `
  SELECT c.id, c.number, f.provider_kind AS kind, o.name AS applicant, o.uscc, c.jurisdiction_code AS county, s.facts,
    s.package_id AS "packageId", s.package_version AS "packageVersion", s.submitted_at AS "submittedAt",
    p.filing_number AS "filingNumber", p.filed_at AS "filedAt", a.number AS announcement,
    coalesce((SELECT json_agg(json_build_object('stage', d.stage, 'office', po.name, 'at', d.decided_at) ORDER BY d.decided_at)
      FROM case_decision d LEFT JOIN organisation po ON po.tenant_id = d.tenant_id AND po.id = d.organisation_id
      WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id AND d.kind IN ('PASS', 'APPROVE')), '[]') AS steps
  FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position)
  JOIN review_case c USING (id)
  JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id
  JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id
  JOIN case_submission s ON s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.attempt = c.attempt
  LEFT JOIN provider p ON p.tenant_id = c.tenant_id AND p.case_id = c.id
  LEFT JOIN announcement a ON a.tenant_id = p.tenant_id AND a.id = p.announcement_id
  WHERE c.tenant_id = app_tenant() AND c.kind = 'filing'
  ORDER BY wanted.position`;

type Row = Omit<PrintedFiling, 'steps'> & {
  readonly steps: readonly (Omit<PrintedStep, 'at'> & { readonly at: string })[];
};

/** The filings with these ids that were ever submitted, in the order of the ids, in one statement. */
export async function loadPrinted(database: Database, ids: readonly string[]): Promise<PrintedFiling[]> {
  const rows = await database.read<Row>({ text: LOAD, values: [ids] });
  return rows.map((row) => ({ ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) }));
}
