import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesWording } from '@shidian/cases/cases.wording.js';
import { identityWording } from '@shidian/identity/identity.wording.js';
import { platformWording } from '@shidian/platform/platform.wording.js';
import { registerWording } from '@shidian/providers/register/register.wording.js';
import { candidateWording } from '../candidate/candidate.wording.js';
import { placementWording } from '../practice/placement.wording.js';
import { surveyWording } from '../survey/survey.wording.js';
import { trainingWording } from './training.wording.js';

const codesIn = (folder: string) => {
  const sources = readdirSync(folder, { encoding: 'utf8' })
    .filter((name) => /\.(service|reader)\.ts$/.test(name) || /(learners|survey\.resolver)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...sources.join('\n').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map((match) => match[1] ?? '');
};
const used = new Set(['', '../practice', '../survey'].flatMap((folder) => codesIn(join(__dirname, folder))));
const own = { ...trainingWording, ...placementWording, ...surveyWording };
const others = { ...casesWording, ...platformWording, ...identityWording, ...registerWording, ...candidateWording };
/** Words in capitals that are no refusals. */
const states = [
  'TRAINING_INSTITUTION',
  'PRACTICE_BASE',
  'IN_FORCE',
  'ADD_MEMBERS',
  'RECORD_ATTENDANCE',
  'GOES_ON',
  'NOT_FOUND',
];

describe('Wordings of training, practice and the survey', () => {
  it('are there for every code in use, and for no other', () => {
    const needed = [...used].filter((code) => !(code in others) && !states.includes(code));
    expect(
      Object.keys(own)
        .filter((code) => code.includes('_'))
        .sort(),
    ).toEqual(needed.sort());
  });

  it.each(Object.entries(own))('%s names the same parameters in both languages', (_code, words) => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(parameters(words.en)).toEqual(parameters(words['zh-CN']));
    expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
