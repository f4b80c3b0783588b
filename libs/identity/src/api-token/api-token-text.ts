import { fromShortUuid, isSecret, shortUuid } from '../access/secrets.js';

/** What a bearer token says: which tenant to look in, which row, and the proof. */
export interface ApiTokenText {
  readonly tenantId: string;
  readonly tokenId: string;
  readonly secret: string;
}

// A fixed beginning lets secret scanners recognise a leaked token.
const PREFIX = 'sd_';

/** `sd_<tenant>.<token>.<secret>`, ids and secret in base64url. */
export function writeApiToken({ tenantId, tokenId, secret }: ApiTokenText): string {
  return `${PREFIX}${shortUuid(tenantId)}.${shortUuid(tokenId)}.${secret}`;
}

/** The parts of a token, or null for any other text. */
export function readApiToken(text: string): ApiTokenText | null {
  if (!text.startsWith(PREFIX)) return null;
  const [tenant, token, secret, ...rest] = text.slice(PREFIX.length).split('.');
  if (tenant === undefined || token === undefined || secret === undefined || rest.length > 0) return null;
  const [tenantId, tokenId] = [fromShortUuid(tenant), fromShortUuid(token)];
  return tenantId !== null && tokenId !== null && isSecret(secret) ? { tenantId, tokenId, secret } : null;
}
