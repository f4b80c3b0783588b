import fc from 'fast-check';
import { findingOf, resultOf } from '../testing/sample.js';
import type { Major } from '../package.js';
import { foldName, within, withoutBrackets } from './names.js';

const major = (name: string, likely: string | null = null, aliases: string[] = []): Major => ({
  schoolType: 'secondary',
  name,
  aliases,
  likely,
});
const node = { kind: 'listed-name', path: 'licence.holder', nearMiss: 1 } as const;
const lists = {
  majors: [major('电子商务', null, ['电商']), major('冷链管理与和技术', '冷链管理与技术'), major('商务英语')],
};
const listing = (name: unknown) => findingOf(node, { licence: { holder: name } }, lists);

describe('Names', () => {
  it('folds width, spaces and the closing word, and keeps rare characters whole', () => {
    expect(foldName(' 电子 商务专业\u3000')).toBe('电子商务');
    expect(foldName('ＡＢ（甲）')).toBe('AB(甲)');
    expect(foldName('专业')).toBe('专业');
    expect(withoutBrackets('电子商务(直播)')).toBe('电子商务');
    expect(foldName('𠮷林专业')).toBe('𠮷林');
  });

  it('counts a character beyond the BMP as one edit', () => {
    expect(within('𠮷林商务', '吉林商务', 1)).toBe(true);
    expect(within('𠮷林商务', '林商务', 1)).toBe(true);
  });

  it('finds any single edit within one, and is symmetric', () => {
    const text = fc.array(fc.constantFrom('电', '子', '商', '务', '𠮷'), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('drop', 'add', 'swap', 'other'), (letters, where, edit) => {
        const at = where % letters.length;
        const next: string[] = [...letters];
        if (edit === 'drop') next.splice(at, 1);
        if (edit === 'add') next.splice(at, 0, '业');
        if (edit === 'other') next[at] = '业';
        if (edit === 'swap' && at > 0) [next[at - 1], next[at]] = [next[at]!, next[at - 1]!];
        expect(within(letters.join(''), next.join(''), 1)).toBe(true);
        expect(within(next.join(''), letters.join(''), 1)).toBe(true);
      }),
    );
  });

  it('keeps two edits apart from one', () => {
    expect(within('电子商务', '电器商贸', 1)).toBe(false);
    expect(within('电子商务', '电器商贸', 2)).toBe(true);
    expect(within('商务', '商务管理', 1)).toBe(false);
  });
});

describe('Majors on the list', () => {
  it.each(['电子商务', '电商', '电子商务专业', ' 电子商务 ', '商务英语'])('%s is listed', (name) => {
    expect(listing(name).result).toBe('MET');
  });

  it.each([
    ['电子商物', 'major.near-miss', '电子商务'],
    ['子电商务', 'major.near-miss', '电子商务'],
    ['电子商务（跨境）', 'major.near-miss', '电子商务'],
    ['冷链管理与技术', 'major.misprint', '冷链管理与技术'],
    ['冷链管理与和技术', 'major.misprint', '冷链管理与技术'],
    ['冷链管里与技术', 'major.near-miss', '冷链管理与技术'],
  ])('%s goes to the reviewer as %s for %s', (name, code, likely) => {
    const { result, reason } = listing(name);
    expect([result, reason?.code, reason?.params['likely']]).toEqual(['NEEDS_REVIEW', code, likely]);
  });

  it('is not met by any other name, and says so', () => {
    expect(listing('数控技术')).toMatchObject({ result: 'NOT_MET', reason: { code: 'major.not-listed' } });
  });

  it.each([undefined, null, '', '  ', 5, ['电子商务']])('%p shows no name', (name) => {
    expect(listing(name).result).toBe('MISSING');
  });

  it('sends nothing to the reviewer for a slip where the package does not want it', () => {
    expect(resultOf({ ...node, nearMiss: 0 }, { licence: { holder: '电子商物' } }, lists)).toBe('NOT_MET');
  });
});
