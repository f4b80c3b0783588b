import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { GlyphsMissing, type PrintedCertificate } from './certificate-paper.js';
import { certificatesPdf } from './certificates-paper.js';

const words = (zh: string, en: string) => ({ zh, en });
const certificate = (n: number, holderName = `考生${n}`): PrintedCertificate => ({
  ...{ number: `ZJ0220260000${String(n).padStart(4, '0')}`, title: words('证书', 'Certificate'), holderName },
  ...{ holderMasked: '330106********002X', programme: words('项目', 'Programme'), level: words('等级', 'Level') },
  ...{ directions: [], issuedOn: '2026-11-29', issuer: words('中心', 'Centre'), specimen: false },
  address: `https://shidian.example/verify/ZJ0220260000${n}?c=Ab3dEf6hIj9k`,
});
async function* batch(count: number, seen: (n: number) => void = () => undefined): AsyncGenerator<PrintedCertificate> {
  for (let n = 1; n <= count; n++) {
    await Promise.resolve();
    seen(n);
    yield certificate(n);
  }
}

describe('Certificates as one document', () => {
  it('each has its page', async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of certificatesPdf(batch(30), 'batch')) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('latin1');
    expect([text.startsWith('%PDF-'), text.trimEnd().endsWith('%%EOF')]).toEqual([true, true]);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(30);
  });

  it('are drawn no faster than they are fetched, and no further once nobody fetches them', async () => {
    let drawn = 0;
    const out = certificatesPdf(
      batch(500, (n) => (drawn = n)),
      'batch',
    );
    await once(out, 'readable');
    // Nobody reads: the drawing stops of itself.
    for (let before = -1; before !== drawn; await wait(200)) before = drawn;
    const held = drawn;
    expect(held).toBeLessThan(60);
    out.destroy();
    await wait(100);
    expect(drawn).toBe(held);
  });

  it('let everything else have its turn after each', async () => {
    let turns = 0;
    let immediate = setImmediate(function again() {
      turns++;
      immediate = setImmediate(again);
    });
    const before: number[] = [];
    for await (const _chunk of certificatesPdf(
      batch(40, () => before.push(turns)),
      'batch',
    ));
    clearImmediate(immediate);
    expect(before.slice(1).filter((turn, index) => turn <= (before[index] ?? 0))).toEqual([]);
  });

  it('break off where one cannot be drawn: a part is never taken for the whole', async () => {
    async function* pages() {
      yield* batch(3);
      yield certificate(4, '𠮷野');
    }
    const read = async () => {
      for await (const _chunk of certificatesPdf(pages(), 'batch'));
    };
    await expect(read()).rejects.toThrow(GlyphsMissing);
  });
});
