import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateWording } from '../candidate/candidate.wording.js';
import { enrolmentWording } from './enrolment.wording.js';
import { intakeCodeOf, rosterIntakeWording } from './roster-intake.wording.js';

const sources = readdirSync(__dirname)
  .filter((name) => name.endsWith('.ts') && !/spec|wording/.test(name))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');
const thrown = new Set(
  [...sources.matchAll(/code: (?:schools \? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/g)].flatMap((m) => [m[1], m[2]]),
);
const params = (text: string) => [...text.matchAll(/\{(\w+?)(?:En)?\}/g)].map((match) => match[1]).sort();

describe('Wordings of enrolments', () => {
  it('has words for every code that is thrown, and no words for others', () => {
    const own = Object.keys(enrolmentWording);
    const known = new Set([...own, ...Object.keys(candidateWording), 'BAD_CURSOR', undefined]);
    expect([...thrown].filter((code) => !known.has(code))).toEqual([]);
    expect(own.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it.each(Object.entries({ ...enrolmentWording, ...rosterIntakeWording }))(
    '%s is worded in both languages, with the same parameters',
    (_code, words) => {
      expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff{]/);
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(params(words.en)).toEqual(params(words['zh-CN']));
    },
  );

  it('shows a row of a roster only words without gaps', () => {
    for (const [code, words] of Object.entries(enrolmentWording)) {
      // What is said of a batch as a whole, or of one enrolment on the screen, is never said of a row.
      if (/^(ENROLMENT_ROWS|NOT_OPEN_FOR_JUDGEMENT)$/.test(code)) continue;
      const shown = intakeCodeOf(code);
      const own: Record<string, { 'zh-CN': string }> = { ...enrolmentWording, ...rosterIntakeWording };
      expect([code, params(own[shown]?.['zh-CN'] ?? words['zh-CN'])]).toEqual([code, []]);
    }
  });
});
