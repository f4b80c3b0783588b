import { createHash, randomBytes } from 'node:crypto';

const SECRET_SHAPE = /^[A-Za-z0-9_-]{43}$/;
const UUID_TEXT_SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** True when `text` could have come from `newSecret`; anything else is not worth a statement. */
export function isSecret(text: string): boolean {
  return SECRET_SHAPE.test(text);
}

/** What is stored of a secret. It holds 256 bits of chance, so one plain hash is enough. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A UUID as 22 base64url characters. */
export function shortUuid(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** The UUID behind `shortUuid`'s text, or null. */
export function fromShortUuid(text: string): string | null {
  if (!UUID_TEXT_SHAPE.test(text)) return null;
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
