import type { Condition } from '@shidian/rules/condition.js';
import type { Node } from '@shidian/rules/nodes.js';
import type { PackageContent, RuleSet, Stage, TrainingScope } from '@shidian/rules/package.js';
import { schoolTypes } from '@shidian/rules/facts/pilot-application.js';
import { factsSchema, treeFaults } from './check-paths.js';
import type { Manifest } from './manifest.js';
import type { PackageProblem } from './package-error.js';
import type { MaterialRow, PrintedMajors } from './read-lists.js';
import type { YamlFile } from './read-yaml.js';

type Place = readonly (string | number)[];

interface Branch {
  node: Node;
  place: Place;
  /** The innermost condition around it; null where it holds for everybody. */
  under: Condition | null;
}

function* walk(node: Node, place: Place = [], under: Condition | null = null): Generator<Branch> {
  yield { node, place, under };
  if (node.kind === 'all-of' || node.kind === 'one-of') {
    for (const [index, part] of node.nodes.entries()) yield* walk(part, [...place, 'nodes', index], under);
  }
  if (node.kind === 'some' || node.kind === 'every') yield* walk(node.meets, [...place, 'meets'], under);
  if (node.kind === 'if-any') yield* walk(node.then, [...place, 'then'], node);
}

/** Materials a tree cannot be met without, each with its place. */
const materialsOf = (when: Node, at: Place = []): { material: string; place: Place; under: Condition | null }[] =>
  [...walk(when, at)].flatMap(({ node, place, under }) =>
    node.kind === 'document'
      ? [{ material: node.material, place: [...place, 'material'], under }]
      : node.kind === 'judged'
        ? (node.documents ?? []).map((material) => ({ material, place: [...place, 'documents'], under }))
        : [],
  );

const conditionText = (condition: Condition | null | undefined): string =>
  condition == null ? '' : `${condition.path}=${condition.in.join('|')}`;

/** Whether a tree asks for a material, under exactly this condition or, without one, from everybody. */
const asksFor = (when: Node, id: string, condition?: Condition): boolean =>
  materialsOf(when).some(({ material, under }) => material === id && conditionText(under) === conditionText(condition));

/** Places of values that stand further up already. */
export const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** Places of stages whose id stands further up already. */
export const repeatedStages = (stages: readonly Stage[]): number[] => repeated(stages.map((stage) => stage.id));

const noMajors: PrintedMajors = { secondary: 0, 'higher-vocational': 0, 'applied-undergraduate': 0 };

/** The level of certificates that a node speaks of; null where it speaks of none. */
function levelNamed(node: Node): string | null {
  switch (node.kind) {
    case 'prior-certificate':
    case 'completed-training':
    case 'level-open':
      return node.level;
    case 'years-of-work':
      return node.since ?? null;
    default:
      return null;
  }
}

/** Rules of one file: ids once, facts that exist, materials and lists that the package has. */
export function checkRuleSet(
  rules: YamlFile<RuleSet>,
  content: Pick<PackageContent, 'majors' | 'equipment'> & {
    scopes: readonly TrainingScope[];
    /** Ids of the levels of certificates. */
    levels: readonly string[];
  },
  materials: readonly MaterialRow[],
): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const complain = (path: Place, message: string): void => {
    problems.push({ file: rules.file, line: rules.lineOf(path), message });
  };
  const { rules: list } = rules.data;
  for (const index of repeated(list.map((rule) => rule.id))) {
    complain(['rules', index, 'id'], `rule ${list[index]?.id ?? ''} stands twice`);
  }
  const alternatives = list.filter((rule) => rule.always !== true && rule.kind !== 'ADVISORY');
  if (rules.data.combine === 'any' && alternatives.length === 0)
    complain(['combine'], 'there is nothing to choose from');
  list.forEach((rule, index) => {
    if (rule.always === true && rules.data.combine !== 'any') {
      complain(['rules', index, 'always'], 'always has no meaning where all rules must be met');
    }
  });
  const known = new Set(materials.map((material) => material.id));
  list.forEach((rule, index) => {
    const place = ['rules', index, 'when'];
    for (const fault of treeFaults(rule.when, factsSchema(rules.data.facts), place))
      complain(fault.path, fault.message);
    for (const { material, place: at } of materialsOf(rule.when, place)) {
      if (!known.has(material)) complain(at, `material ${material} is not in materials.csv`);
    }
    for (const { node: part, place: at } of walk(rule.when, place)) {
      if (part.kind === 'listed-name' && content.majors.length === 0) complain(at, 'majors.csv has no majors');
      if (part.kind === 'listed-scopes' && content.scopes.length === 0) complain(at, 'scopes.csv has no scopes');
      if (part.kind === 'equipment' && content.equipment.length === 0) complain(at, 'equipment.csv has no lines');
      const level = levelNamed(part);
      if (level !== null && !content.levels.includes(level)) complain(at, `the package has no level ${level}`);
      if (part.kind === 'years-of-work' && part.since !== undefined && part.management !== undefined) {
        complain(at, 'since and management stand in two nodes');
      }
      const empty = part.kind === 'judged' && (part.claims ?? []).length + (part.documents ?? []).length === 0;
      if (empty) complain(at, 'a judged rule names the claims or documents it is judged on');
      // Only a person may find a judged rule failed, and only a judged rule waits for a person from the start.
      if ((part.kind === 'judged') !== (rule.kind === 'JUDGED')) {
        const mixed = part.kind === 'judged' ? 'stands in a rule that is not' : 'cannot stand in a rule that is';
        complain(['rules', index, 'kind'], `${part.kind} ${mixed} JUDGED`);
      }
    }
  });
  return problems;
}

/** Materials against rules: known rules, ids once, and "required" exactly where a rule cannot be met without it. */
export function checkMaterials(
  materials: readonly MaterialRow[],
  sets: Readonly<Record<string, RuleSet>>,
): PackageProblem[] {
  const all = Object.values(sets).flatMap((set) => set.rules);
  const problems: PackageProblem[] = [];
  const twice = new Set(repeated(materials.map((material) => material.id)));
  materials.forEach((material, index) => {
    const complain = (message: string): number => problems.push({ file: 'materials.csv', line: material.row, message });
    if (twice.has(index)) complain(`material ${material.id} stands twice`);
    const { ruleSet, requiredIf } = material;
    const rules = ruleSet === undefined ? all : (sets[ruleSet]?.rules ?? []);
    if (ruleSet !== undefined && !Object.hasOwn(sets, ruleSet)) complain(`rule set ${ruleSet} is unknown`);
    const own = rules.filter((rule) => rule.id === material.rule);
    if (own.length === 0) complain(`rule ${material.rule} is unknown`);
    const needed = rules.some((rule) => asksFor(rule.when, material.id));
    const neededByOwn = own.some((rule) => asksFor(rule.when, material.id));
    if (material.required && own.length > 0 && !neededByOwn) {
      complain(`${material.id} is required, but rule ${material.rule} does not ask for it`);
    }
    if (!material.required && needed) {
      complain(`${material.id} is optional, but a rule cannot be met without it`);
    }
    if (requiredIf !== undefined && !own.some((rule) => asksFor(rule.when, material.id, requiredIf))) {
      complain(
        `${material.id} is required if ${conditionText(requiredIf)}, but rule ${material.rule} does not ask for it then`,
      );
    }
    // What a rule asks for under a condition must be announced with that condition.
    const unsaid = rules.some((rule) =>
      materialsOf(rule.when).some(
        ({ material: id, under }) =>
          id === material.id && under !== null && conditionText(under) !== conditionText(requiredIf),
      ),
    );
    if (unsaid) complain(`${material.id} is asked for under a condition that required_if does not say`);
  });
  return problems;
}

/** The manifest against the lists: counts as printed, dates in order, reasons once and on known rules. */
export function checkManifest(
  manifest: YamlFile<Manifest>,
  printed: PrintedMajors,
  equipmentLines: number,
  sets: readonly RuleSet[],
): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const complain = (path: Place, message: string): void => {
    problems.push({ file: manifest.file, line: manifest.lineOf(path), message });
  };
  const { data } = manifest;
  const counts = data.printed ?? { majors: noMajors, equipment: 0 };
  for (const type of schoolTypes) {
    if (counts.majors[type] !== printed[type]) {
      complain(
        ['printed', 'majors', type],
        `${type}: ${counts.majors[type]} printed, ${printed[type]} rows in majors.csv`,
      );
    }
  }
  if (counts.equipment !== equipmentLines) {
    const message = `${counts.equipment} lines printed, ${equipmentLines} rows in equipment.csv`;
    complain(['printed', 'equipment'], message);
  }
  const { from, until } = data.effective;
  if (until !== null && until < from) complain(['effective', 'until'], 'until lies before from');
  for (const index of repeatedStages(data.route?.stages ?? [])) {
    complain(['route', 'stages', index], 'the stage stands twice');
  }
  const rules = new Set(sets.flatMap((set) => set.rules.map((rule) => rule.id)));
  for (const actor of ['rejection', 'return'] as const) {
    const list = data.reasons[actor];
    for (const index of repeated(list.map((reason) => reason.code))) {
      complain(['reasons', actor, index], `reason ${list[index]?.code ?? ''} stands twice`);
    }
    list.forEach((reason, index) => {
      if (reason.rule !== null && !rules.has(reason.rule)) {
        complain(['reasons', actor, index, 'rule'], `rule ${reason.rule} is unknown`);
      }
    });
  }
  return problems;
}
