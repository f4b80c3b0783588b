import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecretKeys, parseSecretKeys, secretKeysOf } from './secret-keys.js';
import { Vault } from './vault.js';

const text = makeSecretKeys();
const vault = new Vault(parseSecretKeys(text));

describe('The vault', () => {
  it('opens what it sealed, and seals the same never alike', () => {
    const [one, two] = [
      vault.seal('110105194912310𠮷', 'a/candidate/1'),
      vault.seal('110105194912310𠮷', 'a/candidate/1'),
    ];
    expect(vault.open(one, 'a/candidate/1').toString()).toBe('110105194912310𠮷');
    expect(one.equals(two)).toBe(false);
    expect(one.includes('110105')).toBe(false);
  });

  it.each([
    ['moved to another row', (sealed: Buffer) => sealed, 'a/candidate/2'],
    ['moved to another tenant', (sealed: Buffer) => sealed, 'b/candidate/1'],
    ['with a changed byte at its end', flip(-1), 'a/candidate/1'],
    ['with a changed nonce', flip(4), 'a/candidate/1'],
    ['cut short', (sealed: Buffer) => sealed.subarray(0, 25), 'a/candidate/1'],
  ])('does not open what was %s', (_case, alter, about) => {
    expect(() => vault.open(alter(vault.seal('secret', 'a/candidate/1')), about)).toThrow();
  });

  it('opens what an older key sealed, and seals with the newest', () => {
    const sealed = vault.seal('old', 'x');
    const grown = new Vault(parseSecretKeys(`${text},k2:${Buffer.alloc(32, 7).toString('base64')}`));
    expect(grown.open(sealed, 'x').toString()).toBe('old');
    expect([grown.keyOf(sealed), grown.keyOf(grown.seal('new', 'x'))]).toEqual(['k1', 'k2']);
    expect(() => vault.open(grown.seal('new', 'x'), 'x')).toThrow('k2');
  });

  it('finds the same value of the same purpose, and no other', () => {
    expect(vault.index('a/id', '1').equals(vault.index('a/id', '1'))).toBe(true);
    expect(vault.index('a/id', '1').equals(vault.index('b/id', '1'))).toBe(false);
    expect(vault.index('a/id', '1').equals(vault.index('a/id', '2'))).toBe(false);
  });
});

describe('Secret keys', () => {
  it.each(['', 'index:abc', text.split(',')[0] ?? '', text.split(',')[1] ?? '', `${text},${text.split(',')[1]}`])(
    'refuses %#, without telling a key',
    (bad) => {
      expect(() => parseSecretKeys(bad)).toThrow(/^SECRET_KEYS [^=]*$/);
    },
  );

  it('of a data folder are made once, for the owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shidian-keys-'));
    try {
      const first = secretKeysOf(folder);
      expect(secretKeysOf(folder)).toEqual(first);
      expect(statSync(join(folder, 'secret-keys')).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function flip(at: number): (sealed: Buffer) => Buffer {
  return (sealed) => {
    const copy = Buffer.from(sealed);
    const place = at < 0 ? copy.length + at : at;
    copy[place] = (copy[place] ?? 0) ^ 1;
    return copy;
  };
}
