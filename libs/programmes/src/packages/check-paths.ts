import type { Condition } from '@shidian/rules/condition.js';
import type { FactsKindName } from '@shidian/rules/facts/kind-names.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import type { Node, Test } from '@shidian/rules/nodes.js';
import type { Schema } from '@shidian/rules/schema/schema.js';

/** Where in the rule's tree a fault is, and what it is. */
export interface TreeFault {
  path: readonly (string | number)[];
  message: string;
}

type Place = readonly (string | number)[];

/** The schema of a fact below another; undefined where no such fact exists. */
export function below(schema: Schema, path: string): Schema | undefined {
  return path
    .split('.')
    .reduce<Schema | undefined>(
      (at, field) =>
        at?.properties !== undefined && Object.hasOwn(at.properties, field) ? at.properties[field] : undefined,
      schema,
    );
}

const accepts = (schema: Schema, value: string | number | boolean): boolean => {
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'integer') return typeof value === 'number';
  return typeof value === 'string' && (schema.enum === undefined || schema.enum.includes(value));
};

/** Values of a condition that its fact cannot have, or that there is no such fact. */
export function conditionFaults({ path, in: values }: Condition, schema: Schema, place: Place): TreeFault[] {
  const field = below(schema, path);
  if (field === undefined) return [{ path: [...place, 'path'], message: `${path} is not a fact that is known here` }];
  const value = field.type === 'array' ? (field.items ?? {}) : field;
  return values
    .filter((one) => value.type !== 'string' || !accepts(value, one))
    .map((one) => ({ path: [...place, 'in'], message: `${path} cannot be ${one}` }));
}

/** Facts a rule's tree names against the schema of the facts: a slip of the pen would leave a rule open for ever. */
export function treeFaults(node: Node, schema: Schema, place: Place): TreeFault[] {
  const fact = (key: string, path: string, type?: Schema['type'], from: Schema = schema): TreeFault[] => {
    const found = below(from, path);
    if (found === undefined) return [{ path: [...place, key], message: `${path} is not a fact that is known here` }];
    if (type !== undefined && found.type !== type && found.anyOf === undefined) {
      return [{ path: [...place, key], message: `${path} is of type ${found.type ?? 'any'}, needed is ${type}` }];
    }
    return [];
  };
  const entriesOf = (list: string): Schema => below(schema, list)?.items ?? {};
  const tests = (key: string, list: string, where: readonly Test[] = []): TreeFault[] =>
    where.flatMap((test, index) => {
      const at = [...place, key, index];
      const field = below(entriesOf(list), test.field);
      if (field === undefined) return [{ path: at, message: `${test.field} is not a field of ${list}` }];
      const values = 'in' in test ? test.in : [test.is];
      return values
        .filter((value) => !accepts(field, value))
        .map((value) => ({ path: at, message: `${test.field} cannot be ${String(value)}` }));
    });

  switch (node.kind) {
    case 'all-of':
    case 'one-of':
      return node.nodes.flatMap((part, index) => treeFaults(part, schema, [...place, 'nodes', index]));
    case 'some':
    case 'every':
      return [
        ...fact('list', node.list, 'array'),
        ...(below(schema, node.list)?.items === undefined
          ? []
          : treeFaults(node.meets, entriesOf(node.list), [...place, 'meets'])),
      ];
    case 'at-least':
    case 'share-of':
      return [...fact('list', node.list, 'array'), ...tests('where', node.list, node.where)];
    case 'each-year':
      return [
        ...fact('list', node.list, 'array'),
        ...fact('year', node.year, 'integer', entriesOf(node.list)),
        ...fact('value', node.value, 'integer', entriesOf(node.list)),
      ];
    case 'one-in': {
      const field = below(schema, node.path);
      const odd = [...node.met, ...(node.review ?? [])].filter(
        (value) => field !== undefined && !accepts(field, value),
      );
      return [
        ...fact('path', node.path, 'string'),
        ...odd.map((value) => ({ path: [...place], message: `${node.path} cannot be ${value}` })),
      ];
    }
    case 'date-valid':
      return [
        ...(node.from === undefined ? [] : fact('from', node.from, 'string')),
        ...fact('until', node.until, 'string'),
      ];
    case 'listed-name':
      return fact('path', node.path, 'string');
    case 'is-true':
      return fact('path', node.path, 'boolean');
    case 'shown':
      return fact('path', node.path);
    case 'different-people':
      return [
        ...fact('list', node.list, 'array'),
        ...fact('name', node.name, 'string', entriesOf(node.list)),
        ...tests('first', node.list, node.first),
        ...tests('second', node.list, node.second),
      ];
    case 'seats':
    case 'equipment':
      return fact('list', node.list, 'array');
    case 'if-any':
      return [...conditionFaults(node, schema, place), ...treeFaults(node.then, schema, [...place, 'then'])];
    case 'listed-scopes':
      return fact('list', node.list, 'array');
    case 'rate-at-least':
      return [...fact('part', node.part, 'integer'), ...fact('whole', node.whole, 'integer')];
    case 'no-entries':
      return [...fact('list', node.list, 'array'), ...fact('on', node.on, 'string', entriesOf(node.list))];
    case 'on-time':
      return [...fact('on', node.on, 'string'), ...fact('due', node.due, 'string')];
    case 'judged':
      return (node.claims ?? []).flatMap((claim) => fact('claims', claim));
    case 'document':
    case 'level-open':
      return [];
    case 'years-of-work':
      return [...fact('kind', 'work', 'array'), ...(node.since === undefined ? [] : fact('since', 'certificates'))];
    case 'prior-certificate':
      return fact('kind', 'certificates', 'array');
    case 'completed-training':
      return fact('kind', 'trainings', 'array');
    case 'degree':
    case 'degree-named':
      return fact('kind', 'degrees', 'array');
    case 'student-recommended':
      return fact('kind', 'student', 'object');
    case 'school-standing':
      return fact('kind', 'recorded.standing', 'object');
  }
}

/** Schema of the facts of a kind, with the context beside them. */
export function factsSchema(kind: FactsKindName): Schema {
  const { factsSchema: facts, contextSchema } = factsKinds[kind];
  return { ...facts, properties: { ...facts.properties, context: contextSchema } };
}
