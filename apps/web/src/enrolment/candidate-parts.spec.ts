import type { RuleSet } from '@shidian/rules/package.js';
import { partsOf, withField, withPart } from './candidate-parts';

const rule = (when: RuleSet['rules'][number]['when']): RuleSet['rules'][number] => ({
  id: 'r',
  clause: '一',
  kind: 'DECIDED',
  title: { zh: '', en: '' },
  hint: { zh: '', en: '' },
  when,
});
const setOf = (...nodes: RuleSet['rules'][number]['when'][]): RuleSet => ({
  facts: 'candidate-eligibility',
  rules: nodes.map(rule),
});

describe('parts of what a candidate states', () => {
  it('are those that the rules look at, in the order of the form', () => {
    const work = { kind: 'years-of-work', years: 3, unbroken: true, gapDays: 0 } as const;
    expect(partsOf(setOf(work))).toEqual(['work']);
    expect(
      partsOf(
        setOf(
          {
            kind: 'all-of',
            nodes: [
              { kind: 'degree', levels: ['bachelor'], related: 'any' },
              { ...work, since: 'a' },
            ],
          },
          { kind: 'completed-training', level: 'a' },
        ),
      ),
    ).toEqual(['work', 'certificates', 'trainings', 'degrees']);
    expect(
      partsOf(setOf({ kind: 'school-standing' }, { kind: 'listed-name', path: 'student.major', nearMiss: 1 })),
    ).toEqual(['student']);
  });

  it('say nothing once they are taken away, and none once they are empty', () => {
    expect(withPart({ work: [] }, 'work', undefined)).toEqual({});
    expect(withPart({}, 'work', [])).toEqual({ work: [] });
    expect(withField({ from: '2010-01-01', employer: 'x' }, 'employer', '')).toEqual({ from: '2010-01-01' });
  });
});
