import { Injectable } from '@nestjs/common';
import type { Role } from '@shidian/contract/roles.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';

/** Somebody who can stand in at a desk. */
export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
}

const FIND = `
  SELECT m.user_id AS "userId", u.name, m.role, m.organisation_id AS "organisationId"
  FROM membership m
  JOIN user_account u ON u.id = m.user_id
  JOIN organisation o ON o.tenant_id = m.tenant_id AND o.id = m.organisation_id
  WHERE m.tenant_id = app_tenant() AND m.role IN ('OFFICER', 'ASSOCIATION_OFFICER') AND m.user_id <> $1
    AND (strpos(lower(u.name), $2) > 0 OR strpos(lower(o.name), $2) > 0)
  ORDER BY m.organisation_id <> $3, o.name, u.name, m.id LIMIT 20`;

/** The officers of the tenant, to choose from. */
@Injectable()
export class ColleagueService {
  constructor(private readonly database: Database) {}

  /** Up to twenty people other than the acting one by part of their name or their organisation's; those of the same office first. */
  search(text: string): Promise<Colleague[]> {
    const { userId, organisationId } = requireActor();
    const values = [userId, text.trim().toLowerCase(), organisationId];
    return this.database.read<Colleague>({ name: 'colleagues', text: FIND, values });
  }
}
