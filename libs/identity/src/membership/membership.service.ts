import { Injectable } from '@nestjs/common';
import { organisationRoles, type OrganisationKind } from '@shidian/contract/organisations.js';
import type { Role } from '@shidian/contract/roles.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { v7 as uuid } from 'uuid';
import { isId } from '../access/ids.js';
import { CredentialCache } from '../access/credential-cache.js';
import { Membership } from './membership.entity.js';

/** A place to be given to a person. */
export interface NewMembership {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
}

/** A membership with the person behind it. */
export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

const OF_ORGANISATION = `
  SELECT m.id, m.user_id AS "userId", u.name, u.email, m.role, m.created_at AS "createdAt"
  FROM membership m JOIN user_account u ON u.id = m.user_id
  WHERE m.tenant_id = $1 AND m.organisation_id = $2 ORDER BY m.created_at, m.id LIMIT 500`;

/** Who belongs where, inside the current tenant. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cache: CredentialCache,
  ) {}

  /** Gives a person a role in an organisation. Refuses UNKNOWN_ORGANISATION, ROLE_UNFIT, ALREADY_MEMBER. */
  async grant({ userId, organisationId, role }: NewMembership): Promise<string> {
    if (!isId(organisationId)) throw new Refusal({ code: 'UNKNOWN_ORGANISATION', field: ['organisationId'] });
    const id = uuid();
    await this.database.transaction(async (tx) => {
      const { tenantId } = tx.binding;
      const [organisation] = await tx.query<{ kind: OrganisationKind }>(
        'SELECT kind FROM organisation WHERE tenant_id = $1 AND id = $2',
        [tenantId, organisationId],
      );
      if (!organisation) throw new Refusal({ code: 'UNKNOWN_ORGANISATION', field: ['organisationId'] });
      const fitting: readonly Role[] = organisationRoles[organisation.kind];
      if (!fitting.includes(role)) throw new Refusal({ code: 'ROLE_UNFIT', field: ['role'] });
      const added = await tx.execute(
        `INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [tenantId, id, userId, organisationId, role, this.clock.now()],
      );
      if (added === 0) throw new Refusal({ code: 'ALREADY_MEMBER', field: ['role'] });
      await this.record('membership.grant', id, { userId, organisationId, role });
    });
    return id;
  }

  /** Ends a membership, and with it its sessions and tokens. Refuses UNKNOWN_MEMBERSHIP, LAST_ADMIN. */
  async end(id: string): Promise<void> {
    if (!isId(id)) throw new Refusal({ code: 'UNKNOWN_MEMBERSHIP', field: ['id'] });
    await this.database.transaction(async (tx) => {
      const { tenantId } = tx.binding;
      // Locked together: of two administrators who end each other at once, one stays.
      const admins = await tx.query<{ id: string }>(
        `SELECT id FROM membership WHERE tenant_id = $1 AND role = 'TENANT_ADMIN' ORDER BY id FOR UPDATE`,
        [tenantId],
      );
      if (admins.length === 1 && admins[0]?.id === id) throw new Refusal({ code: 'LAST_ADMIN' });
      const membership = await tx.manager.findOneBy(Membership, { tenantId: tenantId ?? '', id });
      const { affected } = await tx.manager.delete(Membership, { tenantId: tenantId ?? '', id });
      if (!membership || affected !== 1) throw new Refusal({ code: 'UNKNOWN_MEMBERSHIP', field: ['id'] });
      const { userId, organisationId, role } = membership;
      await this.record('membership.end', id, { userId, organisationId, role });
      tx.afterCommit(() => this.cache.forget((actor) => actor.membershipId === id));
    });
  }

  /** The members of an organisation, oldest first. */
  ofOrganisation(tenantId: string, organisationId: string): Promise<Member[]> {
    return this.database.read<Member>({ name: 'members', text: OF_ORGANISATION, values: [tenantId, organisationId] });
  }

  private record(action: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'membership', subjectId: id, detail });
  }
}
