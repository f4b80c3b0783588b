/** Pearson's sum over counts that should all be alike: Σ (count − mean)² ∕ mean. */
export function chiSquare(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
}

/**
 * What the sum stays under in all but about one of a million fair draws, by Wilson and Hilferty's approximation of chi-square with
 * `counts − 1` degrees of freedom at 4.75 standard deviations. Seeds are fixed, so a fair algorithm passes always or never; a bias
 * of a few percent over some ten thousand draws lies far beyond it, as the biased ones of the spec show.
 */
export function bound(counts: number): number {
  const freedom = counts - 1;
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 4.75 * Math.sqrt(spread)) ** 3;
}
