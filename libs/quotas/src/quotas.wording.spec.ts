import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformWording } from '@shidian/platform/platform.wording.js';
import { programmesWording } from '@shidian/programmes/programmes.wording.js';
import { quotasWording } from './quotas.wording.js';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('wording'))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');
// Codes stand as `code: 'X'`, in a choice between two, or in a constraint.
const used = new Set(
  [...sources.matchAll(/(?:code: |\? |: |because\()'([A-Z]+(?:_[A-Z]+)+)'/g)].map((match) => match[1] ?? ''),
);

describe('Wordings of refusals about quotas', () => {
  const shared = { ...platformWording, ...programmesWording };

  it('has words for every code, and every code is used', () => {
    for (const code of Object.keys(quotasWording)) expect(sources).toContain(`'${code}'`);
    const notCodes = new Set(['TRAINING_INSTITUTION', 'PRACTICE_BASE', 'IN_FORCE']);
    const missing = [...used].filter((code) => !(code in quotasWording) && !(code in shared) && !notCodes.has(code));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(quotasWording))('%s names the same parameters in both languages', (_code, words) => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(parameters(words.en)).toEqual(parameters(words['zh-CN']));
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
