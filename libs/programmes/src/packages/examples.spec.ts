import { compile } from '@shidian/rules/engine.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import type { Node } from '@shidian/rules/nodes.js';
import type { PackageContent, RuleSet } from '@shidian/rules/package.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { loadBundledPackages } from './bundled.js';
import { below } from './check-paths.js';
import { loadExamples, observe } from './examples.js';

const isClosed = (id: string, content: PackageContent): boolean =>
  content.certification?.levels.find((level) => level.id === id)?.closed != null;

/** Whether facts that follow their schema can fail a tree: whoever has only to show something is open until then. */
function canFail(node: Node, schema: Schema, content: PackageContent): boolean {
  switch (node.kind) {
    case 'shown':
    case 'document':
    case 'judged':
    case 'different-people':
      return false;
    case 'all-of':
    case 'one-of':
      return node.nodes.some((part) => canFail(part, schema, content));
    case 'some':
    case 'every':
      return canFail(node.meets, below(schema, node.list)?.items ?? {}, content);
    case 'if-any':
      return canFail(node.then, schema, content);
    case 'one-in': {
      const accepted: readonly unknown[] = [...node.met, ...(node.review ?? [])];
      return below(schema, node.path)?.enum?.some((value) => !accepted.includes(value)) ?? true;
    }
    case 'level-open':
      return isClosed(node.level, content);
    default:
      return true;
  }
}

/** What the examples of a rule set have to show of each rule. */
const wantedOf = ({ facts, rules }: RuleSet, content: PackageContent): string[] =>
  rules.flatMap(({ id, kind, when }) => {
    const failed = canFail(when, factsKinds[facts].factsSchema, content) ? ['NOT_MET'] : [];
    // What the package itself says does not depend on facts.
    if (when.kind === 'level-open') return [`${id}/${failed[0] ?? 'MET'}`];
    return (kind === 'JUDGED' ? ['NEEDS_REVIEW', 'MISSING', 'MET'] : ['MET', 'MISSING', ...failed]).map(
      (result) => `${id}/${result}`,
    );
  });

describe.each(loadBundledPackages().map((loaded) => [loaded.content.id, loaded] as const))(
  'examples of %s',
  (_id, { content, folder }) => {
    const examples = loadExamples(folder);

    it.each(examples.map((example) => [`${example.name} (${example.at})`, example] as const))(
      '%s',
      (_name, example) => {
        expect(observe(content, compile(content, example.ruleSet), example)).toEqual(example.expected);
      },
    );

    it('start from facts without a fault', () => {
      const bases = examples.filter(({ name }) => name === 'base');
      expect(bases.map(({ ruleSet }) => ruleSet).sort()).toEqual(Object.keys(content.ruleSets).sort());
      const faults = bases.flatMap(({ ruleSet, facts, context, at }) => {
        const { validate } = factsKinds[content.ruleSets[ruleSet]!.facts];
        return validate(facts, context).map(({ code, field }) => `${at} ${field} ${code}`);
      });
      expect(faults).toEqual([]);
    });

    it.each(Object.entries(content.ruleSets))('show each deciding rule of %s met, failed and missing', (name, set) => {
      const seen = new Set(
        examples
          .filter(({ ruleSet }) => ruleSet === name)
          .flatMap(({ expected }) => Object.entries(expected.findings).map(([rule, result]) => `${rule}/${result}`)),
      );
      expect(wantedOf(set, content).filter((row) => !seen.has(row))).toEqual([]);
    });
  },
);
