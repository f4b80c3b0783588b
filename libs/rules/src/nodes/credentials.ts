import type { CertificationProgramme } from '../certification-programme.js';
import { isIsoDate } from '../dates.js';
import { isCount } from '../exact.js';
import type { CompletedTraining, LevelOpen, PriorCertificateHeld } from '../nodes.js';
import { asBag, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, nothing, quantity, type Check } from '../verdict.js';
import { levelOf, levelWords } from './levels.js';
import { recordedAndStated } from './recorded.js';

const readStanding = reader('recorded.standing');

const states = (value: unknown): boolean => typeof value === 'string' && /\S/u.test(value);

/** A certificate of the level, issued by the day of decision. An empty list says that there is none. */
export function compilePriorCertificate(
  { level: id }: PriorCertificateHeld,
  programme: CertificationProgramme | undefined,
): Check {
  const words = levelWords(levelOf(programme, id));
  const read = recordedAndStated('certificates');
  const paths = pathsOf('certificates');
  const required = quantity('certificate.required', 'text', null, words);
  const obtain = [[{ code: 'certificate.obtain', params: words } as const]];
  return (subject, prefix, { context }) => {
    const { entries, stated } = read(subject, prefix);
    const open: string[] = [];
    for (const { entry, place } of entries) {
      const { level, issuedOn } = asBag(entry) ?? {};
      if (level !== undefined && level !== id) continue;
      if (level === undefined) open.push(`${place}.level`);
      else if (!isIsoDate(issuedOn)) open.push(`${place}.issuedOn`);
      else if (!isIsoDate(context.decidedOn)) return notShown(required, null, paths(prefix), ['context.decidedOn']);
      else if (issuedOn <= context.decidedOn) {
        return met(required, quantity('certificate.actual', 'date', null, { ...words, on: issuedOn }), paths(prefix));
      }
    }
    if (!stated) open.push(...paths(prefix));
    if (open.length > 0) return notShown(required, null, paths(prefix), open);
    return notMet(required, null, paths(prefix), { code: 'certificate.none', params: words }, obtain, 1);
  };
}

/** A training for the level in its standard hours; where the programme sets none, the completion certificate alone speaks. */
export function compileCompletedTraining(
  { level: id }: CompletedTraining,
  programme: CertificationProgramme | undefined,
): Check {
  const level = levelOf(programme, id);
  const { trainingHours: hours } = level;
  const words = levelWords(level);
  const read = recordedAndStated('trainings');
  const paths = pathsOf('trainings');
  const required =
    hours === null
      ? quantity('training-any.required', 'text', null, words)
      : quantity('training.required', 'hours', hours, { ...words, hours });
  const change =
    hours === null
      ? ({ code: 'training.complete-any', params: words } as const)
      : ({ code: 'training.complete', params: { ...words, hours } } as const);
  return (subject, prefix, { context }) => {
    const { entries, stated: listed } = read(subject, prefix);
    const open: string[] = [];
    let most = -1;
    for (const { entry: part, place } of entries) {
      const entry = asBag(part) ?? {};
      if (entry['level'] !== undefined && entry['level'] !== id) continue;
      const stated = entry['hours'];
      if (hours !== null && isCount(stated) && stated < hours) {
        if (entry['level'] === id) most = Math.max(most, stated);
        continue;
      }
      const lacking: string[] = [];
      if (entry['level'] === undefined) lacking.push(`${place}.level`);
      if (hours !== null && !isCount(stated)) lacking.push(`${place}.hours`);
      if (!isIsoDate(entry['completedOn'])) lacking.push(`${place}.completedOn`);
      if (!states(entry['certificateNumber'])) lacking.push(`${place}.certificateNumber`);
      if (!isIsoDate(context.decidedOn)) lacking.push('context.decidedOn');
      else if (isIsoDate(entry['completedOn']) && entry['completedOn'] > context.decidedOn) continue;
      if (lacking.length === 0) {
        const shown = isCount(stated) ? stated : 0;
        const params = { ...words, hours: shown, on: String(entry['completedOn']) };
        return met(required, quantity('training.actual', 'hours', shown, params), paths(prefix));
      }
      open.push(...lacking);
    }
    if (!listed) open.push(...paths(prefix));
    if (open.length > 0) return notShown(required, null, paths(prefix), open);
    if (most < 0) return notMet(required, null, paths(prefix), { code: 'training.none', params: words }, [[change]], 1);
    const params = { ...words, hours: most, required: hours ?? 0 };
    return notMet(required, null, paths(prefix), { code: 'training.hours', params }, [[change]], 1);
  };
}

/** The package says that the level is open; what is closed nobody can change by stating more. */
export function compileLevelOpen({ level: id }: LevelOpen, programme: CertificationProgramme | undefined): Check {
  const level = levelOf(programme, id);
  const required = quantity('level.required', 'text', null, levelWords(level));
  const verdict =
    level.closed === null
      ? met(required, null, nothing)
      : notMet(
          required,
          null,
          nothing,
          {
            code: 'level.closed',
            params: { ...levelWords(level), whyZh: level.closed.zh, whyEn: level.closed.en },
          },
          nothing,
          1,
        );
  return () => verdict;
}

/** The school is an approved pilot school on the day its standing was looked up, first and last day of the standing in. */
export function compileSchoolStanding(): Check {
  const paths = pathsOf('recorded.standing');
  const required = quantity('standing.required', 'text', null);
  const obtain = [[{ code: 'standing.obtain', params: {} } as const]];
  return (subject, prefix) => {
    const { approved, from, until, on } = asBag(readStanding(subject)) ?? {};
    if (approved === false) {
      return notMet(required, null, paths(prefix), { code: 'standing.none', params: {} }, obtain, 1);
    }
    if (approved !== true || !isIsoDate(from) || !isIsoDate(until) || !isIsoDate(on)) {
      return notShown(required, null, paths(prefix), paths(prefix));
    }
    const actual = quantity('standing.actual', 'date', null, { from, until });
    if (on < from) {
      return notMet(required, actual, paths(prefix), { code: 'standing.not-yet', params: { from, on } }, nothing, 1);
    }
    if (on > until) {
      return notMet(required, actual, paths(prefix), { code: 'standing.ended', params: { until, on } }, obtain, 1);
    }
    return met(required, actual, paths(prefix));
  };
}
