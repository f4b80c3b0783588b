import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import canonicalize from 'canonicalize';
import type { Material, PackageContent, RuleSet } from '@shidian/rules/package.js';
import { checkManifest, checkMaterials, checkRuleSet } from './cross-checks.js';
import { readCertification } from './certification/read-certification.js';
import { readFiling } from './filing/read-filing.js';
import type { Manifest } from './manifest.js';
import { PackageError, type PackageProblem } from './package-error.js';
import { manifestSchema, ruleSetSchema } from './package-schema.js';
import { readEquipment, readMajors, readMaterials, type MaterialRow } from './read-lists.js';
import { compileSchema, readYaml, type YamlFile } from './read-yaml.js';

/** A package as loaded: its content, and the hash by which one version is known to be that version for ever. */
export interface LoadedPackage {
  content: PackageContent;
  sha256: string;
  folder: string;
}

const validManifest = compileSchema<Manifest>(manifestSchema);
const validRuleSet = compileSchema<RuleSet>(ruleSetSchema);

/** SHA-256 over the canonical JSON (RFC 8785) of a package's content. */
export function hashOf(content: PackageContent): string {
  const json = canonicalize(content);
  if (json === undefined) throw new Error('a package without content has no hash');
  return createHash('sha256').update(json).digest('hex');
}

function readRuleSets(folder: string, problems: PackageProblem[]): Map<string, YamlFile<RuleSet>> {
  const sets = new Map<string, YamlFile<RuleSet>>();
  const rules = join(folder, 'rules');
  const files = existsSync(rules) ? readdirSync(rules).filter((name) => name.endsWith('.yaml')) : [];
  if (files.length === 0) problems.push({ file: 'rules/', line: null, message: 'the package has no rule set' });
  for (const name of files.sort()) {
    const file = readYaml(join(rules, name), `rules/${name}`, validRuleSet, problems);
    if (file !== undefined) sets.set(basename(name, '.yaml'), file);
  }
  return sets;
}

const materialOf = ({ row: _row, ...material }: MaterialRow): Material => material;

/** Reads and checks a package folder. Throws a PackageError with every fault, each at file and line. */
export function loadPackage(folder: string): LoadedPackage {
  const problems: PackageProblem[] = [];
  const manifest = readYaml(join(folder, 'package.yaml'), 'package.yaml', validManifest, problems);
  const { majors, printed } = readMajors(folder, problems);
  const equipment = readEquipment(folder, problems);
  const rows = readMaterials(folder, problems);
  const files = readRuleSets(folder, problems);
  const filing = readFiling(folder, manifest, problems);
  const certification = readCertification(manifest, filing?.programme.scopes ?? []);
  // Cross-checks need every file: half a package would only report faults that are none.
  if (manifest === undefined || problems.length > 0) throw new PackageError(problems);

  const ruleSets = Object.fromEntries([...files].map(([name, file]) => [name, file.data]));
  const materials = rows.map(materialOf);
  const levels = certification?.programme.levels.map((level) => level.id) ?? [];
  const lists = { majors, equipment, scopes: filing?.programme.scopes ?? [], levels };
  for (const file of files.values()) problems.push(...checkRuleSet(file, lists, rows));
  problems.push(
    ...checkMaterials(rows, ruleSets),
    ...checkManifest(manifest, printed, equipment.length, Object.values(ruleSets)),
    ...(filing?.check(ruleSets, materials) ?? []),
    ...(certification?.check(ruleSets) ?? []),
  );
  if (manifest.data.id !== basename(folder)) {
    const line = manifest.lineOf(['id']);
    problems.push({ file: 'package.yaml', line, message: `id must be the folder's name, ${basename(folder)}` });
  }
  if (problems.length > 0) throw new PackageError(problems);

  const { id, version, title, source, effective, route, reasons } = manifest.data;
  const content: PackageContent = {
    format: 1,
    id,
    version,
    title,
    source,
    effective,
    ruleSets,
    majors,
    equipment,
    materials,
    route: route ?? { stages: [] },
    reasons,
    // Absent where there is nothing to say: the hash of a package without filings is that of its older versions.
    ...(filing === undefined ? {} : { filing: filing.programme }),
    ...(certification === undefined ? {} : { certification: certification.programme }),
  };
  return { content, sha256: hashOf(content), folder };
}
