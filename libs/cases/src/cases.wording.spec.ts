import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesWording } from './cases.wording.js';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/spec|wording|testing/.test(name))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');
const used = new Set([...sources.matchAll(/'([A-Z][A-Z_]+)'/g)].map((match) => match[1] ?? ''));
const thrown = new Set([...sources.matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1] ?? ''));

describe('Wordings of refusals', () => {
  it('has words for every code in use, and no words for others', () => {
    expect([...thrown].filter((code) => !(code in casesWording))).toEqual([]);
    expect(Object.keys(casesWording).filter((code) => !used.has(code))).toEqual([]);
    expect(thrown.size).toBeGreaterThan(15);
  });

  it.each(Object.entries(casesWording))('%s is worded in both languages', (_code, words) => {
    expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
