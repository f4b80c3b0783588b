import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.js';

/** A key that seals, under the name that what it sealed carries. */
export interface SealingKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The keys of an installation. */
export interface SecretKeys {
  /** Newest last: that one seals, the others still open. */
  readonly sealing: readonly SealingKey[];
  /** Makes blind indexes; never changes, or nothing is found any more. */
  readonly index: Buffer;
}

const KEY_BYTES = 32;
const INDEX = 'index';
const NAME = /^[a-z][a-z0-9-]{0,30}$/;

/**
 * Keys as text: `index:<base64>,k1:<base64>[,k2:<base64>]`, 32 bytes each; the last one seals. Throws ConfigError on what cannot be used,
 * and never repeats a key in its message.
 */
export function parseSecretKeys(text: string): SecretKeys {
  const keys = text
    .trim()
    .split(',')
    .map((part) => {
      const [id = '', encoded = ''] = part.trim().split(':');
      const key = Buffer.from(encoded, 'base64');
      if (!NAME.test(id) || key.length !== KEY_BYTES)
        throw new ConfigError('SECRET_KEYS must read index:<base64 of 32 bytes>,k1:<base64 of 32 bytes>');
      return { id, key };
    });
  const index = keys.find(({ id }) => id === INDEX)?.key;
  const sealing = keys.filter(({ id }) => id !== INDEX);
  if (!index || sealing.length === 0) throw new ConfigError('SECRET_KEYS needs index and at least one sealing key');
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new ConfigError('SECRET_KEYS names a key twice');
  return { sealing, index };
}

/** New keys, as text. */
export function makeSecretKeys(): string {
  return [INDEX, 'k1'].map((id) => `${id}:${randomBytes(KEY_BYTES).toString('base64')}`).join(',');
}

/** The keys of a data folder, made when first asked for; of several processes that ask at once one makes them. */
export function secretKeysOf(dataDir: string): SecretKeys {
  const file = join(dataDir, 'secret-keys');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${makeSecretKeys()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return parseSecretKeys(readFileSync(file, 'utf8'));
}
