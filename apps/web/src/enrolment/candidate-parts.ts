import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { Node } from '@shidian/rules/nodes.js';
import type { RuleSet } from '@shidian/rules/package.js';

/** Parts of what a candidate states. */
export const candidateParts = ['work', 'certificates', 'trainings', 'degrees', 'student'] as const;
export type CandidatePart = (typeof candidateParts)[number];

const partsOfNode = (node: Node): readonly string[] => {
  switch (node.kind) {
    case 'all-of':
    case 'one-of':
      return node.nodes.flatMap(partsOfNode);
    case 'years-of-work':
      return node.since === undefined ? ['work'] : ['work', 'certificates'];
    case 'prior-certificate':
      return ['certificates'];
    case 'completed-training':
      return ['trainings'];
    case 'degree':
    case 'degree-named':
      return ['degrees'];
    case 'student-recommended':
      return ['student'];
    case 'is-true':
    case 'shown':
    case 'listed-name':
      return [node.path.split('.')[0] ?? ''];
    default:
      return [];
  }
};

/** The parts that the rules of a level look at: only they are asked for. */
export const partsOf = ({ rules }: RuleSet): CandidatePart[] => {
  const asked = new Set(rules.flatMap(({ when }) => partsOfNode(when)));
  return candidateParts.filter((part) => asked.has(part));
};

/** Stated facts as the API carries them. */
export const readCandidateFacts = (value: unknown): CandidateFacts => (value ?? {}) as CandidateFacts;

/** A copy with a part replaced; undefined takes it away, which says that nobody has stated it. */
export const withPart = <Part extends CandidatePart>(
  facts: CandidateFacts,
  part: Part,
  value: CandidateFacts[Part] | undefined,
): CandidateFacts => {
  const { [part]: _before, ...rest } = facts;
  return value === undefined ? rest : { ...rest, [part]: value };
};

/** A row with a field replaced; an empty one is taken away. */
export const withField = <Row extends object>(row: Row, field: keyof Row, value: unknown): Row => {
  const { [field]: _before, ...rest } = row;
  return (value === undefined || value === '' ? rest : { ...rest, [field]: value }) as Row;
};
