import type { DateValid, DocumentPresent, IsTrue, Judged, OneIn, Shown } from '../nodes.js';
import type { Quantity } from '../findings.js';
import { isIsoDate } from '../dates.js';
import { at, documentPath, hasDocument, pathsOf, reader } from '../paths.js';
import { forReviewer, met, nothing, notMet, notShown, quantity, remembering, type Check } from '../verdict.js';

/** Whether a value states anything: text of spaces and empty lists do not. */
function states(value: unknown): boolean {
  if (typeof value === 'string') return /\S/u.test(value);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** The fact is stated. */
export function compileShown(node: Shown): Check {
  const read = reader(node.path);
  const paths = pathsOf(node.path);
  const atRoot = met(null, null, paths(''));
  const check: Check = (subject, prefix) => {
    if (!states(read(subject))) return notShown(null, null, paths(prefix), paths(prefix));
    return prefix === '' ? atRoot : met(null, null, paths(prefix));
  };
  check.holds = (subject) => states(read(subject));
  return check;
}

/** The fact is stated and true. */
export function compileIsTrue(node: IsTrue): Check {
  const read = reader(node.path);
  const paths = pathsOf(node.path);
  const noun = { nounZh: node.noun.zh, nounEn: node.noun.en };
  const required = quantity('true.required', 'text', null, noun);
  const yes = quantity('true.actual', 'text', null, { ...noun, answer: 'yes' });
  const no = quantity('true.actual', 'text', null, { ...noun, answer: 'no' });
  const reason = { code: 'fact.false', params: noun } as const;
  const options = [[{ code: 'fact.make-true', params: noun } as const]];
  return (subject, prefix) => {
    const value = read(subject);
    if (value === true) return met(required, yes, paths(prefix));
    if (value === false) return notMet(required, no, paths(prefix), reason, options, 1);
    return notShown(required, null, paths(prefix), paths(prefix));
  };
}

/** The value is one of a closed list. */
export function compileOneIn(node: OneIn): Check {
  const read = reader(node.path);
  const paths = pathsOf(node.path);
  const values = node.met.join(',');
  const required = quantity('value.required', 'text', null, { values });
  const actualOf = new Map(
    node.met.map((value) => [value, quantity('value.actual', 'text', null, { values: value })] as const),
  );
  const options = [[{ code: 'value.change', params: { values } } as const]];
  return (subject, prefix) => {
    const value = read(subject);
    if (typeof value !== 'string') return notShown(required, null, paths(prefix), paths(prefix));
    const accepted = actualOf.get(value);
    if (accepted !== undefined) return met(required, accepted, paths(prefix));
    const actual = quantity('value.actual', 'text', null, { values: value });
    const params = { values: value };
    return node.review?.includes(value) === true
      ? forReviewer(required, actual, paths(prefix), { code: 'value.for-reviewer', params })
      : notMet(required, actual, paths(prefix), { code: 'value.not-accepted', params }, options, 1);
  };
}

/** The term as it is stated: a licence without a first day says until when, one without an end says so. */
function termOf(from: unknown, until: string): Quantity {
  if (isIsoDate(from)) return quantity('date.actual', 'date', null, { from, until });
  if (until === 'long-term') return quantity('date.actual-long-term', 'date', null, {});
  return quantity('date.actual-until', 'date', null, { until });
}

/** In force on the day of submission, first and last day included. */
export function compileDateValid(node: DateValid): Check {
  const readUntil = reader(node.until);
  const readFrom = node.from === undefined ? () => undefined : reader(node.from);
  // A round's applications come in days, so that the figure is mostly that of the call before.
  const requiredOn = remembering((day: unknown) =>
    isIsoDate(day) ? quantity('date.required', 'date', null, { day }) : null,
  );
  const pathsAt = node.from === undefined ? pathsOf(node.until) : pathsOf(node.until, node.from);
  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    const day = context.submittedOn;
    const required = requiredOn(day);
    if (required === null || day === undefined) return notShown(null, null, paths, ['context.submittedOn']);
    const from = readFrom(subject);
    if (isIsoDate(from) && from > day) {
      const actual = quantity('date.actual', 'date', null, { from, until: '' });
      const wait = [[{ code: 'date.wait', params: { from } } as const]];
      return notMet(required, actual, paths, { code: 'date.not-yet-valid', params: { from, day } }, wait, 1);
    }
    const until = readUntil(subject);
    if (until === 'long-term') return met(required, termOf(from, until), paths);
    if (!isIsoDate(until)) return notShown(required, null, paths, [at(prefix, node.until)]);
    const actual = termOf(from, until);
    if (until >= day) return met(required, actual, paths);
    const renew = [[{ code: 'date.renew', params: { day } } as const]];
    return notMet(required, actual, paths, { code: 'date.expired', params: { until, day } }, renew, 1);
  };
}

/** A document is uploaded; its absence is a missing fact, not a failure. */
export function compileDocument(node: DocumentPresent): Check {
  const paths = Object.freeze([documentPath(node.material)]);
  const required = quantity('document.required', 'items', 1);
  const present = met(required, quantity('document.actual', 'items', 1, { count: 1 }), paths);
  const absent = notShown(required, quantity('document.actual', 'items', 0, { count: 0 }), paths, paths, {
    code: 'document.missing',
    params: {},
  });
  return (_subject, _prefix, scope) => (hasDocument(scope, node.material) ? present : absent);
}

/** Open until a person judges; before that the claims and documents must be there. */
export function compileJudged(node: Judged): Check {
  const claims = (node.claims ?? nothing).map((path) => ({ path, read: reader(path) }));
  const documents = node.documents ?? nothing;
  const required = quantity('judged.required', 'text', null);
  const pathsAt = (prefix: string) => [...claims.map(({ path }) => at(prefix, path)), ...documents.map(documentPath)];
  const open = forReviewer(required, null, pathsAt(''), { code: 'judged.open', params: {} });
  return (subject, prefix, scope) => {
    let complete = true;
    for (let index = 0; complete && index < claims.length; index += 1) complete = states(claims[index]?.read(subject));
    for (let index = 0; complete && index < documents.length; index += 1) {
      complete = hasDocument(scope, documents[index] ?? '');
    }
    if (complete && prefix === '') return open;
    const missing: string[] = [];
    for (const { path, read } of claims) if (!states(read(subject))) missing.push(at(prefix, path));
    for (const material of documents) if (!hasDocument(scope, material)) missing.push(documentPath(material));
    if (missing.length > 0) return notShown(required, null, pathsAt(prefix), missing);
    return { ...open, paths: pathsAt(prefix) };
  };
}
