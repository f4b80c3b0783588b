import type { CertificationProgramme, Direction } from '@shidian/rules/certification-programme.js';
import type { RuleSet, TrainingScope } from '@shidian/rules/package.js';
import type { Manifest } from '../manifest.js';
import type { PackageProblem } from '../package-error.js';
import type { YamlFile } from '../read-yaml.js';
import { checkCertification } from './certification-checks.js';

/** What a package says of certificates, read; `check` holds it against the rest of the package. */
export interface ReadCertification {
  programme: CertificationProgramme;
  check(sets: Readonly<Record<string, RuleSet>>): PackageProblem[];
}

const directionsOf = (level: string, scopes: readonly TrainingScope[]): Direction[] =>
  scopes.flatMap((scope) =>
    scope.level === level && scope.direction !== null ? [{ id: scope.id, title: scope.direction }] : [],
  );

/** The programme with the directions of its levels, which are the scopes of training. Undefined where the package has none. */
export function readCertification(
  manifest: YamlFile<Manifest> | undefined,
  scopes: readonly TrainingScope[],
): ReadCertification | undefined {
  const certification = manifest?.data.certification;
  if (manifest === undefined || certification === undefined) return undefined;
  const levels = certification.levels.map((level) => ({ ...level, directions: directionsOf(level.id, scopes) }));
  const programme: CertificationProgramme = { ...certification, levels };
  return { programme, check: (sets) => checkCertification(manifest, programme, scopes, sets) };
}
