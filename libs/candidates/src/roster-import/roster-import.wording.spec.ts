import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesWording } from '@shidian/platform/files/files.wording.js';
import { platformWording } from '@shidian/platform/platform.wording.js';
import { candidateWording } from '../candidate/candidate.wording.js';
import { rosterProblemWording } from './read/roster-problem.wording.js';
import { rosterImportWording } from './roster-import.wording.js';

const platform = join(__dirname, '../../../platform/src/spreadsheet');
const sources = [__dirname, join(__dirname, '../candidate'), platform]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !/spec|wording|testing/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');
const own = { ...candidateWording, ...rosterImportWording, ...rosterProblemWording };
const used = new Set([...sources.matchAll(/'([A-Z][A-Z_]+)'/g)].map((match) => match[1] ?? ''));
const thrown = new Set(
  [...sources.matchAll(/(?:code: |InputRefused\(|unread\(\w+, |unread\('\w+', )'([A-Z_]+)'/g)].map(
    (match) => match[1] ?? '',
  ),
);

describe('Wordings of candidates and rosters', () => {
  it('has words for every code in use, and no words for others', () => {
    const known = { ...platformWording, ...filesWording, ...own };
    expect([...thrown].filter((code) => !(code in known))).toEqual([]);
    expect(Object.keys(own).filter((code) => !used.has(code))).toEqual([]);
    expect(thrown.size).toBeGreaterThan(35);
  });

  it.each(Object.entries(own))('%s is worded in both languages, with the same parameters', (_code, words) => {
    expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
    const params = (text: string) => [...text.matchAll(/\{(\w+?)(?:En)?\}/g)].map((match) => match[1]).sort();
    expect(params(words.en)).toEqual(params(words['zh-CN']));
  });
});
