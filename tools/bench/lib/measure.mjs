// Ratios of contenders that take turns: whatever else the machine does meets all of them alike.

/**
 * Lets contenders take turns. Every other round runs backwards, so that a machine that slows down favours nobody.
 * @template {string} Name
 * @param {Record<Name, () => Promise<number>>} contenders each answers a speed (more is better)
 * @param {number} rounds
 * @param {(line: string) => void} [log]
 * @returns {Promise<Record<Name, number[]>>} the speeds of each contender, round by round
 */
export async function takeTurns(contenders, rounds, log = () => {}) {
  const names = /** @type {Name[]} */ (Object.keys(contenders));
  const speeds = /** @type {Record<Name, number[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) speeds[name].push(await contenders[name]());
    log(`round ${round + 1} of ${rounds}: ${names.map((name) => `${name} ${figure(speeds[name].at(-1))}`).join(', ')}`);
  }
  return speeds;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which a share of the values lies. @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)];

/**
 * How `mine` compares with `other`: the ratio of the medians, and between which ratios the middle half of the rounds lies.
 * @param {readonly number[]} mine @param {readonly number[]} other
 */
export function ratio(mine, other) {
  const rounds = mine.map((value, round) => value / other[round]);
  return { ratio: median(mine) / median(other), from: quantile(rounds, 0.25), to: quantile(rounds, 0.75) };
}

/** A speed for people: three figures are more than it is worth. @param {number} value */
export const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));
