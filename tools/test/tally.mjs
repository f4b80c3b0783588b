import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Part */

/**
 * Counts a Jest run from its own report. A skipped or "todo" test is a failed one: nothing is left out here.
 * @param {string} file Jest's --outputFile
 * @param {number} status Jest's exit code
 * @returns {{ passed: number, failed: number }}
 */
export function countJest(file, status) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed =
    report.numFailedTests +
    report.numPendingTests +
    report.numTodoTests +
    // A file that does not load has no tests to count.
    report.numRuntimeErrorTestSuites;
  // An exit code without a failed test is a failure all the same: an unmet threshold, an open handle, a crash at the end.
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/**
 * The table of all parts and the closing line.
 * @param {Part[]} parts
 * @returns {{ text: string, failed: number }}
 */
export function summary(parts) {
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  const lines = parts.map(
    ({ name, passed, failed, seconds }) =>
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1)} s`,
  );
  return { text: [...lines, '', `${passed} passed, ${failed} failed`].join('\n'), failed };
}
