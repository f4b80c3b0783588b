import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { fromHex, hashOf, toHex, utf8 } from './bytes.js';
import { hmacSha256, sha256 } from './sha256.js';

const bytes = (most: number) => fc.uint8Array({ maxLength: most });

describe('SHA-256 without a library', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is that of FIPS 180-4', (text, digest) => expect(hashOf(text)).toBe(digest));

  it('is that of Node for every length around a block, and for any bytes', () => {
    for (let length = 0; length < 200; length++) {
      const content = new Uint8Array(length).fill(length);
      expect(toHex(sha256(content))).toBe(createHash('sha256').update(content).digest('hex'));
    }
    fc.assert(
      fc.property(bytes(2_000), (content) => {
        expect(toHex(sha256(content))).toBe(createHash('sha256').update(content).digest('hex'));
      }),
    );
  });

  it('HMAC is that of Node, also for keys longer than a block', () => {
    fc.assert(
      fc.property(bytes(150), bytes(300), (key, message) => {
        expect(toHex(hmacSha256(key, message))).toBe(createHmac('sha256', key).update(message).digest('hex'));
      }),
    );
  });

  it('reads and writes hexadecimal text and UTF-8', () => {
    fc.assert(fc.property(bytes(64), (content) => expect(fromHex(toHex(content))).toEqual(content)));
    expect([fromHex('0'), fromHex('0G'), fromHex('AB')]).toEqual([null, null, null]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(utf8(text)).toEqual(new TextEncoder().encode(text))),
    );
    expect(utf8('𠮷·\ud842')).toEqual(new TextEncoder().encode('𠮷·\ud842'));
  });
});
