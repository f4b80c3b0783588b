import { factsKinds } from '@shidian/rules/facts/kinds.js';
import type { FieldType, Form, FormField } from '@shidian/rules/filing-programme.js';
import type { RuleSet } from '@shidian/rules/package.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { below, conditionFaults, type TreeFault } from '../check-paths.js';
import type { PackageProblem } from '../package-error.js';
import type { YamlFile } from '../read-yaml.js';

type Place = readonly (string | number)[];

const isDate = (schema: Schema): boolean => schema.format === 'date';

/** Whether a fact can be filled in by a field of a type. */
const fits: Readonly<Record<FieldType, (fact: Schema) => boolean>> = {
  text: (fact) => fact.type === 'string' && fact.enum === undefined && !isDate(fact),
  paragraph: (fact) => fact.type === 'string' && fact.enum === undefined && !isDate(fact),
  'whole-number': (fact) => fact.type === 'integer',
  money: (fact) => fact.type === 'integer',
  date: isDate,
  'date-or-long-term': (fact) => fact.anyOf?.some(isDate) ?? false,
  'yes-no': (fact) => fact.type === 'boolean',
  choice: (fact) => fact.enum !== undefined,
  choices: (fact) => fact.items?.enum !== undefined,
  scopes: (fact) => fact.items?.type === 'string' && fact.items.enum === undefined,
  table: (fact) => fact.items?.type === 'object',
  documents: (fact) => fact.items?.properties?.['files'] !== undefined,
};

/** Dotted paths of the facts that a form has to ask for; a list is one fact. */
const leaves = (schema: Schema, prefix = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    inner.type === 'object' ? leaves(inner, `${prefix}${name}.`) : [`${prefix}${name}`],
  );

function fieldFaults(field: FormField, schema: Schema, place: Place, rest: Set<string>): TreeFault[] {
  const fault = (key: string, message: string): TreeFault => ({ path: [...place, key], message });
  const fact = below(schema, field.path);
  if (fact === undefined) return [fault('path', `${field.path} is not a fact that is known here`)];
  if (!fits[field.type](fact)) return [fault('type', `${field.path} cannot be filled in as ${field.type}`)];
  const faults: TreeFault[] = [];
  if (!rest.delete(field.path)) faults.push(fault('path', `${field.path} is asked for twice`));
  const values = fact.enum ?? fact.items?.enum;
  const offered = (field.options ?? []).map(({ value }) => value);
  if (values?.join() !== field.options?.map(({ value }) => value).join()) {
    faults.push(
      fault(
        'options',
        `${field.path} offers ${offered.join(', ') || 'nothing'}, not ${(values ?? []).join(', ') || 'nothing'}`,
      ),
    );
  }
  if ((field.type === 'table') !== (field.columns !== undefined)) {
    faults.push(fault('columns', `${field.path}: a table, and only a table, has columns`));
  } else if (field.columns !== undefined) {
    faults.push(...coverage(field.columns, fact.items ?? {}, [...place, 'columns'], field.path));
  }
  return faults;
}

/** Fields against the facts they fill in: each fits, and each fact is asked for once. */
function coverage(fields: readonly FormField[], schema: Schema, place: Place, of: string): TreeFault[] {
  const rest = new Set(leaves(schema));
  const faults = fields.flatMap((field, index) => fieldFaults(field, schema, [...place, index], rest));
  return [...faults, ...[...rest].map((path) => ({ path: place, message: `${path} of ${of} is asked for nowhere` }))];
}

/** A form against the facts of its rule set. */
export function checkForm(form: YamlFile<Form>, sets: Readonly<Record<string, RuleSet>>): PackageProblem[] {
  const { data, file, lineOf } = form;
  const set = Object.hasOwn(sets, data.ruleSet) ? sets[data.ruleSet] : undefined;
  if (set === undefined) return [{ file, line: lineOf(['ruleSet']), message: `rule set ${data.ruleSet} is unknown` }];
  const { factsSchema } = factsKinds[set.facts];
  const rest = new Set(leaves(factsSchema));
  const faults = data.sections.flatMap((section, index) => {
    const place = ['sections', index];
    return [
      ...(section.shownIf === undefined ? [] : conditionFaults(section.shownIf, factsSchema, [...place, 'shownIf'])),
      ...section.fields.flatMap((field, row) => {
        const at = [...place, 'fields', row];
        return [
          ...fieldFaults(field, factsSchema, at, rest),
          ...(field.shownIf === undefined ? [] : conditionFaults(field.shownIf, factsSchema, [...at, 'shownIf'])),
        ];
      }),
    ];
  });
  const unasked = [...rest].map((path) => ({ path: ['sections'], message: `${path} is asked for nowhere` }));
  return [...faults, ...unasked].map(({ path, message }) => ({ file, line: lineOf(path), message }));
}
