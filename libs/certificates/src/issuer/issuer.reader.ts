import { Injectable } from '@nestjs/common';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import { KEYS, type PublicKey } from '../key/issuer-did.js';

const LIST = {
  name: 'issuer-status-list',
  text: `SELECT c.content FROM status_list l LEFT JOIN status_list_credential c ON c.tenant_id = l.tenant_id AND c.list_id = l.id WHERE l.id = $1`,
};

/** Reads what issuers publish, through the role that may read nothing else. */
@Injectable()
export class IssuerReader {
  private readonly tenants = new Map<string, string>();

  constructor(private readonly database: VerifierDatabase) {}

  /** The id of the tenant with this name in addresses, or null. */
  async tenant(slug: string): Promise<string | null> {
    const known = this.tenants.get(slug);
    if (known) return known;
    const [row] = await this.database.read<{ id: string }>(
      { name: 'issuer-of-slug', text: 'SELECT id FROM tenant WHERE slug = $1', values: [slug] },
      { tenantId: null, userId: null },
    );
    if (row) this.tenants.set(slug, row.id);
    return row?.id ?? null;
  }

  /** The keys of a tenant, the one in use first. */
  keys(tenantId: string): Promise<PublicKey[]> {
    return this.database.read<PublicKey>({ ...KEYS, values: [] }, { tenantId, userId: null });
  }

  /** A list as it was last published, `content` null where it was not yet; null where there is no such list. */
  async statusList(tenantId: string, listId: number): Promise<{ readonly content: string | null } | null> {
    const statement = { ...LIST, values: [listId] };
    const [row] = await this.database.read<{ content: string | null }>(statement, { tenantId, userId: null });
    return row ?? null;
  }
}
