import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeApiToken } from '@shidian/identity/api-token/api-token-text.js';
import type { Client } from './client.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** Gives the person behind `client` a token with any scopes, also those that the product would not give; answers its caller. */
export async function withToken(
  world: World,
  tenant: TestTenant,
  client: Client,
  scopes: readonly string[],
): Promise<Client> {
  const { viewer } = await client.must<{ viewer: { active: { id: string } } }>('{ viewer { active { id } } }');
  const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')];
  await superuser(
    world,
    `INSERT INTO api_token (tenant_id, id, membership_id, name, secret_hash, scopes, created_at, expires_at)
     VALUES ($1, $2::uuid, $3, $2::text, $4, $5, now(), '2999-01-01')`,
    [tenant.id, id, viewer.active.id, createHash('sha256').update(secret).digest(), scopes],
  );
  const machine = world.client();
  machine.useToken(writeApiToken({ tenantId: tenant.id, tokenId: id, secret }));
  return machine;
}
