import type { RateAtLeast } from '../nodes.js';
import { ceilDiv, isCount, reachesShare } from '../exact.js';
import { at, pathsOf, reader } from '../paths.js';
import { forReviewer, met, notMet, notShown, quantity, type Check } from '../verdict.js';

/** A rate of two stated counts, exactly; exactly the percentage is enough. Least change: so many more among as many. */
export function compileRateAtLeast(node: RateAtLeast): Check {
  const { percent } = node;
  const readPart = reader(node.part);
  const readWhole = reader(node.whole);
  const pathsAt = pathsOf(node.part, node.whole);
  const { zh: nounZh, en: nounEn } = node.noun;
  const required = quantity('share.required', 'percent', percent, { nounZh, nounEn, percent });
  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const count = readPart(subject);
    const whole = readWhole(subject);
    if (whole === 0) {
      if (node.nobody === 'met') return met(required, null, paths);
      return forReviewer(required, null, paths, { code: 'rate.nobody', params: {} });
    }
    if (!isCount(whole) || !isCount(count)) {
      const missing: string[] = [];
      if (!isCount(count)) missing.push(at(prefix, node.part));
      if (!isCount(whole)) missing.push(at(prefix, node.whole));
      return notShown(required, null, paths, missing);
    }
    // More than the whole contradicts itself: no rate is shown by it.
    if (count > whole) return notShown(required, null, paths, paths);
    const actual = quantity('share.actual', 'people', count, { nounZh, nounEn, count, whole }, whole);
    if (reachesShare(count, whole, percent)) return met(required, actual, paths);
    const lacking = ceilDiv(percent * whole, 100) - count;
    const reason = { code: 'share.below', params: { nounZh, nounEn, count, whole, percent } } as const;
    const options = [[{ code: 'rate.raise', params: { nounZh, nounEn, count: lacking } } as const]];
    return notMet(required, actual, paths, reason, options, lacking);
  };
}
