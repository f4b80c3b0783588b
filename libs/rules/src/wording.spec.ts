import fc from 'fast-check';
import { compile, evaluate } from './engine.js';
import { codes, type Code } from './codes.js';
import { issueCodes } from './schema/issues.js';
import { contexts, facts } from './testing/arbitraries.js';
import { annualContexts, annualFacts, institutionFacts } from './testing/filing-arbitraries.js';
import { filingPackage } from './testing/filing-rules.js';
import { candidateContexts, candidateFacts } from './testing/candidate-arbitraries.js';
import { candidatePackageOf, candidateRules } from './testing/candidate-rules.js';
import { pilotPackage } from './testing/pilot-rules.js';
import { allWordings, describe as sentence, describeChanges } from './wording.js';
import type { Params } from './words.js';

const slotsOf = (text: string): string[] => [...text.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!).sort();

describe('Wordings', () => {
  it('exist for every code, with the same parameters in both languages', () => {
    expect(Object.keys(allWordings).sort()).toEqual([...codes, ...issueCodes].sort());
    for (const { zh, en } of Object.values(allWordings)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]|\{/u);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/u);
      expect(slotsOf(en).filter((slot) => !slotsOf(zh).includes(slot))).toEqual([]);
    }
  });

  it('find every parameter they name in what the engine says', () => {
    const compiled = compile(pilotPackage);
    const annual = compile(filingPackage, 'annual-evaluation');
    const institution = compile(filingPackage, 'institution-filing');
    const candidate = compile(candidatePackageOf({ combine: 'any', rules: candidateRules }), 'candidate');
    const seen = new Set<Code>();
    const check = (code: Code, params: Params): void => {
      seen.add(code);
      for (const slot of slotsOf(allWordings[code].zh)) {
        const [name, style] = slot.split(':');
        const names = style === 'words' ? [`${name}Zh`, `${name}En`] : [name!];
        expect(Object.keys(params)).toEqual(expect.arrayContaining(names));
      }
    };
    fc.assert(
      fc.property(facts, contexts, annualFacts, annualContexts, institutionFacts, (draft, at, record, on, filing) => {
        const findings = [
          ...evaluate(compiled, draft, at).findings,
          ...evaluate(annual, record, on).findings,
          ...evaluate(institution, filing, { submittedOn: '2015-03-31' }).findings,
        ];
        for (const { required, actual, reason, leastChange } of findings) {
          for (const part of [required, actual, reason, ...leastChange]) if (part) check(part.code, part.params);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(candidateFacts, candidateContexts, (known, on) => {
        for (const { required, actual, reason, leastChange } of evaluate(candidate, known, on).findings) {
          for (const part of [required, actual, reason, ...leastChange]) if (part) check(part.code, part.params);
        }
      }),
      { numRuns: 500 },
    );
    // Rare states are covered by the packages' examples; the sample must at least see most codes.
    expect(seen.size).toBeGreaterThan(codes.length * 0.8);
  });

  it('put values, package words and counts into the sentence', () => {
    const params = { count: 2, nounZh: '双师型教师', nounEn: 'dual-qualified teachers' };
    expect(sentence('list.add', params, 'zh-CN')).toBe('另增 2 名双师型教师');
    expect(sentence('list.add', params, 'en')).toBe('add 2 dual-qualified teachers');
    expect(sentence('value.required', { values: 'senior,associate-senior' }, 'en')).toBe(
      'senior title or associate senior title',
    );
  });

  it('never put a name into another slot', () => {
    expect(sentence('name.actual', { name: '$& {count} $1' }, 'zh-CN')).toBe('“$& {count} $1”');
  });

  it('join what belongs to one option and keep options apart', () => {
    const noun = { nounZh: '专家', nounEn: 'experts' };
    expect(
      describeChanges(
        [
          { option: 1, code: 'list.add', params: { ...noun, count: 1 } },
          { option: 1, code: 'list.add-also', params: { ...noun, count: 1 } },
          { option: 2, code: 'list.remove-others', params: { ...noun, count: 3 } },
        ],
        'zh-CN',
      ),
    ).toEqual(['另增 1 名专家；新增人员中至少 1 名同时是专家', '减少 3 名不是专家的人员']);
  });
});
