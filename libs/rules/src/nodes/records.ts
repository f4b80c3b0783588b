import type { NoEntries, OnTime } from '../nodes.js';
import { isIsoDate } from '../dates.js';
import { asBag, at, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, nothing, quantity, remembering, type Check } from '../verdict.js';

/** Nothing is on record. Only an empty list says so: an absent one says that nobody has looked. */
export function compileNoEntries(node: NoEntries): Check {
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const { zh: nounZh, en: nounEn } = node.noun;
  const required = quantity('entries.required', 'items', 0, { nounZh, nounEn });
  const none = quantity('entries.actual', 'items', 0, { nounZh, nounEn, count: 0 });
  return (subject, prefix) => {
    const entries = read(subject);
    if (!Array.isArray(entries)) return notShown(required, null, paths(prefix), paths(prefix));
    const count = entries.length;
    if (count === 0) return met(required, none, paths(prefix));
    const days = entries.map((entry) => asBag(entry)?.[node.on]).filter(isIsoDate);
    const on = days.reduce((latest, day) => (day > latest ? day : latest), '');
    const actual = quantity('entries.actual', 'items', count, { nounZh, nounEn, count });
    // What is on record stays there: nothing the applicant changes would meet the rule.
    const reason = { code: 'entries.recorded', params: { nounZh, nounEn, count, on } } as const;
    return notMet(required, actual, paths(prefix), reason, nothing, count);
  };
}

/** Handed in by a day; not handed in is awaited up to that day and overdue from the next. */
export function compileOnTime(node: OnTime): Check {
  const readOn = reader(node.on);
  const readDue = reader(node.due);
  const pathsAt = pathsOf(node.on, node.due);
  const requiredBy = remembering((due: string) => quantity('due.required', 'date', null, { due }));
  const handIn = [[{ code: 'due.hand-in', params: {} } as const]];
  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    const due = readDue(subject);
    if (!isIsoDate(due)) return notShown(null, null, paths, [at(prefix, node.due)]);
    const required = requiredBy(due);
    const on = readOn(subject);
    if (isIsoDate(on)) {
      const actual = quantity('due.actual', 'date', null, { on });
      if (on <= due || node.late === 'counts') return met(required, actual, paths);
      return notMet(required, actual, paths, { code: 'due.late', params: { on, due } }, nothing, 1);
    }
    const day = context.evaluatedOn;
    if (!isIsoDate(day)) return notShown(required, null, paths, ['context.evaluatedOn']);
    if (day > due) {
      return notMet(required, null, paths, { code: 'due.overdue', params: { due, day } }, handIn, 1);
    }
    return notShown(required, null, paths, [at(prefix, node.on)], { code: 'due.awaited', params: { due } });
  };
}
