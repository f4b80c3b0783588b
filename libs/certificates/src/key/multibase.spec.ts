import { base58, publicKeyMultibase } from './multibase.js';

describe('Base 58', () => {
  it.each([
    ['', ''],
    ['00', '1'],
    ['0000287fb4cd', '11233QC4'],
    ['48656c6c6f20576f726c6421', '2NEpo7TZRRrLZSi2U'],
    ['ff', '5Q'],
  ])('writes %s as %s', (hex, text) => expect(base58(Buffer.from(hex, 'hex'))).toBe(text));
});

it('The public key of a multikey begins with z6Mk', () => {
  // The key of the test vector in "Data Integrity EdDSA Cryptosuites", appendix B.
  const key = Buffer.from('9fc5LmZ5jpHZrXKS5TYUSn4TTpXx7Yx1hMgy4kD4YtM', 'base64url');
  expect(publicKeyMultibase(key)).toMatch(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
});
