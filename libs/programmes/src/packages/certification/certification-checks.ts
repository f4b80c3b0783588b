import { isAllowed } from '@shidian/contract/permissions.js';
import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { RuleSet, TrainingScope } from '@shidian/rules/package.js';
import { repeated } from '../cross-checks.js';
import type { Manifest } from '../manifest.js';
import type { PackageProblem } from '../package-error.js';
import type { YamlFile } from '../read-yaml.js';

type Complain = (path: readonly (string | number)[], message: string) => void;

/** A level against the scopes of training and the rule sets. */
function checkLevel(
  level: CertificateLevel,
  scopes: readonly TrainingScope[],
  sets: Readonly<Record<string, RuleSet>>,
  complain: Complain,
): void {
  const own = scopes.filter((scope) => scope.level === level.id);
  const other = own.find(({ levelTitle }) => levelTitle.zh !== level.title.zh || levelTitle.en !== level.title.en);
  if (other !== undefined) complain(['title'], `scopes.csv calls ${level.id} ${other.levelTitle.zh}`);
  // Training for a level that cannot be certified, or the other way round, would lead people nowhere.
  if (own.some(({ closed }) => closed?.zh !== level.closed?.zh || closed?.en !== level.closed?.en)) {
    complain(['closed'], `scopes.csv says something else of whether ${level.id} is closed`);
  }
  if (level.directionsAtLeast > level.directions.length) {
    complain(['directionsAtLeast'], `${level.id} has ${level.directions.length} directions`);
  }
  if (level.issued !== (level.ruleSet !== null)) complain(['ruleSet'], 'a level has rules exactly where it is issued');
  if (level.issued && level.components.length === 0) complain(['components'], 'nothing is examined');
  if (level.ruleSet === null) return;
  const set = Object.hasOwn(sets, level.ruleSet) ? sets[level.ruleSet] : undefined;
  if (set?.facts !== 'candidate-eligibility') {
    complain(['ruleSet'], `${level.ruleSet} is no rule set of candidate-eligibility`);
  }
}

/** The block `certification` of package.yaml against the rest of the package. */
export function checkCertification(
  manifest: YamlFile<Manifest>,
  programme: CertificationProgramme,
  scopes: readonly TrainingScope[],
  sets: Readonly<Record<string, RuleSet>>,
): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const complain: Complain = (path, message) => {
    problems.push({ file: manifest.file, line: manifest.lineOf(['certification', ...path]), message });
  };
  const { levels, score, draw, certificate } = programme;
  levels.forEach((level, index) =>
    checkLevel(level, scopes, sets, (path, message) => complain(['levels', index, ...path], message)),
  );
  const once = (path: readonly (string | number)[], what: string, values: readonly string[]): void => {
    for (const index of repeated(values)) complain([...path, index], `${what} ${values[index] ?? ''} stands twice`);
  };
  once(
    ['levels'],
    'level',
    levels.map(({ id }) => id),
  );
  once(
    ['levels'],
    'code',
    levels.map(({ code }) => code),
  );
  once(
    ['certificate', 'revocationReasons'],
    'reason',
    certificate.revocationReasons.map(({ code }) => code),
  );
  certificate.revocationReasons.forEach(({ code, actors }, index) => {
    for (const role of actors) {
      // A reason that nobody can give would be promised in vain.
      if (!isAllowed({ role, scopes: null }, 'certificate:propose'))
        complain(
          ['certificate', 'revocationReasons', index, 'actors'],
          `${role} cannot propose to revoke, for ${code} or anything`,
        );
    }
  });
  for (const scope of scopes) {
    if (!levels.some(({ id }) => id === scope.level)) complain(['levels'], `scopes.csv has a level ${scope.level}`);
  }
  if (score.max <= score.min || score.pass < score.min || score.pass > score.max) {
    complain(['score'], 'min, pass and max are not in order');
  }
  const percent = (score.parts ?? []).reduce((sum, part) => sum + part.percent, 0);
  if (score.parts !== undefined && percent !== 100) complain(['score', 'parts'], `the parts come to ${percent} %`);
  once(
    ['score', 'parts'],
    'part',
    (score.parts ?? []).map(({ id }) => id),
  );
  once(
    ['draw', 'modules'],
    'module',
    (draw?.modules ?? []).map(({ id }) => id),
  );
  if (draw !== null && draw.modules.length * draw.sharePercent > 100) {
    complain(['draw', 'sharePercent'], 'the shares of the modules come to more than 100 %');
  }
  if ((programme.standing !== null) !== (programme.enrolledBy === 'PILOT_SCHOOL')) {
    complain(['standing'], 'a standing is stated exactly where pilot schools enrol');
  }
  return problems;
}
