import { join } from 'node:path';
import type { FilingProgramme, Form, ProviderKind } from '@shidian/rules/filing-programme.js';
import type { Material, RuleSet } from '@shidian/rules/package.js';
import type { Manifest } from '../manifest.js';
import type { PackageProblem } from '../package-error.js';
import { compileSchema, readYaml, type YamlFile } from '../read-yaml.js';
import { checkChangeMaterials, checkFilingManifest, checkScopes } from './filing-checks.js';
import { formSchema } from './filing-schema.js';
import { checkForm } from './form-checks.js';
import { readChangeMaterials } from './read-change-materials.js';
import { readQuotas, readScopes, readTargets } from './read-tables.js';
import { checkSums } from './sum-checks.js';

const validForm = compileSchema<Form>(formSchema);
const formNames = {
  TRAINING_INSTITUTION: 'institution-filing',
  PRACTICE_BASE: 'base-filing',
} as const satisfies Record<ProviderKind, string>;

/** What a package says of filings, read; `check` holds it against the rest of the package. */
export interface ReadFiling {
  programme: FilingProgramme;
  check(sets: Readonly<Record<string, RuleSet>>, materials: readonly Material[]): PackageProblem[];
}

/** Reads tables and forms of a programme with filings. Undefined where the package has none, or where its files are at fault. */
export function readFiling(
  folder: string,
  manifest: YamlFile<Manifest> | undefined,
  problems: PackageProblem[],
): ReadFiling | undefined {
  const filing = manifest?.data.filing;
  if (manifest === undefined || filing === undefined) return undefined;
  if (filing.period.until < filing.period.from) {
    const line = manifest.lineOf(['filing', 'period', 'until']);
    problems.push({ file: manifest.file, line, message: 'until lies before from' });
    return undefined;
  }
  const scopes = readScopes(folder, problems);
  const quotas = readQuotas(folder, problems);
  const targets = readTargets(folder, filing.period, problems);
  const changeMaterials = readChangeMaterials(folder, problems);
  const formOf = (kind: ProviderKind): YamlFile<Form> | undefined => {
    const file = `forms/${formNames[kind]}.yaml`;
    return readYaml(join(folder, file), file, validForm, problems);
  };
  const [institution, base] = [formOf('TRAINING_INSTITUTION'), formOf('PRACTICE_BASE')];
  if (institution === undefined || base === undefined) return undefined;
  const { routes, deadline, period, ban, annual } = filing;
  return {
    programme: {
      routes,
      forms: { TRAINING_INSTITUTION: institution.data, PRACTICE_BASE: base.data },
      scopes: scopes.map(({ scope }) => scope),
      caps: quotas.caps,
      targets: targets.targets,
      period,
      deadline,
      ban,
      changeMaterials: changeMaterials.map(({ material }) => material),
      annual,
    },
    check: (sets, materials) => [
      ...checkSums({ quotas: quotas.table, targets: targets.table }, manifest),
      ...checkForm(institution, sets),
      ...checkForm(base, sets),
      ...checkFilingManifest(manifest, filing, sets, [institution, base]),
      ...checkScopes(scopes, materials),
      ...checkChangeMaterials(changeMaterials, scopes),
    ],
  };
}
