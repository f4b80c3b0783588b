import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { PLACE_NAME } from './as-of.js';
import { type DecisionJson, DECISIONS, decisionsOf } from './case-decisions.js';
import type { ProviderCase, ProviderVersion, UnitSuccession } from './provider.graphql.js';
import { isOfProvider } from './provider.policy.js';

const VERSIONS = `
  SELECT v.provider_id AS "providerId", v.version, v.status, v.name, v.uscc, v.jurisdiction_code AS "jurisdictionCode",
    coalesce(${PLACE_NAME}, v.jurisdiction_code) AS place, v.address, v.phone, v.legal_representative AS "legalRepresentative", v.scopes,
    v.category, v.effective_at AS "effectiveAt", v.superseded_at AS "supersededAt", v.cause, v.cause_id AS "causeId",
    u.name AS "recordedBy", v.recorded_at AS "recordedAt"
  FROM provider_version v LEFT JOIN user_account u ON u.id = v.recorded_by
  WHERE v.tenant_id = app_tenant() AND v.provider_id = ANY($1) ORDER BY v.provider_id, v.version`;

// Every unit that ever held the entry, and what became of each.
const SUCCESSIONS = `
  SELECT DISTINCT v.provider_id AS "providerId", s.predecessor_uscc AS "predecessorUscc", s.successor_uscc AS "successorUscc",
    s.successor_name AS "successorName", s.cause, s.happened_on AS "happenedOn", s.cause = 'SPLIT' AND NOT EXISTS (
      SELECT FROM provider_version k WHERE k.tenant_id = v.tenant_id AND k.provider_id = v.provider_id AND k.uscc = s.successor_uscc
    ) AS "toFileAnew"
  FROM provider_version v
  JOIN unit_succession s ON s.tenant_id = v.tenant_id AND v.uscc IN (s.predecessor_uscc, s.successor_uscc)
  WHERE v.tenant_id = app_tenant() AND v.provider_id = ANY($1)
  ORDER BY "providerId", "happenedOn", "predecessorUscc", "successorUscc"`;

const CASES = `
  SELECT p.id AS "providerId", c.id, c.number, c.submitted_at AS "submittedAt", ${DECISIONS} AS decisions
  FROM provider p JOIN review_case c ON c.tenant_id = p.tenant_id AND c.id = p.case_id
  WHERE p.tenant_id = app_tenant() AND p.id = ANY($1)`;

type CaseColumns = Omit<ProviderCase, 'decisions'> & { readonly decisions: DecisionJson[] | null };
type Keyed<Row> = Row & { readonly providerId: string };

/** What lies behind an entry: its versions and the units before and after, one statement each for all entries of a request. */
@Injectable()
export class ProviderHistory {
  constructor(private readonly database: Database) {}

  /** The versions of an entry, oldest first. A unit's own people see that it was recorded, not by whom. */
  async versions(providerId: string): Promise<ProviderVersion[]> {
    const versions = await this.loader<ProviderVersion>('provider-versions', VERSIONS).load(providerId);
    return isOfProvider(requireActor()) ? versions.map((version) => ({ ...version, recordedBy: null })) : versions;
  }

  /** Where the units that held the entry came from, and what became of them, oldest first. */
  successions(providerId: string): Promise<UnitSuccession[]> {
    return this.loader<UnitSuccession>('unit-successions', SUCCESSIONS).load(providerId);
  }

  /** The application that led to an entry, with its steps; null for an entry taken over from an older register. */
  async filing(providerId: string): Promise<ProviderCase | null> {
    const [row] = await this.loader<CaseColumns>('provider-cases', CASES).load(providerId);
    return row ? { ...row, decisions: decisionsOf(row.decisions, isOfProvider(requireActor())) } : null;
  }

  private loader<Row extends object>(name: string, text: string): DataLoader<string, Row[]> {
    return perRequest(name, () => new DataLoader<string, Row[]>((ids) => this.read(name, text, ids), { cache: false }));
  }

  private async read<Row extends object>(name: string, text: string, ids: readonly string[]): Promise<Row[][]> {
    const rows = await this.database.read<Keyed<Row>>({ name, text, values: [ids] });
    return ids.map((id) => rows.filter((row) => row.providerId === id));
  }
}
