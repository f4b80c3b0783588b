import { randomUUID } from 'node:crypto';
import { permissions, rolePermissions, tokenScopes } from '@shidian/contract/permissions.js';
import { roles, type Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { PermissionPolicy } from '@shidian/platform/graphql/allow.js';
import { Authenticator } from '../access/authenticator.js';
import { newSecret } from '../access/secrets.js';
import { MembershipService } from '../membership/membership.service.js';
import { createIdentityWorld, type IdentityWorld, refusalOf } from '../testing/identity-world.js';
import { ApiTokenService } from './api-token.service.js';
import { readApiToken, writeApiToken } from './api-token-text.js';

const [MINUTE, DAY] = [60_000, 86_400_000];

describe('API tokens', () => {
  let world: IdentityWorld;
  let tenant: string;
  let next = 0;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('jd');
  });
  afterAll(() => world.close());

  const who = (bearer: string) => world.get<Authenticator>(Authenticator).authenticate({ bearer });
  const somebody = async (role: Role = 'REVIEWER'): Promise<Actor> => {
    const person = await world.somebody(tenant, `p${next++}@body.example`, role);
    return { ...person, tenantId: tenant, userName: '王小明', role, via: 'session', scopes: null };
  };
  const create = (
    actor: Actor,
    scopes: readonly string[] = ['application:read'],
    more: { name?: string; days?: number } = {},
  ) =>
    world.as(actor, () =>
      world.get<ApiTokenService>(ApiTokenService).create({
        name: more.name ?? `接口 ${next++}`,
        scopes,
        expiresAt: new Date(world.clock.now().getTime() + (more.days ?? 30) * DAY),
      }),
    );
  const revoke = (actor: Actor, id: string) =>
    world.as(actor, () => world.get<ApiTokenService>(ApiTokenService).revoke(id));

  it('act as the membership that made them, within their scopes', async () => {
    const actor = await somebody();
    const { secret } = await create(actor, ['application:read', 'round:read', 'round:read']);
    expect(await who(secret)).toEqual({ ...actor, via: 'token', scopes: ['application:read', 'round:read'] });
  });

  it.each(roles)('of a %s can carry the scopes of its role that tokens may carry, and no other', async (role) => {
    const actor = await somebody(role);
    const allowed: readonly string[] = rolePermissions[role];
    for (const permission of permissions) {
      const expected = allowed.includes(permission) && tokenScopes.includes(permission) ? null : ['SCOPE_NOT_ALLOWED'];
      expect([permission, await refusalOf(create(actor, [permission]))]).toEqual([permission, expected]);
      await world.superuser.query('DELETE FROM api_token');
    }
  });

  it.each(roles)('of a %s allow exactly scope and role together', async (role) => {
    const policy = world.get<PermissionPolicy>(PermissionPolicy);
    const actor = await somebody(role);
    for (const scope of permissions) {
      for (const permission of permissions) {
        const allowed = policy.allows({ ...actor, via: 'token', scopes: [scope] }, permission);
        const mine: readonly string[] = rolePermissions[role];
        expect(allowed).toBe(scope === permission && mine.includes(permission) && tokenScopes.includes(permission));
      }
    }
  });

  it.each([
    ['no scope', { scopes: [] }, ['SCOPES_MISSING']],
    ['an unknown scope', { scopes: ['everything'] }, ['SCOPE_NOT_ALLOWED']],
    ['a blank name', { name: '  ' }, ['INVALID_NAME']],
    ['a name of 101 characters', { name: '𠮷'.repeat(101) }, ['INVALID_NAME']],
    ['a name of 100 rare characters', { name: '𠮷'.repeat(100) }, null],
    ['an expiry now', { days: 0 }, ['EXPIRY_OUT_OF_RANGE']],
    ['an expiry in the past', { days: -1 }, ['EXPIRY_OUT_OF_RANGE']],
    ['an expiry in 366 days', { days: 366 }, null],
    ['an expiry in 367 days', { days: 367 }, ['EXPIRY_OUT_OF_RANGE']],
    [
      'all of it wrong',
      { scopes: ['x', 'y'], name: '', days: 0 },
      ['INVALID_NAME', 'SCOPE_NOT_ALLOWED', 'SCOPE_NOT_ALLOWED', 'EXPIRY_OUT_OF_RANGE'],
    ],
  ])('with %s', async (_case, { scopes, ...more }: { scopes?: string[]; name?: string; days?: number }, expected) => {
    expect(await refusalOf(create(await somebody(), scopes, more))).toEqual(expected);
  });

  it('have names of their own, also when asked for twice at once', async () => {
    const actor = await somebody();
    const twice = await Promise.all([1, 2].map(() => refusalOf(create(actor, ['round:read'], { name: '同步' }))));
    expect(twice).toEqual(expect.arrayContaining([null, ['TOKEN_NAME_TAKEN']]));
  });

  it('are at most twenty', async () => {
    const actor = await somebody();
    const answers = await Promise.all(Array.from({ length: 22 }, () => refusalOf(create(actor))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(20);
    expect(answers.flat()).toContain('TOO_MANY_TOKENS');
  });

  it('are never shown again and stored as hashes only', async () => {
    const actor = await somebody();
    const { secret } = await create(actor);
    const listed = await world.as(actor, () => world.get<ApiTokenService>(ApiTokenService).list());
    const stored = await world.superuser.query('SELECT t::text FROM api_token t');
    const proof = readApiToken(secret)?.secret ?? secret;
    expect(JSON.stringify([listed, stored.rows])).not.toContain(proof);
    expect(listed[0]).not.toHaveProperty('secretHash');
  });

  it('end at their expiry, to the millisecond, also while cached', async () => {
    const { secret } = await create(await somebody(), undefined, { days: 1 });
    world.clock.advance(DAY - 1);
    expect(await who(secret)).not.toBeNull();
    world.clock.advance(1);
    expect(await who(secret)).toBeNull();
  });

  it('end when revoked, at once and for good', async () => {
    const actor = await somebody();
    const { apiToken, secret } = await create(actor);
    await who(secret);
    const first = await revoke(actor, apiToken.id);
    expect(await who(secret)).toBeNull();
    world.clock.advance(MINUTE);
    expect((await revoke(actor, apiToken.id)).revokedAt).toEqual(first.revokedAt);
  });

  it('are revoked and listed by their own membership only', async () => {
    const [mine, theirs] = [await somebody(), await somebody('TENANT_ADMIN')];
    const { apiToken, secret } = await create(mine);
    expect(await refusalOf(revoke(theirs, apiToken.id))).toEqual(['UNKNOWN_TOKEN']);
    expect(await refusalOf(revoke(theirs, 'nonsense'))).toEqual(['UNKNOWN_TOKEN']);
    expect(await world.as(theirs, () => world.get<ApiTokenService>(ApiTokenService).list())).toEqual([]);
    expect(await who(secret)).not.toBeNull();
  });

  it('end with the membership', async () => {
    const actor = await somebody();
    const { secret } = await create(actor);
    await who(secret);
    await world.inTenant(tenant, () => world.get<MembershipService>(MembershipService).end(actor.membershipId));
    expect(await who(secret)).toBeNull();
  });

  it('open nothing under another tenant, another token, or another secret', async () => {
    const other = await world.tenant(`other-${next++}`);
    const [one, two] = [await create(await somebody()), await create(await somebody())];
    const [a, b] = [readApiToken(one.secret), readApiToken(two.secret)];
    if (!a || !b) throw new Error('unreadable token');
    for (const forged of [
      { ...a, tenantId: other },
      { ...a, tenantId: randomUUID() },
      { ...a, tokenId: b.tokenId },
      { ...a, secret: b.secret },
      { ...a, secret: newSecret() },
    ])
      expect(await who(writeApiToken(forged))).toBeNull();
    expect(await who(one.secret)).not.toBeNull();
  });

  it('show their last use, written once a minute', async () => {
    const actor = await somebody();
    const { secret } = await create(actor);
    const lastUse = async () =>
      (await world.as(actor, () => world.get<ApiTokenService>(ApiTokenService).list()))[0]?.lastUsedAt;
    expect(await lastUse()).toBeNull();
    await who(secret);
    const first = world.clock.now();
    expect(await lastUse()).toEqual(first);
    world.clock.advance(MINUTE - 1);
    await who(secret);
    expect(await lastUse()).toEqual(first);
    world.clock.advance(1);
    await who(secret);
    expect(await lastUse()).toEqual(world.clock.now());
  });
});
