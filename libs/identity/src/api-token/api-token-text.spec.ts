import { randomUUID } from 'node:crypto';
import { newSecret } from '../access/secrets.js';
import { readApiToken, writeApiToken } from './api-token-text.js';

describe('Text of an API token', () => {
  it('reads back what it wrote, for a thousand tokens', () => {
    for (let i = 0; i < 1_000; i++) {
      const token = { tenantId: randomUUID(), tokenId: randomUUID(), secret: newSecret() };
      expect(readApiToken(writeApiToken(token))).toEqual(token);
    }
  });

  const [tenant, token, secret] = ['a'.repeat(22), 'b'.repeat(22), 'c'.repeat(43)];
  it.each([
    ['nothing', ''],
    ['another prefix', `sx_${tenant}.${token}.${secret}`],
    ['no secret', `sd_${tenant}.${token}`],
    ['a part too many', `sd_${tenant}.${token}.${secret}.x`],
    ['a short tenant', `sd_${tenant.slice(1)}.${token}.${secret}`],
    ['a long secret', `sd_${tenant}.${token}.${secret}c`],
    ['a blank', `sd_${tenant}.${token}.${secret.slice(1)} `],
    ['a null character', `sd_${tenant}.${token}.${secret.slice(1)}\0`],
  ])('refuses %s', (_case, text) => expect(readApiToken(text)).toBeNull());
});
