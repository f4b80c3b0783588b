import type { CertificationProgramme, RelatedMajors } from '../certification-programme.js';
import { isIsoDate } from '../dates.js';
import type { DegreeLevel } from '../facts/candidate-eligibility.js';
import { degreeLevels } from '../facts/candidate-eligibility.js';
import type { Quantity, Reason } from '../findings.js';
import type { Degree, DegreeNamed, StudentRecommended } from '../nodes.js';
import { asBag, at, pathsOf, reader } from '../paths.js';
import { forReviewer, met, notMet, notShown, quantity, type Check, type Step, type Verdict } from '../verdict.js';
import { disjoin } from './logic.js';
import { foldName } from './names.js';

const readDegrees = reader('degrees');
const readStudent = reader('student');

type Answer = 'yes' | 'no' | 'review' | 'unknown';

/** Whether a major is related: the printed names are; of others the statement counts as far as the programme lets it. */
function relationReader(related: RelatedMajors | null | undefined): (entry: unknown) => Answer {
  const printed = new Set((related?.names ?? []).map(foldName));
  const stated = related?.stated ?? { yes: 'review', no: 'review' };
  return (entry) => {
    const { major, related: said } = asBag(entry) ?? {};
    const name = typeof major === 'string' ? foldName(major.trim()) : '';
    if (name !== '' && printed.has(name)) return 'yes';
    if (said === 'yes' || said === 'no') return stated[said] === 'counts' ? said : 'review';
    return name === '' ? 'unknown' : 'review';
  };
}

const requiredCode = {
  any: 'degree.required',
  yes: 'degree-related.required',
  no: 'degree-unrelated.required',
} as const;

const obtainCode = {
  any: 'degree.obtain',
  yes: 'degree.obtain-related',
  no: 'degree.obtain-unrelated',
} as const;

/** What it says of a major that is related, unrelated, or for the certifying body. */
function relationVerdict(
  wanted: Degree['related'],
  answer: Answer,
  parts: { required: Quantity; actual: Quantity; paths: readonly string[]; place: string; options: Verdict['options'] },
): Verdict | undefined {
  const { required, actual, paths, place, options } = parts;
  if (wanted === 'any' || answer === wanted) return undefined;
  if (answer === 'unknown') return notShown(required, actual, paths, [`${place}.major`]);
  const { params } = actual;
  if (answer === 'review') return forReviewer(required, actual, paths, { code: 'degree.for-body', params });
  const code = answer === 'yes' ? 'degree.is-related' : 'degree.is-unrelated';
  return notMet(required, actual, paths, { code, params }, options, 1);
}

/** A finished degree of one of the levels; of several the one that says most speaks. An empty list says that there is none. */
export function compileDegree(node: Degree, programme: CertificationProgramme | undefined): Check {
  const pathsAt = pathsOf('degrees');
  const relationOf = relationReader(programme?.relatedMajors);
  const levels: readonly unknown[] = node.levels;
  const params = { levels: node.levels.join(',') };
  const required = quantity(requiredCode[node.related], 'text', null, params);
  const change: Step = { code: obtainCode[node.related], params };
  const options = [[change]];
  const none: Reason = { code: 'degree.none', params };

  const entryVerdict = (entry: unknown, place: string, paths: readonly string[], decidedOn: unknown): Verdict => {
    const { level, major, graduatedOn } = asBag(entry) ?? {};
    if (level !== undefined && !levels.includes(level)) return notMet(required, null, paths, none, options, 2);
    const name = typeof major === 'string' ? major : '';
    const shown = { levels: typeof level === 'string' ? level : '', major: name };
    const actual = quantity('degree.actual', 'text', null, shown);
    const parts = { required, actual, paths, place, options };
    const relation = relationVerdict(node.related, relationOf(entry), parts);
    if (relation?.result === 'NOT_MET') return relation;
    if (!isIsoDate(decidedOn)) return notShown(required, actual, paths, ['context.decidedOn']);
    if (isIsoDate(graduatedOn) && graduatedOn > decidedOn) {
      const wait = [[{ code: 'date.wait', params: { from: graduatedOn } } as const]];
      const reason = { code: 'degree.not-yet', params: { ...shown, on: graduatedOn } } as const;
      return notMet(required, actual, paths, reason, wait, 0);
    }
    const missing = [
      ...(level === undefined ? [`${place}.level`] : []),
      ...(relation?.missing ?? []),
      ...(isIsoDate(graduatedOn) ? [] : [`${place}.graduatedOn`]),
    ];
    if (missing.length > 0) return notShown(required, actual, paths, missing);
    return relation ?? met(required, actual, paths);
  };

  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    const entries = readDegrees(subject);
    if (!Array.isArray(entries)) return notShown(required, null, paths, paths);
    if (entries.length === 0) return notMet(required, null, paths, none, options, 2);
    return disjoin(
      entries.map((entry, index) => entryVerdict(entry, at(prefix, `degrees.${index}`), paths, context.decidedOn)),
    );
  };
}

/** Studies for one of the degrees in a related major, with the school's recommendation. */
export function compileStudentRecommended(
  node: StudentRecommended,
  programme: CertificationProgramme | undefined,
): Check {
  const pathsAt = pathsOf('student');
  const relationOf = relationReader(programme?.relatedMajors);
  const levels: readonly unknown[] = node.levels;
  const params = { levels: node.levels.join(',') };
  const required = quantity('student.required', 'text', null, params);
  const recommend = [[{ code: 'student.recommend', params: {} } as const]];
  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const student = asBag(readStudent(subject));
    if (student === undefined) return notShown(required, null, paths, paths);
    const { enrolled, level, major, recommended } = student;
    if (enrolled === false) return notMet(required, null, paths, { code: 'student.not', params }, [], 3);
    const shown = { levels: typeof level === 'string' ? level : '', major: typeof major === 'string' ? major : '' };
    const actual = quantity('degree.actual', 'text', null, shown);
    if (level !== undefined && !levels.includes(level)) {
      return notMet(required, actual, paths, { code: 'student.not', params }, [], 3);
    }
    const place = at(prefix, 'student');
    const parts = { required, actual, paths, place, options: [] };
    const relation = relationVerdict(node.related, relationOf(student), parts);
    if (relation?.result === 'NOT_MET') return relation;
    if (recommended === false) {
      return notMet(required, actual, paths, { code: 'student.not-recommended', params: {} }, recommend, 1);
    }
    const missing = [
      ...(enrolled === true ? [] : [`${place}.enrolled`]),
      ...(level === undefined ? [`${place}.level`] : []),
      ...(relation?.missing ?? []),
      ...(recommended === true ? [] : [`${place}.recommended`]),
    ];
    if (missing.length > 0) return notShown(required, actual, paths, missing);
    return relation ?? met(required, actual, paths);
  };
}

/** Not met where the highest related degree is one that no condition names; so that the answer says why it does not help. */
export function compileDegreeNamed(node: DegreeNamed, programme: CertificationProgramme | undefined): Check {
  const pathsAt = pathsOf('degrees');
  const relationOf = relationReader(programme?.relatedMajors);
  const unnamed: readonly unknown[] = node.unnamed;
  const highest = Math.max(...node.unnamed.map((level) => degreeLevels.indexOf(level)));
  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const entries = readDegrees(subject);
    if (!Array.isArray(entries)) return notShown(null, null, paths, paths);
    const higher = entries.some((entry) => degreeLevels.indexOf(asBag(entry)?.['level'] as DegreeLevel) > highest);
    const found = entries.find((entry) => unnamed.includes(asBag(entry)?.['level']) && relationOf(entry) === 'yes');
    if (higher || found === undefined) return met(null, null, paths);
    const { level, major } = asBag(found) ?? {};
    const params = { levels: String(level), major: typeof major === 'string' ? major : '' };
    return notMet(null, null, paths, { code: 'degree.unnamed', params }, [], 1);
  };
}
