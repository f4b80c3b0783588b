import { Injectable } from '@nestjs/common';
import { currentScope, perRequest, requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import DataLoader from 'dataloader';
import type { Organisation } from './organisation.entity.js';

/** An organisation as others show it. */
export type OrganisationView = Omit<Organisation, 'createdAt'>;

/** Columns of `organisation` under the names of OrganisationView. */
export const organisationColumns = `tenant_id AS "tenantId", id, kind, name, uscc, school_type AS "schoolType", place,
  jurisdiction_code AS "jurisdictionCode", department, association_member AS "associationMember"`;

const READ = `SELECT ${organisationColumns}
  FROM organisation WHERE tenant_id = $1 AND id = ANY($2)`;

/** Organisations by id: one statement for all that a level of a request asks for. Whether the caller may see them is the caller's to decide. */
@Injectable()
export class OrganisationLoader {
  constructor(private readonly database: Database) {}

  /** The organisation, of the current tenant unless another is named; null where there is none. */
  async load(id: string, tenantId: string | null = requireScope().tenantId): Promise<OrganisationView | null> {
    return tenantId === null ? null : this.ofTenant(tenantId).load(id);
  }

  private ofTenant(tenantId: string): DataLoader<string, OrganisationView | null> {
    return perRequest(`organisations:${tenantId}`, () => new DataLoader((ids) => this.read(tenantId, ids)));
  }

  private async read(tenantId: string, ids: readonly string[]): Promise<(OrganisationView | null)[]> {
    const rows = await this.database.read<OrganisationView>(
      { name: 'organisations-by-id', text: READ, values: [tenantId, ids] },
      { tenantId, userId: currentScope()?.userId ?? null },
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
