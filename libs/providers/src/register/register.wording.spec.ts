import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesWording } from '@shidian/cases/cases.wording.js';
import { identityWording } from '@shidian/identity/identity.wording.js';
import { platformWording } from '@shidian/platform/platform.wording.js';
import { revocationWording } from '../revocation/revocation.wording.js';
import { registerWording } from './register.wording.js';

const codesIn = (folder: string) => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('wording'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...sources.join('\n').matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1] ?? '');
};
const used = new Set([...codesIn(__dirname), ...codesIn(join(__dirname, '../revocation'))]);
const own = { ...registerWording, ...revocationWording };
const others = { ...platformWording, ...casesWording, ...identityWording };

describe('Wordings of the register and of revocations', () => {
  it('are there for every code in use, and for no other', () => {
    expect(Object.keys(own).sort()).toEqual([...used].filter((code) => !(code in others)).sort());
  });

  it.each(Object.entries(own))('%s names the same parameters in both languages', (_code, words) => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(parameters(words.en)).toEqual(parameters(words['zh-CN']));
    expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
