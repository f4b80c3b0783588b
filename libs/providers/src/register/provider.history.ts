import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { PLACE_NAME } from './as-of.js';
import type { ProviderVersion, UnitSuccession } from './provider.graphql.js';
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

  private loader<Row extends object>(name: string, text: string): DataLoader<string, Row[]> {
    return perRequest(name, () => new DataLoader<string, Row[]>((ids) => this.read(name, text, ids), { cache: false }));
  }

  private async read<Row extends object>(name: string, text: string, ids: readonly string[]): Promise<Row[][]> {
    const rows = await this.database.read<Keyed<Row>>({ name, text, values: [ids] });
    return ids.map((id) => rows.filter((row) => row.providerId === id));
  }
}
