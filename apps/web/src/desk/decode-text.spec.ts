import { decodeText } from './decode-text';

describe('decodeText', () => {
  it('reads UTF-8, with or without a mark, and GB18030', () => {
    expect(decodeText(new TextEncoder().encode('端午节').buffer as ArrayBuffer)).toBe('端午节');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]).buffer)).toBe('a');
    // 端午节 as Excel saves it.
    expect(decodeText(new Uint8Array([0xb6, 0xcb, 0xce, 0xe7, 0xbd, 0xda]).buffer)).toBe('端午节');
  });
});
