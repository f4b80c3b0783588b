import { Injectable } from '@nestjs/common';
import type { Role } from '@shidian/contract/roles.js';
import { Database } from '@shidian/platform/database/database.js';
import { ofPerson } from '../access/bindings.js';

/** One of a person's memberships, in whatever tenant. */
export interface OwnMembership {
  readonly id: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly tenant: { readonly id: string; readonly slug: string; readonly name: string; readonly nameEn: string };
}

const OF_USER = `
  SELECT m.id, m.user_id AS "userId", m.tenant_id AS "tenantId", m.organisation_id AS "organisationId", m.role,
    json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'nameEn', t.name_en) AS tenant
  FROM membership m JOIN tenant t ON t.id = m.tenant_id
  WHERE m.user_id = $1 ORDER BY m.created_at, m.id`;

/** Where people belong, across tenants. */
@Injectable()
export class MembershipDirectory {
  constructor(private readonly database: Database) {}

  /** Every membership of a person, oldest first, in one statement. */
  ofUser(userId: string): Promise<OwnMembership[]> {
    return this.database.read<OwnMembership>(
      { name: 'own-memberships', text: OF_USER, values: [userId] },
      ofPerson(userId),
    );
  }
}
