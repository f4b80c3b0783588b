import type { Form, FilingRoute } from '@shidian/rules/filing-programme.js';
import type { Material, RuleSet, Stage } from '@shidian/rules/package.js';
import { repeated, repeatedStages } from '../cross-checks.js';
import type { Manifest } from '../manifest.js';
import type { PackageProblem } from '../package-error.js';
import type { YamlFile } from '../read-yaml.js';
import type { FilingManifest } from './filing-manifest.js';
import type { ChangeMaterialRow } from './read-change-materials.js';
import type { ScopeRow } from './read-tables.js';

type Complain = (path: readonly (string | number)[], message: string) => void;

const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A filing takes its slot once and uses it once before it is published at the last desk; a change moves no slot. */
function checkRoute(name: FilingRoute, stages: readonly Stage[], complain: Complain): void {
  for (const index of repeatedStages(stages)) complain(['stages', index], 'the stage stands twice');
  stages.forEach(({ resubmittedTo, publishes, actions }, index) => {
    if (resubmittedTo !== undefined && !stages.slice(0, index).some(({ id }) => id === resubmittedTo))
      complain(['stages', index], `resubmittedTo ${resubmittedTo} is no earlier stage`);
    // What the unit changed after it was approved must be approved again before it is published.
    if (publishes === true && actions.includes('return') && resubmittedTo === undefined)
      complain(['stages', index], 'what publishes and returns says where it is resubmitted to');
  });
  const marks = stages.flatMap(({ slot, publishes }) => [
    ...(slot === undefined ? [] : [slot]),
    ...(publishes === true ? ['publishes'] : []),
  ]);
  const wanted = name === 'CHANGE' ? '' : 'reserve, commit, publishes';
  if (marks.join(', ') !== wanted) {
    complain(['stages'], `${name} must mark its stages in this order: ${wanted || 'none'}`);
  }
  if (name !== 'CHANGE' && stages.at(-1)?.publishes !== true)
    complain(['stages'], `the last stage of ${name} publishes`);
}

/** Every rule that decides or is judged stands in one ground, so that no failure is left without a proposal. */
function checkGrounds({ annual }: FilingManifest, rules: RuleSet | undefined, complain: Complain): void {
  const deciding = (rules?.rules ?? []).filter(({ kind }) => kind !== 'ADVISORY').map(({ id }) => id);
  const named = annual.grounds.flatMap((ground) => ground.rules);
  annual.grounds.forEach((ground, index) => {
    for (const rule of ground.rules) {
      if (!deciding.includes(rule)) complain(['annual', 'grounds', index], `rule ${rule} decides nothing here`);
    }
    const revokes = ground.then === 'REVOKE' || ground.otherwise === 'REVOKE';
    if (revokes !== (ground.ground !== null)) {
      complain(['annual', 'grounds', index], 'a ground of revocation is named exactly where revocation is proposed');
    }
  });
  for (const index of repeated(named))
    complain(['annual', 'grounds'], `rule ${named[index] ?? ''} stands in two grounds`);
  for (const rule of deciding) {
    if (!named.includes(rule)) complain(['annual', 'grounds'], `rule ${rule} stands in no ground`);
  }
}

/** The block `filing` of package.yaml against the rest of the package. */
export function checkFilingManifest(
  manifest: YamlFile<Manifest>,
  filing: FilingManifest,
  sets: Readonly<Record<string, RuleSet>>,
  forms: readonly YamlFile<Form>[],
): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const complain: Complain = (path, message) => {
    problems.push({ file: manifest.file, line: manifest.lineOf(['filing', ...path]), message });
  };
  for (const name of ['COUNTY', 'ASSOCIATION', 'CHANGE'] as const) {
    checkRoute(name, filing.routes[name].stages, (path, message) => complain(['routes', name, ...path], message));
  }
  const { month, day } = filing.annual.reportDue;
  // 29 February is a day in some years only.
  if (day > (lastDays[month - 1] ?? 0) || (month === 2 && day === 29)) {
    complain(['annual', 'reportDue'], 'reportDue is not a day of every year');
  }
  checkGrounds(filing, sets['annual-evaluation'], complain);
  const stages = new Set(Object.values(filing.routes).flatMap((route) => route.stages.map((stage) => stage.id)));
  for (const form of forms) {
    form.data.opinions.forEach((opinion, index) => {
      for (const stage of opinion.stages.filter((one) => !stages.has(one))) {
        const line = form.lineOf(['opinions', index, 'stages']);
        problems.push({ file: form.file, line, message: `stage ${stage} is on no route` });
      }
    });
  }
  return problems;
}

/** Scopes once each, and their documents announced as required by whoever asks for them. */
export function checkScopes(rows: readonly ScopeRow[], materials: readonly Material[]): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const twice = new Set(repeated(rows.map(({ scope }) => scope.id)));
  rows.forEach(({ line, scope }, index) => {
    const complain = (message: string): number => problems.push({ file: 'scopes.csv', line, message });
    if (twice.has(index)) complain(`scope ${scope.id} stands twice`);
    for (const id of scope.materials) {
      const asked = materials.find((material) => material.id === id)?.requiredIf;
      if (asked?.path !== 'scopes' || !asked.in.includes(scope.id)) {
        complain(`material ${id} is not in materials.csv as required if scopes=${scope.id}`);
      }
    }
  });
  return problems;
}

/** Documents of changes once each; what a scope asks of whoever applies for it, it asks of whoever takes it on later as well. */
export function checkChangeMaterials(
  rows: readonly ChangeMaterialRow[],
  scopes: readonly ScopeRow[],
): PackageProblem[] {
  const file = 'change-materials.csv';
  const problems: PackageProblem[] = [];
  const twice = new Set(repeated(rows.map(({ material }) => material.id)));
  rows.forEach(({ line, material }, index) => {
    const complain = (message: string): number => problems.push({ file, line, message });
    if (twice.has(index)) complain(`material ${material.id} stands twice`);
    for (const id of material.requiredForScopes ?? [])
      if (!scopes.some(({ scope }) => scope.id === id)) complain(`scope ${id} is not in scopes.csv`);
  });
  for (const { line, scope } of scopes)
    for (const id of scope.materials)
      if (!rows.some(({ material }) => material.id === id && material.requiredForScopes?.includes(scope.id)))
        problems.push({ file: 'scopes.csv', line, message: `${file} does not ask for ${id} for ${scope.id}` });
  return problems;
}
