import { compile } from '@shidian/rules/engine.js';
import { validateFacts } from '@shidian/rules/facts/validate-facts.js';
import { loadBundledPackages } from './bundled.js';
import { loadExamples, observe } from './examples.js';

describe.each(loadBundledPackages().map((loaded) => [loaded.content.id, loaded] as const))(
  'examples of %s',
  (_id, { content, folder }) => {
    const examples = loadExamples(folder);

    it.each(examples.map((example) => [`${example.name} (${example.at})`, example] as const))(
      '%s',
      (_name, example) => {
        expect(observe(compile(content, example.ruleSet), example)).toEqual(example.expected);
      },
    );

    it('starts from facts without a fault', () => {
      expect(examples.filter(({ name }) => name === 'base').flatMap(({ facts }) => validateFacts(facts))).toEqual([]);
    });

    it('shows each deciding rule met, failed and missing, each judged rule open and settled', () => {
      const seen = new Set(
        examples.flatMap(({ ruleSet, expected }) =>
          Object.entries(expected.findings).map(([rule, result]) => `${ruleSet}/${rule}/${result}`),
        ),
      );
      const wanted = Object.entries(content.ruleSets).flatMap(([ruleSet, { rules }]) =>
        rules.flatMap(({ id, kind }) =>
          (kind === 'JUDGED' ? ['NEEDS_REVIEW', 'MISSING', 'MET'] : ['MET', 'NOT_MET', 'MISSING']).map(
            (result) => `${ruleSet}/${id}/${result}`,
          ),
        ),
      );
      expect(wanted.filter((row) => !seen.has(row))).toEqual([]);
    });
  },
);
