import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformWording } from '@shidian/platform/platform.wording.js';
import { identityWording } from './identity.wording.js';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('wording'))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');
const used = new Set([...sources.matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1] ?? ''));

describe('Wordings of refusals', () => {
  it('has words for every code in use, and no words for others', () => {
    const own = [...used].filter((code) => !(code in platformWording));
    expect(own.length).toBeGreaterThan(20);
    expect(Object.keys(identityWording).sort()).toEqual(own.sort());
  });

  it.each(Object.entries(identityWording))('%s names the same parameters in both languages', (_code, words) => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(parameters(words.en)).toEqual(parameters(words['zh-CN']));
    expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
